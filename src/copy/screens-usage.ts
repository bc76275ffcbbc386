/** What can be wrong with one field of a booking. */
export type BookingFieldError =
  | 'child-missing'
  | 'date-missing'
  | 'date-unreadable'
  | 'start-missing'
  | 'start-unreadable'
  | 'end-missing'
  | 'end-unreadable'
  | 'end-equals-start'
  | 'copay-unreadable'
  | 'transport-unreadable';

/** What happened and what to do. */
export const bookingFieldErrors: Readonly<Record<BookingFieldError, string>> = {
  'child-missing': 'お子さんを選んでください。',
  'date-missing': '利用した日を入力してください。例: 2024-05-07',
  'date-unreadable':
    '日付を読み取れません。実在する日付を「2024-05-07」か「令和6年5月7日」のように入力してください。',
  'start-missing': '開始時刻を入力してください。例: 8:30',
  'start-unreadable':
    '開始時刻を読み取れません。0:00から23:59までを「8:30」のように入力してください。',
  'end-missing': '終了時刻を入力してください。例: 18:00',
  'end-unreadable':
    '終了時刻を読み取れません。0:00から23:59までを「18:00」のように入力してください。翌日の1時は「1:00」と書きます。',
  'end-equals-start': '終了時刻が開始時刻と同じです。終了時刻を直してください。',
  'copay-unreadable':
    '領収書の金額を読み取れません。円の数字を「1500」のように入力してください。領収書がまだないときは空にします。',
  'transport-unreadable':
    '交通費を読み取れません。円の数字を「1100」のように入力してください。ないときは空にします。',
};

export const usage = {
  undatedTitle: (name: string) => `${name}の生年月日が入力されていません`,
  undated: (bookings: number) =>
    bookings === 0
      ? '生年月日を入力すると、利用記録をつけられます。'
      : `利用記録${bookings}件は、ファイルに残っています。生年月日を入力すると、ここに表示されます。`,
  enterBirthDate: '生年月日を入力する',
  child: 'お子さん',
  month: '月',
  allChildren: '全員',
  allMonths: 'すべての月',
  count: (count: number) => `${count}件`,
  none: 'この条件の利用はありません。',
  caption: '利用の一覧',
  scrollTable: '利用の一覧の表',
  date: '日付',
  time: '時間',
  bar: '1日の帯',
  covered: '対象',
  excluded: '対象にならない時間と理由',
  allCovered: 'なし',
  receipt: '領収書',
  continued: '前月からの続き',
  noReceipt: '領収書 未入力',
  noReceiptShort: '未入力',
  fare: '交通費',
  sitter: 'シッター',
  actions: '操作',
  edit: '直す',
  remove: '消す',
  editOf: (booking: string) => `${booking}の利用を直す`,
  removeOf: (booking: string) => `${booking}の利用を消す`,
  add: '利用を追加する',
  removed: (booking: string) => `${booking}の利用を消しました。`,
  undoRemoval: '消した利用を元に戻す',
  taken: (booking: string) => `${booking}の利用を直しました。`,
  added: (booking: string) => `${booking}の利用を追加しました。`,
  nextDay: '翌',
  legendTitle: '帯の見かた',
  legendCovered: '対象',
  legendExcluded: '対象にならない',
  legendHours: '0時から24時まで。縦線は7時と22時です。',
  amountsOfChild: (child: string, month: string) => `${child}・${month}`,
} as const;

export const exporting = {
  write: 'CSVに書き出す',
  done: (file: string) => `「${file}」に書き出しました`,
  folder: '書き出した場所',
  guard:
    "「=」などで始まる文字には、Excel で計算式として動かないよう、頭に「'」を付けています。このソフトで読み込むときは、自動で外します。",
  reveal: 'フォルダーを開く',
} as const;

export const bookingForm = {
  editTitle: (booking: string) => `${booking}の利用を直す`,
  addTitle: '利用を追加する',
  child: 'お子さん',
  choose: '選んでください',
  date: '利用した日',
  dateHint: '例: 2024-05-07、令和6年5月7日、R6.5.7',
  dateRead: (date: string) => `${date}として読み取りました。`,
  start: '開始時刻',
  startHint: '例: 8:30、0830',
  end: '終了時刻',
  endHint: '例: 18:00、1800',
  endsNextDay: '開始より早いので、翌日に終わる利用として計算します。',
  copay: '領収書の金額(円)',
  copayHint: '1時間150円の分。領収書がまだなければ、空のままにします。',
  transport: '交通費(円)',
  transportHint: 'なければ空にします。',
  provider: '事業者',
  sitter: 'シッター',
  ticket: '助成券コード',
  cancelled: 'キャンセル',
  cancelledNames: {
    '': 'していない',
    'child-illness': 'お子さんの体調不良でキャンセル',
    other: 'そのほかの理由でキャンセル',
  },
  otherSubsidy: '同じ日に、病児・病後児保育の助成などを使った',
  take: 'この内容にする',
  takeNew: 'この利用を追加する',
  cancel: 'やめる',
  effect: (month: string) => `この内容にしたときの${month}の金額`,
  waiting: '入力の誤りがなくなると、ここに金額が出ます。',
  was: (amount: string) => `いま ${amount}`,
  same: '変わりません',
  escaped: '入力の途中です。もう一度 Esc を押すと、入力した内容を取り入れずに閉じます。',
  busy: '入力の途中です。先に「この内容にする」か「やめる」を選んでください。',
} as const;
