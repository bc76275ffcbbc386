import { partNames } from './screens';

/** What can be done with a key, from anywhere. */
export const keyNames = {
  ...partNames,
  newHousehold: '新しい世帯を作る',
  otherHousehold: 'ほかの世帯を開く',
  closeHousehold: 'いまの世帯や相談を閉じる',
  save: '保存する',
  undo: '元に戻す',
  redo: 'やり直す',
  typeHours: '利用の時間を入力する',
  readAloud: '読み上げ用の文',
  customer: '相談者に見せる画面(もう一度押すと戻る)',
  makePapers: '選んだ書類を作る',
  savePapers: '作った書類をすべて保存する',
  print: '作った書類をすべて印刷する',
  larger: '文字を大きくする',
  smaller: '文字を小さくする',
  display: '画面の表示(窓口モード・文字の大きさ)',
  allKeys: 'キーの一覧',
} as const;

export type KeyAction = keyof typeof keyNames;

/** The list of all keys, in its parts. */
export const keyGroups: readonly {
  readonly title: string;
  readonly actions: readonly KeyAction[];
}[] = [
  { title: '画面の切り替え', actions: Object.keys(partNames) as (keyof typeof partNames)[] },
  {
    title: '世帯ファイル',
    actions: ['newHousehold', 'otherHousehold', 'closeHousehold', 'save', 'undo', 'redo'],
  },
  { title: '利用と計算', actions: ['typeHours', 'readAloud', 'customer'] },
  { title: '書類', actions: ['makePapers', 'savePapers', 'print'] },
  { title: '見え方', actions: ['larger', 'smaller', 'display', 'allKeys'] },
];

export const keyList = {
  open: 'キーの一覧',
  title: 'キーの一覧',
  lead: '入力欄にいるときも使えます。日本語の変換の途中では、変換のためのキーになります。',
  leadMac:
    '入力欄の中では、optionキーは記号の入力になります。入力欄の外で押してください。日本語の変換の途中では、変換のためのキーになります。',
  key: 'キー',
  does: 'すること',
  notNow: '(いまの画面では使えません)',
  makeFirst: '印刷する書類は、ここで作ります。作ったあとで、もう一度同じキーを押してください。',
  calendar: '利用記録のカレンダー',
  cases: '開いている世帯や相談のタブへ移る(0 は「はじめに」)',
  always: 'どの画面でも',
  tab: '次のボタンや入力欄へ移る(Shift+Tab で前へ)',
  enter: 'ボタンを押す、リンクを開く',
  escape: '開いている小さな画面や説明を閉じる',
} as const;
