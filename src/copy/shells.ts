import { programName } from './screens';

/** What the program says where there is no screen of its own: refusals, menus, the start. */

export const programRefusals = {
  'bad-request':
    '画面から届いた依頼の形が合いません。画面を開き直してから、もう一度お試しください。',
  'unknown-command': 'このプログラムが知らない依頼です。画面を開き直してください。',
  internal:
    'プログラムの中で思わぬ問題が起き、この操作は行われませんでした。もう一度お試しください。続くときは、画面の下の「不具合の報告を作る」でファイルを作り、このソフトを渡してくれた人か、配布元に渡してください。',
} as const;

export const programSentences = {
  badFilingDate: '申請日が実在する日付ではありません。直してください。',
  formChanged: (titles: readonly string[]) =>
    `プレビューで見た様式と、いま使う様式が違うため、まだ何も保存していません(${[...new Set(titles)].join('、')})。新しいプレビューを見て、もう一度保存してください。`,
  papersFolder: (filingDate: string) => `書類 ${filingDate}`,
  notShown: (folder: string) =>
    `フォルダーを開けませんでした。ファイルの一覧から次の場所を開いてください: ${folder}`,
} as const;

/** The loopback host, by the reason it turns a request away. */
export const hostRefusals = {
  forbidden:
    'この画面は、sitter-hojo を起動したときに表示されるアドレスから、一度だけ開けます。すでに開いた画面がなければ、sitter-hojo を起動し直してください。',
  'not-found': 'お探しのものは見つかりませんでした。画面を開き直してください。',
  'method-not-allowed': 'この方法では依頼を受け付けていません。画面を開き直してください。',
  'unsupported-media-type': '画面から届いた依頼の形が合いません。画面を開き直してください。',
  'too-large': 'データが大きすぎます(20MBまで)。ファイルを分けてから、もう一度お試しください。',
} as const;

export const hostNotStarted = '画面の準備に失敗しました。';

/** The page, when the program does not answer it. */
export const bridgeSentences = {
  unreachable:
    'プログラム本体につながりません。終了している場合は、もう一度起動してからお試しください。',
  unreadable: 'プログラム本体の返事を読み取れませんでした。画面を開き直してください。',
} as const;

/** Electron's own window, outside the page. */
export const desktop = {
  title: programName,
  notOurPage: 'この操作は、sitter-hojo の画面からだけ行えます。',
  leaving: {
    message: '保存していない変更があります。',
    detail: '保存せずに閉じると、変更は失われます。',
    stay: '画面に戻る',
    leave: '保存せずに閉じる',
  },
  menu: {
    edit: '編集',
    undo: '元に戻す',
    redo: 'やり直す',
    cut: '切り取り',
    copy: 'コピー',
    paste: '貼り付け',
    selectAll: 'すべて選択',
    view: '表示',
    zoomIn: '拡大',
    zoomOut: '縮小',
    resetZoom: '標準の大きさ',
    fullScreen: '全画面',
    close: '閉じる',
  },
} as const;
