import type { Scheme } from '../domain/rules';
import { newestRules, type RuleFigures, ruleFigures } from './rule-figures';

/** A term as it is explained in place. */
export interface Term {
  readonly name: string;
  /** How it is read, for the search. */
  readonly reading: string;
  readonly text: (figures: RuleFigures) => string;
  /** Id of `Scheme.sources`; null: a word of this program. */
  readonly source: string | null;
}

const term = (
  name: string,
  reading: string,
  source: string | null,
  text: string | ((figures: RuleFigures) => string),
): Term => ({ name, reading, source, text: typeof text === 'string' ? () => text : text });

/** Every term explained in the window. */
export const terms = {
  ticket: term(
    '助成券',
    'じょせいけん',
    'K-procedure-6',
    'シッターを利用するたびに、この事業の専用システムで発行する券です。画面に出る「助成券コード」をシッターに伝え、利用者負担額を支払います。',
  ),
  certification: term(
    '支給認定',
    'しきゅうにんてい',
    'K5',
    '保育が必要なことを区が認めたもので、「支給認定証」に期間が書かれています。この事業を使うには、有効期間内の支給認定証が必要です。',
  ),
  careNeed: term(
    '保育必要量',
    'ほいくひつようりょう',
    'K7',
    (of) =>
      `支給認定の区分です。この事業で使える時間の上限が変わり、保育標準時間は1日${of.standardDay}・月${of.standardMonth}まで、保育短時間は1日${of.shortDay}・月${of.shortMonth}までです。`,
  ),
  deferral: term(
    '利用保留通知',
    'りようほりゅうつうち',
    'K-papers-confirmation',
    '保育所等に申し込んで入れなかったとき(入所保留)に届く通知です。待機児童の保護者の方は、最新のものの写しを、対象者確認の申請に付けます。',
  ),
  confirmation: term(
    '対象者確認',
    'たいしょうしゃかくにん',
    'K-procedure-2',
    'この事業を使える方かどうかを、区が確かめることです。確かめられると「対象者確認書」が郵送されます。事業者を選び、契約するのは、届いてからです。',
  ),
  waitingList: term(
    '待機児童の保護者',
    'たいきじどうのほごしゃ',
    'K3',
    '保育の必要性の認定を受けて保育所等に申し込み、入所保留になったお子さんの保護者です。続けて入所を申し込んでいることも条件です。',
  ),
  leaveCompleted: term(
    '育児休業満了者',
    'いくじきゅうぎょうまんりょうしゃ いくきゅう',
    'K4',
    '0歳クラスに入所を申し込まず、1年間の育児休業を満了して、お子さんの1歳の誕生日から復職する保護者です。',
  ),
  delegation: term(
    '委任状',
    'いにんじょう',
    'K-papers-delegation',
    '補助金の振込先が、申請者(請求者)ご本人の口座でないときだけ出す書類です。委任者は申請者です。日付は記入しません。',
  ),
  taxCertificate: term(
    '住民税課税(非課税)証明書',
    'じゅうみんぜいかぜいひかぜいしょうめいしょ かぜいしょうめい',
    'K-certificates-first',
    '利用料補助の申請で、決まった年の1月1日に北区の外に住んでいた方だけが出す証明書です。そのとき住んでいた区市町村が発行します。',
  ),
  incomeReport: term(
    '年間収入報告書',
    'ねんかんしゅうにゅうほうこくしょ',
    'K-certificates-abroad',
    '課税証明書が必要な年に海外に住んでいた方が、証明書のかわりに出す書類です。',
  ),
  leaveEndCertificate: term(
    '育児休業期間終了証明書',
    'いくじきゅうぎょうきかんしゅうりょうしょうめいしょ',
    'K19',
    '産休・育休中に申請した方が、復職日から1ヶ月以内に出す書類です。出さないと、利用は終わりになります。',
  ),
  invoice: term(
    '交付請求書兼口座振替依頼書',
    'こうふせいきゅうしょけんこうざふりかえいらいしょ',
    'K-papers-invoice',
    '補助金を請求し、振込先を知らせる書類です。日付と金額は記入しないで出します。',
  ),
  account: term(
    'アカウント発行申請',
    'あかうんとはっこうしんせい',
    'K-procedure-4',
    (of) =>
      `助成券を発行する専用システムを使うための申請です。初めて利用する日の${of.accountLead}前(土日祝日を除く)までに、事業者との契約書を持って申請します。`,
  ),
  covered: term(
    '対象時間',
    'たいしょうじかん',
    'K7',
    (of) =>
      `この事業の対象になる利用時間です。月曜日から土曜日までの${of.opens}〜${of.closes}のうち、1日と1か月の上限までを数えます。日曜日、祝日・休日、年末年始、保護者が休暇の日は入りません。`,
  ),
  copay: term(
    '利用者負担額',
    'りようしゃふたんがく じこふたん',
    'K11',
    (of) =>
      `対象時間について、シッターの事業者に支払う利用料です。1時間${of.perHour}(税込)です。領収書の金額があれば、それを使います。`,
  ),
  feeSubsidy: term(
    '利用料補助',
    'りようりょうほじょ',
    'K16',
    (of) =>
      `支払った利用者負担額を、あとから区が補助するものです。第2子以降のお子さんが対象で、1人あたり月額${of.feeCap}が上限です。`,
  ),
  transport: term(
    '交通費補助',
    'こうつうひほじょ',
    'K15',
    (of) =>
      `シッターの交通費を、あとから区が補助するものです。お子さん1人あたり月額${of.transportCap}が上限です。`,
  ),
  net: term(
    '差引の自己負担',
    'さしひきのじこふたん',
    null,
    '利用者負担額と支払った交通費から、利用料補助と交通費補助を引いた金額です。補助の対象にならない利用料や入会金などは入っていません。',
  ),
  provisional: term(
    '仮',
    'かりのけいさん',
    null,
    '区の文書で確かめられていない値を使ったため、変わるかもしれない金額です。「仮」を選ぶと、どの値かが出ます。',
  ),
  birthOrder: term(
    '第何子',
    'だいなんし だいにし だいいっし',
    'K16',
    '上から何番目のお子さんかです。利用料補助の対象は第2子以降です。どのごきょうだいまで数えるかは、区の文書で確かめられていません。区にお確かめください。',
  ),
} satisfies Readonly<Record<string, Term>>;

export type TermId = keyof typeof terms;

/** What a term means, with the figures of the rules. */
export const termText = (id: TermId, scheme: Scheme): string =>
  terms[id].text(ruleFigures(newestRules(scheme)));
