/** 「この方の情報を消去」: what goes, what may go, and what nobody can take back. */
export const erasing = {
  open: 'この方の情報を消去',
  title: 'この方の情報を消去しますか',
  lead: '消去したものは、元に戻せません。',
  placeNote:
    'この世帯の入力内容をこの画面から消します。世帯ファイル、控え、書き出したファイルも、選んで消せます。',
  asking: 'ディスクにあるものを調べています…',
  memoryTitle: 'この画面から消えるもの',
  memory: (people: number, uses: number, careUses: number): readonly string[] => [
    `入力した内容のすべて(保護者とお子さん合わせて${people}人、利用${uses}件${careUses === 0 ? '' : `、一時預かりの利用${careUses}件`})`,
    '書きかけの内容と、「元に戻す」のための記録',
    '作った書類の表示と、計算結果',
  ],
  diskTitle: 'このパソコンのファイルのうち、いっしょに消すものを選んでください',
  nothingOnDisk: 'この相談について、ディスクには何も書いていません。',
  keptFile: '選ばなかったファイルは、このパソコンに残ります。',
  lookOnly:
    '見るだけの状態で開いているため、世帯ファイルと控えはここでは消せません。この画面からだけ消します。',
  file: (name: string, backups: number): string =>
    `世帯ファイル「${name}」と、その控え${backups}件`,
  papers: (folder: string, files: number): string =>
    `領収書などの書類${files}件(「${folder}」フォルダー)`,
  written: (files: number): string => `開いている間に書き出したファイル${files}件`,
  remainsTitle: '消せないもの',
  remains: [
    '印刷した紙と、プリンターや印刷待ちに残る内容',
    'ほかの場所への写し(メール、USBメモリー、同期ソフト、パソコン全体の控え)と、読み込む前の元のファイル',
    '不具合の報告のファイル(お名前などは置き換えてあります)',
    'コピーした内容(クリップボード)には手を付けません。必要なら、別の文字をコピーして置き換えてください',
    '消したファイルのディスク上の跡(専用の道具で読めることがあります)',
  ],
  confirm: '消去する',
  cancel: 'やめる',
  failed: '消去できませんでした',
  doneTitle: 'この方の情報を消去しました',
  done: (files: number): string =>
    files === 0
      ? 'この方の情報を画面から消去しました。'
      : `この方の情報を画面から消去し、ファイル${files}件を消しました。`,
  leftTitle: '消せなかったものがあります',
  left: '画面からは消去しましたが、次のものがディスクに残っています。',
} as const;
