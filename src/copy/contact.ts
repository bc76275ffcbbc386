/** 問い合わせ先, each line with the id of its source in `Scheme.sources`. */
export const contact = {
  title: '区の窓口',
  lines: [
    { label: '担当', text: '北区役所 保育課 私立保育園係', source: 'K-procedure-1' },
    { label: '場所', text: '第1庁舎2階2番の窓口', source: 'K-procedure-1' },
    { label: '電話', text: '03-3908-1333', source: 'contact-phone' },
  ],
  note: '電話番号は区のページではなく、紹介記事によるものです。受付時間は、手元の資料にありません。',
} as const;
