/** 表示: how the window looks on this computer. */
export const display = {
  open: '表示',
  title: '画面の表示',
  lead: 'このパソコンでの見え方です。どの世帯を開いても同じで、世帯ファイルには書きません。',
  counter: '窓口モード',
  counterNote:
    '窓口の職員の方が、相談者のとなりで使うときに選びます。ボタンに操作のキーを表示します。',
  textSize: '文字の大きさ',
  percent: (textSize: number): string => `${textSize}%`,
  nowAt: (textSize: number): string => `文字の大きさを${textSize}%にしました。`,
  notKept:
    'この見え方を保存できませんでした。いまの画面には使われますが、次に起動したときは元に戻ります。',
} as const;
