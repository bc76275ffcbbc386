import { yenText } from './quantities';

export const sourceSentences = {
  open: (document: string) => `${document}をブラウザーで開く`,
  noSuchSource: 'この出典のページは、開ける場所がわかりません。',
  notOpened: (address: string) =>
    `ブラウザーを開けませんでした。お使いのブラウザーで、次の場所を開いてください: ${address}`,
} as const;

export const results = {
  totals: '世帯の合計',
  totalsOf: (months: number) => `お子さん全員・${months}か月分`,
  year: '年度',
  everyYear: 'すべての年度',
  monthOf: (child: string, month: string) => `${child}の${month}`,
  explainTotal: (whose: string, figure: string, amount: string) =>
    `${whose}の${figure}の合計 ${amount}。内訳を表示`,
  totalTitle: (whose: string, figure: string) => `${whose} ${figure}の合計`,
  everyone: 'お子さん全員',
  spoken: '読み上げ用',
  without: '未計算を除く',
  withoutMonths: '(未計算の月を除く)',
  withoutChildren: '(未計算のお子さんを除く)',
  month: '月',
  total: '合計',
  provisional: '仮',
  provisionalTotals: '仮の月を含む',
  netOf: (fares: number, partial: boolean): string =>
    `差引の自己負担は、利用者負担額に、支払った交通費 ${yenText(fares)} を足し、2つの補助を引いた金額です。${
      partial
        ? 'ただし、補助が未計算の月の分は、差引の自己負担に入っていません。上の金額どうしを引いた額とは合いません。'
        : ''
    }`,
  notEnteredTitle: '入力されていないことがあり、金額はまだ決まりません',
  notEntered: {
    certification: '支給認定が入力されていません。入力するまで、どの利用も対象に数えません。',
    confirmation: '対象者確認の日が入力されていません。入力するまで、どの利用も対象に数えません。',
    route:
      '対象になる理由が入力されていません。育児休業満了者のときは、復職日からの利用だけを数えます。',
    return: '復職した日が入力されていません。入力するまで、どの利用も対象に数えません。',
  },
  enterIt: '入力する',
  provisionalNote:
    '「仮」の月は、区の文書で確かめられていない値を使っています。値が変わると、金額も変わります。',
  provisionalTitle: '仮の計算になっている理由',
  provisionalLead: 'この月の金額は、次の値によって変わることがあります。',
  noRuleSet: 'この月の制度の値がわからないため、補助の金額は計算していません。',
  notEligible: '対象外',
  unknown: '未計算',
  hint: '金額や時間を選ぶと、その理由を表示します。表の中は矢印キーで動けます。',
  none: '利用の記録がありません。「利用記録」の画面で追加すると、ここに金額が出ます。',
  birthOrder: (order: number) => `第${order}子`,
  birthOrderMissing: '第何子か未入力',
  grounds: '根拠',
  period: (from: string, to: string) => `${from}〜${to}`,
  value: '使った値',
  quote: (text: string) => `「${text}」`,
  noSource: '区の文書に、はっきりした記載が見つかっていません。',
  scrollTable: (child: string) => `${child}の計算結果の表`,
  caption: (child: string) => `${child}の月ごとの計算結果`,
  explain: (month: string, figure: string, amount: string) =>
    `${month}の${figure} ${amount}。理由を表示`,
  warnings: (count: number) => `お確かめいただきたいことが${count}件あります`,
  moreWarnings: (count: number) => `ほかの${count}件`,
  openSource: 'ブラウザーで開く',
  seeBooking: 'この利用を見る',
  noChildren: 'まだお子さんが登録されていません。「世帯とお子さん」で登録してください。',
} as const;
