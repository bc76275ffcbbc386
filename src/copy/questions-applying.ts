import type { Question } from './questions';

/** Who may use the scheme, and how one starts. */
export const questionsOfApplying: readonly Question[] = [
  {
    id: 'who',
    question: 'だれが使えますか',
    words:
      'たいしょうしゃ 対象者 条件 じょうけん 年齢 ねんれい 何歳 なんさい 待機児童 たいきじどう 育休 いくきゅう',
    answer: (of) => [
      `0歳児クラスから${of.maxAgeClass}歳児クラスまでのお子さんの保護者で、次のどちらかの方です。`,
      '待機児童の保護者: 保育の必要性の認定を受けて保育所等に申し込み、入所保留になった方。続けて入所を申し込んでいることが条件です。',
      '育児休業満了者: 1年間の育児休業を満了して、お子さんの1歳の誕生日から復職する方。復職日の翌年度4月入所までの選考に申し込むことが条件です。',
    ],
    values: ['maxAgeClass'],
    sources: ['K2', 'K3', 'K3-continue', 'K4', 'K4-april'],
  },
  {
    id: 'declined',
    question: '入所の承諾を辞退したり、退園したりしたことがあります',
    words: 'じたい たいえん 内定 ないてい 断った ことわった やめた',
    answer: () => [
      '過去に区の入所承諾を辞退した方、保育所等を退園したことがある方は、対象外です。',
    ],
    values: [],
    sources: ['K5-declined'],
  },
  {
    id: 'leave',
    question: '産休・育休中に使えますか',
    words: 'さんきゅう いくきゅう 産前産後 育児休業 いくじきゅうぎょう 復職 ふくしょく',
    answer: () => [
      '産休・育休中は利用できません。申請だけなら、条件を満たしていればできます。',
      '産休・育休中に申請した方は、復職日から1ヶ月以内に「育児休業期間終了証明書」を出します。出さないと、利用は終わりになります。',
    ],
    values: [],
    sources: ['K5', 'K9', 'K19'],
  },
  {
    id: 'day-off',
    question: '仕事が休みの日に使えますか',
    words: 'やすみ 休暇 きゅうか 有給 ゆうきゅう 有休 平日',
    answer: () => ['保護者が休暇の日は利用できません。'],
    values: [],
    sources: ['K9'],
  },
  {
    id: 'until',
    question: 'いつまで使えますか',
    words: 'きかん 期間 終わり おわり 入所 にゅうしょ 3月 誕生日',
    answer: () => [
      '待機児童の保護者の方は、入所保留の期間中です。',
      '育児休業満了者の方は、復職日から、お子さんが満1歳に達した後の3月末までです。',
      '保育所等に入所するまでの事業です。有効期間内の支給認定証も必要です。',
    ],
    values: ['routeEndBornAprilFirst'],
    sources: ['K1', 'K5', 'K9', 'K10'],
  },
  {
    id: 'steps',
    question: '使い始めるまでに何をしますか',
    words: 'てじゅん 手順 流れ ながれ 手続き てつづき 申し込み もうしこみ 始め方 登録 対象者確認',
    answer: (of) => [
      '①対象者確認申請書に、支給認定証の写し(待機児童の保護者の方は最新の利用保留通知の写しも)を付けて、窓口で申請します。',
      '②約1週間で「対象者確認書」が郵送されます。',
      '③認定事業者の中から選んで契約します。複数の事業者と契約できます。',
      `④利用開始日の${of.accountLead}前(土日祝日を除く)までに、契約書を持ってアカウント発行を申請します。`,
      '⑤全国保育サービス協会から、アカウントが郵送されます。',
      '⑥利用するたびに専用システムで助成券を発行し、助成券コードをシッターに伝えます。',
      '申請から利用できるまで、1ヶ月程かかる場合があります。',
    ],
    values: ['accountLeadOpenDays'],
    sources: [
      'K-procedure-1',
      'K-procedure-2',
      'K-procedure-2-week',
      'K-procedure-3',
      'K-procedure-4',
      'K-procedure-5',
      'K-procedure-6',
      'K6',
    ],
  },
  {
    id: 'account',
    question: 'アカウント発行の申請はいつまでですか',
    words: 'あかうんと きげん 期限 しめきり 締切 10日前 契約書 けいやくしょ',
    answer: (of) => [
      `利用開始日の${of.accountLead}前(土日祝日を除く)までです。事業者との契約書を窓口に持って行きます。`,
      '年末年始の日を数えるかは、区の文書で確かめられていません。早めの日に合わせると安心です。',
    ],
    values: ['accountLeadOpenDays'],
    sources: ['K-procedure-4'],
  },
  {
    id: 'ticket',
    question: '助成券はどう使いますか',
    words: 'じょせいけん チケット 券 けん コード 専用システム クーポン',
    answer: (of) => [
      `利用するたびに、専用システムで発行します。画面に出る助成券コードをシッターに伝え、利用者負担相当額(1時間${of.perHour})を支払います。`,
    ],
    values: ['copayYenPerHour'],
    sources: ['K-procedure-6'],
  },
  {
    id: 'several-providers',
    question: '複数の事業者を使えますか',
    words: 'ふくすう じぎょうしゃ シッター会社 二社 変更 へんこう 契約',
    answer: () => ['はい。認定事業者であれば、複数の事業者と契約できます。'],
    values: [],
    sources: ['K-procedure-3'],
  },
  {
    id: 'siblings',
    question: 'きょうだいで使うときの上限はどうなりますか',
    words: 'きょうだい 兄弟 姉妹 双子 ふたご 多胎 2人 ふたり',
    answer: (of) => [
      `交通費補助(月額${of.transportCap})と利用料補助(月額${of.feeCap})の上限は、お子さん1人あたりです。`,
      '1人のシッターの交通費を2人でどう分けるかは、手元の資料では確かめられていません。',
    ],
    values: ['transportCapYen', 'feeSubsidyCapYen'],
    sources: ['K15', 'K16'],
  },
  {
    id: 'together',
    question: 'ほかの助成と一緒に使えますか',
    words: 'へいよう 併用 認証保育所 病児保育 びょうじ 一時預かり いちじあずかり',
    answer: () => [
      '北区認証保育所等保育料補助制度とは併用できません。',
      '同じ日に、病児・病後児保育(居宅訪問型)利用料金助成制度とは併用できません。このソフトでは、利用ごとに「別の助成を使った」と記録できます。',
    ],
    values: [],
    sources: ['K18-certified-nursery', 'K18'],
  },
];
