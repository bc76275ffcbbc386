import type { Question } from './questions';

/** Hours and money. */
export const questionsOfPaying: readonly Question[] = [
  {
    id: 'price',
    question: '利用料はいくらですか',
    words: 'りようりょう 料金 値段 ねだん 自己負担 じこふたん いくら払う 支払い しはらい',
    answer: (of) => [
      `助成を利用した場合は、1時間${of.perHour}(税込)です。利用するたびに、事業者に支払います。`,
      '利用できる時間や上限を超えた分と、入会金などは、助成の対象になりません。',
    ],
    values: ['copayYenPerHour'],
    sources: ['K11', 'K13'],
  },
  {
    id: 'hours',
    question: '何曜日の何時に使えますか',
    words: 'ようび 時間帯 じかんたい 土曜 日曜 祝日 しゅくじつ 夜 朝 年末年始 ねんまつねんし',
    answer: (of) => [
      `月曜日から土曜日までの${of.opens}〜${of.closes}です。`,
      `日曜日、祝日・休日と、年末年始(${of.yearEndFrom}〜${of.yearEndTo})は利用できません。`,
    ],
    values: ['openHours', 'yearEnd'],
    sources: ['K7', 'K8'],
  },
  {
    id: 'caps',
    question: '1日、1か月に何時間まで使えますか',
    words: 'じょうげん 上限 限度 げんど 標準時間 ひょうじゅん 短時間 たんじかん 保育必要量',
    answer: (of) => [
      `保育標準時間の方は、1日${of.standardDay}・月${of.standardMonth}までです。`,
      `保育短時間の方は、1日${of.shortDay}・月${of.shortMonth}までです。`,
    ],
    values: ['caps'],
    sources: ['K7'],
  },
  {
    id: 'over-caps',
    question: '上限や時間帯を超えて使うとどうなりますか',
    words: 'ちょうか 超過 延長 えんちょう はみ出す 入会金 にゅうかいきん',
    answer: () => [
      '超えた分の利用料は、助成の対象になりません。その分の料金は、事業者にお確かめください。',
      'このソフトの「差引の自己負担」には、超えた分の料金は入っていません。',
    ],
    values: [],
    sources: ['K13'],
  },
  {
    id: 'transport',
    question: 'シッターの交通費は補助されますか',
    words: 'こうつうひ 電車代 バス代 タクシー 運賃 うんちん',
    answer: (of) => [
      `お子さん1人あたり月額${of.transportCap}を上限に補助されます。使い切らなかった分を次の月へ回すことは、計算に入れていません。`,
      'タクシーや自家用車が対象になるかは、手元の資料では確かめられていません。',
    ],
    values: ['transportCapYen'],
    sources: ['K15'],
  },
  {
    id: 'fee-subsidy',
    question: '利用料の補助はだれが受けられますか',
    words: 'りようりょうほじょ 無償化 むしょうか 第二子 だいにし 2人目 ふたりめ きょうだい 兄弟',
    answer: (of) => [
      `第2子以降のお子さんが対象です。お子さん1人あたり月額${of.feeCap}を上限に補助されます。`,
      'クラス年齢や住民税の条件があるかは、区の文書で確かめられていません。',
    ],
    values: ['feeSubsidyInForce', 'feeSubsidyCapYen', 'feeSubsidyMaxClass', 'feeSubsidyTaxedOnly'],
    sources: ['K16', 'R5-reform'],
  },
  {
    id: 'first-child',
    question: '第1子も利用料の補助を受けられますか',
    words: 'だいいっし 第一子 1人目 ひとりめ 一人っ子 ひとりっこ',
    answer: () => [
      '区の令和6年度のページでは、補助は第2子以降です。',
      'そのあと第1子に広がったかは、区の文書で確かめられていません。このソフトでは、わからない月を「未計算」にしています。',
    ],
    values: ['feeSubsidyFirstChild'],
    sources: ['K16'],
  },
  {
    id: 'birth-order',
    question: '第2子かどうかは、どう数えますか',
    words: 'だいにし かぞえかた 数え方 きょうだい 兄弟 姉妹 生計 年上',
    answer: () => [
      '数え方は、区の文書で確かめられていません。入力された「第何子」をそのまま使います。',
      '迷うときは、区にお確かめください。',
    ],
    values: ['birthOrderCounting'],
    sources: [],
  },
  {
    id: 'part-hours',
    question: '1時間に満たない分はどう計算しますか',
    words: '30分 15分 ふん 端数 はすう 分単位 四捨五入 切り捨て きりすて',
    answer: () => [
      '計算方法は公表されていません。領収書の金額があれば、それを使います。',
      '領収書がないときは見込みで計算し、その月に「仮」と付けます。',
    ],
    values: ['billing'],
    sources: [],
  },
  {
    id: 'cancellation',
    question: '体調不良でキャンセルした料金は補助されますか',
    words: 'きゃんせる 病気 びょうき 熱 ねつ 取り消し とりけし たいちょうふりょう',
    answer: () => [
      '取り扱いは東京都のページに掲載されているとのことですが、その内容は手元で確かめられていません。',
      'このソフトでは、キャンセルした利用の料金と時間を計算に入れていません。区にお確かめください。',
    ],
    values: ['cancellation'],
    sources: ['K14'],
  },
  {
    id: 'tax',
    question: '助成を受けると税金がかかりますか',
    words: 'ぜいきん 所得税 しょとくぜい 確定申告 かくていしんこく 雑所得 非課税',
    answer: () => [
      '令和3年度の税制改正で非課税になったと紹介する記事があります。区や国の文書では確かめていません。',
      'くわしくは、税務署にお確かめください。',
    ],
    values: [],
    sources: ['R3-tax'],
  },
];
