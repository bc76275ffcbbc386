/** Sentences that several screens share. */

export const programName = 'シッター補助';

export const partNames = {
  family: '世帯とお子さん',
  procedure: '手続き',
  usage: '利用記録',
  results: '計算結果',
  applications: '申請',
  documents: '様式',
  backups: '控えと合言葉',
  questions: 'よくある質問',
} as const;

/** The window's title never carries a name from the household. */
export const windowTitle = (screen: string): string => `${screen} | ${programName}`;

export const frame = {
  loading: '準備しています…',
  skip: '本文へ移る',
  parts: '画面の切り替え',
  openOther: 'ほかの世帯を開く',
  close: '世帯を閉じる',
  closeCase: '相談を閉じる',
  save: '保存する',
  saveSample: '自分の世帯として保存する',
  saving: '保存中…',
  saved: '保存済み',
  notSaved: '保存できません',
  lookOnly: '見るだけ(書き込みません)',
  lookOnlyTitle: '見るだけの状態で開いています',
  takeOver: 'この画面で変更する',
  savedNoticeTitle: 'ファイルについてのお知らせ',
  sample: '見本です(見本そのものは書き換わりません)',
  case: '保存していません(ディスクに何も書いていません)',
  caseWrote: (count: number): string =>
    `保存していません。書き出したファイルが${count}件、ディスクにあります`,
  sampleChanged: '見本を変更しています。保存すると、新しい世帯ファイルになります',
  undo: '元に戻す',
  redo: 'やり直す',
  undone: '1つ前の状態に戻しました。',
  redone: '戻した操作をやり直しました。',
  savedAs: (name: string) => `「${name}」に保存しました。`,
} as const;

/** What presses, on the first screen and above an open household. */
export const dueNotice = { title: '次の期限', go: '手続きを見る' } as const;

/** What is typed on 利用記録 and not taken over: said in the file bar of every screen. */
export const writing = {
  where: (place: string, others: number): string =>
    `書きかけの利用があります: ${place}${others > 0 ? `(ほか${others}件)` : ''}`,
  form: (place: string): string => `入力フォーム${place && `(${place})`}`,
  go: '書きかけへ移る',
  goTo: (place: string): string => `${place}の書きかけへ移る`,
  drop: '書きかけを取り消す',
  dropOf: (place: string): string => `${place}の書きかけを取り消す`,
  dropped: (place: string): string => `${place}の書きかけを取り消しました。`,
} as const;

export const leaving = {
  title: '保存していない変更があります',
  typingTitle: '書きかけの利用があります',
  changed: 'このまま世帯を閉じると、保存していない変更は失われます。',
  caseTitle: 'この相談は保存していません',
  caseChanged: 'このまま閉じると、入力した内容はすべてなくなり、元に戻せません。',
  typing:
    '利用記録の入力欄に、まだ取り入れていない内容があります。このまま世帯を閉じると、その内容は失われます。',
  save: '保存してから閉じる',
  discard: '保存しないで閉じる',
  stay: 'この世帯に戻る',
} as const;

export const failing = {
  title: 'うまくいきませんでした',
  saveTitle: '保存できませんでした',
  retry: 'もう一度試す',
  saveAgain:
    '変更はこの画面に残っています。10秒ごとに保存をやり直しています。保存されるまで、この画面を閉じないでください。',
} as const;

export const crash = {
  title: '画面を表示できませんでした',
  kept: '入力した内容は、このウィンドウを閉じるまで残っています。先に保存してから、もう一度表示してください。',
  nothingOpen:
    'もう一度表示してください。続くときは、プログラムを終了してから起動し直してください。',
  again: 'もう一度表示する',
} as const;

export const errorSummaryTitle = (count: number): string => `入力の誤りが${count}か所あります`;
export const close = '閉じる';
export const errorPrefix = '誤り:';
