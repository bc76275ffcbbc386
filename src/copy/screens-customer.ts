/** 相談者に見せる画面: plain words, large, of one household and nothing else. */
export const customer = {
  open: '相談者に見せる',
  title: 'ご利用と補助のまとめ',
  back: 'もとの画面に戻る',
  copay: '利用料の支払い',
  fares: '交通費の支払い',
  feeSubsidy: '利用料の補助',
  transport: '交通費の補助',
  net: '自己負担',
  table: (name: string): string => `${name}の月ごとの支払いと補助`,
  papers: '必要な書類',
  noPapers: 'いま必要な書類はありません。',
  undecided: '必要かどうか、まだ決まらない書類',
  missing: 'まだ足りないもの',
  nothingMissing: '書類のための入力は、そろっています。',
  notEntered: (whats: readonly string[]): string =>
    `${whats.join('、')}が、まだ入力されていません。`,
  check: 'お確かめいただきたいこと',
} as const;

/** 読み上げ用 of every figure, one below the other. */
export const readAloud = {
  open: '読み上げ用の文',
  title: '読み上げ用の文',
  lead: 'すべての金額と時間を、相談者に読み上げる文にしたものです。',
  none: '利用の記録がないため、読み上げる金額はまだありません。',
  provisional: '仮の計算',
  month: (month: string, name: string): string => `${month} ${name}`,
  total: (period: string, name: string): string => `${period}の合計 ${name}`,
} as const;
