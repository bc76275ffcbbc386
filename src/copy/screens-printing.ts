/** 印刷位置のずれ: for answers that are printed alone, onto a form that is on paper already. */
export const printing = {
  title: '印刷位置のずれを直す',
  back: '「様式」に戻る',
  usual: 'ふだんの印刷に、この設定はいりません。',
  usualNote:
    '様式と記入をいっしょに印刷するときは、印刷の画面で倍率を「実際のサイズ(100%)」にするだけで、記入は欄の中に入ります。ずれの設定は使いません。',
  lead: 'ここの設定は、様式が印刷してある用紙に、記入だけを重ねて印刷するときに使います。プリンターごとの1〜2mmのずれを測り、このパソコンに1つ覚えます。',
  keptTitle: 'いまの設定',
  keptNone: 'ずらさずに印刷します。',
  kept: (moved: string) => `記入だけを印刷するとき、${moved}ずらします。`,
  remove: '設定を消す',
  removed: '設定を消しました。ずらさずに印刷します。',
  sheetTitle: '1. 確認用紙を印刷する',
  sheetNote:
    '用紙は「A4」、倍率は「実際のサイズ(100%)」、余白は「なし」にして、1枚印刷します。150mmと200mmの目盛りが、定規と合うことも確かめてください。',
  print: '確認用紙を印刷する',
  save: '確認用紙をPDFで保存する',
  preparing: '確認用紙を準備しています…',
  printFailed: '印刷の準備ができませんでした。PDFで保存して、ほかのソフトから印刷してください。',
  savedAs: (name: string) => `「${name}」を保存しました`,
  savedIn: '保存した場所',
  measureTitle: '2. 測った長さを入れる',
  measureNote: '確認用紙の太い線までの長さを、定規で0.5mmくらいまで測ります。',
  left: '用紙の左の端から、太い縦線まで(mm)',
  top: '用紙の上の端から、太い横線まで(mm)',
  measureHint: '例: 20.5。ずれていなければ 20.0 です。',
  notMeasured: (least: number, most: number) =>
    `定規で測った長さを、${least}から${most}までの数字で入力してください。例: 20.5`,
  keep: 'この長さで覚える',
  keptNow: (moved: string) => `覚えました。記入だけを印刷するとき、${moved}ずらします。`,
  keptStraight: '覚えました。ずれていないので、ずらさずに印刷します。',
  tryTitle: '3. 直ったか確かめる',
  tryNote:
    'いまの設定だけずらした確認用紙を印刷します。太い線までの長さが、どちらも20.0mmになれば、できあがりです。ならないときは、1からやり直してください。',
  printMoved: 'ずらした確認用紙を印刷する',
  problemTitle: 'できませんでした',
} as const;
