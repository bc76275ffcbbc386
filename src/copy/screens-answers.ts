/** Why an answer of a paper leads nowhere. */
export type NoPlace =
  | 'of-paper'
  | 'by-hand'
  | 'by-others'
  | 'by-itself'
  | 'not-a-parent'
  | 'application';

export const noPlaceSentences: Readonly<Record<NoPlace, string>> = {
  'of-paper': '書類ごとに決まります',
  'by-hand': '手で書くために、空けてあります',
  'by-others': '勤務先などが書く欄です',
  'by-itself': '作るときに入ります',
  application: '「申請」の画面で決まる欄です',
  'not-a-parent': '口座の名義人が保護者でないため、紙に書いてください',
};

/** 様式: from an answer on the page to where it is entered, and back. */
export const answers = {
  title: '書かれている内容と、なおすところ',
  lead: 'ページの中の欄を押すか、下の表のボタンで、入力したところへ移ります。ページの中は、矢印キーで欄を選び、Enter で移れます。',
  onPage: (page: number) => `${page}ページ目の欄`,
  captionOf: (page: number) => `${page}ページ目`,
  field: '欄',
  content: 'いまの内容',
  way: 'なおすところ',
  missing: '未入力',
  empty: '(空欄)',
  goTo: {
    entry: 'なおす',
    bookings: '利用記録へ',
    figures: '計算結果へ',
    'filing-date': 'なおす',
  },
  goToOf: (label: string, content: string, way: string) => `${label}「${content}」: ${way}`,
  backTo: (title: string) => `「${title}」のプレビューに戻る`,
} as const;
