import type { Question } from './questions';

/** Papers, money back, and how sure the program is. */
export const questionsOfClaiming: readonly Question[] = [
  {
    id: 'papers-transport',
    question: '交通費補助の申請には何が要りますか',
    words: 'こうつうひ しょるい 書類 必要書類 領収書 りょうしゅうしょ 請求',
    answer: () => [
      '交付申請書(年度ごとの様式)、交付請求書兼口座振替依頼書、交通費を支払ったことを証明する書類です。',
      '証明する書類は、事業者が発行した領収書等で、利用日ごとのシッター名と支払金額が確認できるものです。',
      '申請者と口座名義が違うときは、委任状も要ります。',
    ],
    values: [],
    sources: ['K-papers-transport', 'K-papers-invoice', 'K-papers-delegation'],
  },
  {
    id: 'papers-fee',
    question: '利用料補助の申請には何が要りますか',
    words: 'りようりょう しょるい 書類 必要書類 領収書 りょうしゅうしょ 請求',
    answer: () => [
      '交付申請書(年度ごとの様式)、交付請求書兼口座振替依頼書、利用料を支払ったことを証明する書類です。',
      '証明する書類は、交通費補助と同じ回で申請する場合は要りません。',
      '申請者と口座名義が違うときは委任状、北区の外に住んでいた方は住民税の証明書も要ることがあります。',
    ],
    values: [],
    sources: ['K-papers-fee', 'K-papers-invoice', 'K-papers-delegation', 'K-certificates-first'],
  },
  {
    id: 'invoice-blanks',
    question: '請求書の日付と金額は書きますか',
    words: 'ひづけ きんがく 空欄 くうらん 記入 押印 おういん はんこ 印鑑 いんかん',
    answer: () => [
      'いいえ。交付請求書兼口座振替依頼書の日付と金額は、記入しないで出します。',
      '交通費補助と利用料補助の請求書には、押印する欄はありません。',
    ],
    values: [],
    sources: ['K-papers-invoice', 'K17'],
  },
  {
    id: 'delegation',
    question: '委任状はいつ要りますか',
    words: 'いにんじょう 口座 こうざ 名義 めいぎ 配偶者 夫 妻 振込先 ふりこみ',
    answer: () => [
      '申請者(請求者)と口座名義が違う振込先を指定するときだけです。日付は記入しません。委任者は申請者です。',
    ],
    values: [],
    sources: ['K-papers-delegation'],
  },
  {
    id: 'certificates',
    question: '住民税の証明書はだれが出しますか',
    words: 'かぜいしょうめい 課税証明 非課税 ひかぜい 引っ越し ひっこし 転入 てんにゅう 1月1日',
    answer: () => [
      '利用料補助の申請で、次の方だけです。',
      '令和6年4月〜8月の分: 令和5年1月1日現在、北区の外に住んでいた方。令和5年度の証明書です。',
      '令和6年9月〜令和7年3月の分: 令和6年1月1日現在、北区の外に住んでいた方。令和6年度の証明書です。',
      '証明年月日から3か月以内のものを出します。認可保育所の入所申込時に提出済みなら要りません。',
    ],
    values: [],
    sources: ['K-certificates-first', 'K-certificates-second', 'K-certificates-notes'],
  },
  {
    id: 'abroad',
    question: '海外に住んでいたときは何を出しますか',
    words: 'かいがい 外国 年間収入報告書 ねんかんしゅうにゅう 帰国 きこく',
    answer: () => ['住民税の証明書のかわりに、それぞれの年度の「年間収入報告書」を出します。'],
    values: [],
    sources: ['K-certificates-abroad'],
  },
  {
    id: 'deadlines',
    question: '補助の申請の締切と、振込はいつですか',
    words: 'しめきり きげん 期限 ふりこみ 入金 いつ 何回 申請回 スケジュール',
    answer: () => [
      '申請は回ごとに受け付けられますが、締切と振込の時期は、手元の資料にありません。区にお確かめください。',
    ],
    values: [],
    sources: ['K-papers-fee'],
  },
  {
    id: 'decided',
    question: 'このソフトの金額は決まりですか',
    words: 'かくてい 確定 審査 しんさ 正しい ただしい 違う 公式',
    answer: () => [
      'いいえ。補助の可否と金額は、区の審査で決まります。このソフトは区が作ったものではありません。',
      '「仮」と付いた月は、区の文書で確かめられていない値を使っています。',
    ],
    values: [],
    sources: [],
  },
  {
    id: 'newer-years',
    question: '令和7年度や令和8年度も同じ決まりですか',
    words: '今年度 こんねんど 来年度 最新 さいしん 変更 へんこう 年度',
    answer: () => [
      '区の文書で確かめられているのは令和6年度です。令和7年度は紹介記事で上限の金額が同じとされ、令和8年度は令和6年度の値を引き継いで計算しています。',
    ],
    values: ['feeSubsidyInForce', 'transportCapYen', 'copayYenPerHour'],
    sources: ['R7-summary'],
  },
];
