import type { ClosedBecause } from '../domain/calendar';

/** 手続き: the way, its dates and the deadlines. */
export const procedure = {
  lead: '区の案内の「利用の流れ」の順に、いま何をするかを示します。出した日や届いた日を入力すると、次にすることと期限が変わります。',
  noChildren: 'お子さんを登録すると、手続きの道のりが出ます。',
  enterChildren: 'お子さんを登録する',
  wayOf: (name: string) => `${name}の手続き`,
  steps: '手続きの順',
  more: (title: string) => `「${title}」の日付・書類・区の案内`,
  wardText: '区の案内の文',
  papers: '用意する書類',
  ready: '用意できた',
  notNeeded: '不要',
  fill: '様式で記入する',
  fillOf: (title: string) => `${title}を様式で記入する`,
  whichRoute: '対象になる理由を選ぶ',
  toApplications: '「申請」へ進む',
  toResults: '計算結果を見る',
  toFamily: '世帯とお子さんで入力する',
  changes: '変わったことがあったとき',
  changedOn: (date: string) => `${date}`,
  contact: '区の連絡先',
} as const;

/** The dates that are entered here. */
export const procedureDates = {
  confirmationFiledOn: '対象者確認申請書を出した日',
  confirmedFrom: '対象者確認の日',
  confirmedFromHint: '区から届いた対象者確認書の日付です。',
  firstUsePlannedOn: '利用を始める予定の日',
  firstUsePlannedOnHint: '利用記録に利用があれば、その最初の日を使います。',
  accountFiledOn: 'アカウント発行申請書を出した日',
  accountReceivedOn: 'アカウントが届いた日',
  leaveEndCertificateFiledOn: '育児休業期間終了証明書を出した日',
  aprilSelectionClosesOn: '選考の申込みの締切',
  aprilSelectionClosesOnHint: '区の入所の案内で確かめた日を入れます。',
  aprilAppliedOn: '選考に申し込んだ日',
  enrolledOn: '保育所等に入所する日',
  movedOutOn: '転出した日',
} as const;

export const dateEntry = {
  hint: '例: 5/7、令和6年5月7日、今日',
  today: '今日',
  todayOf: (label: string) => `${label}を今日にする`,
  take: '記録する',
  takeOf: (label: string) => `${label}を記録する`,
  change: '変更',
  changeOf: (label: string) => `${label}を変更`,
  remove: '消す',
  removeOf: (label: string) => `${label}を消す`,
  none: 'まだ',
  read: (date: string) => `${date}として記録します。`,
  taken: (label: string, date: string) => `${label}を、${date}と記録しました。`,
  removed: (label: string) => `${label}を消しました。`,
  missing: (label: string) => `${label}を入力してください。例: 5/7`,
  unreadable:
    '日付を読み取れません。実在する日付を「5/7」「令和6年5月7日」「2024-05-07」のように入力してください。',
  notYet: (date: string) =>
    `${date}は、まだ来ていない日です。済んだ日を、今日までの日付で入力してください。`,
} as const;

export const contracts = {
  title: '契約した事業者',
  provider: '事業者の名前',
  signedOn: '契約した日',
  add: '契約を加える',
  save: 'この契約にする',
  item: (provider: string, date: string) => `${provider}(${date}に契約)`,
  undated: (provider: string) => `${provider}(契約した日 未入力)`,
  providerMissing: '事業者の名前を入力してください。',
  taken: (provider: string) => `${provider}との契約を記録しました。`,
  removed: (provider: string) => `${provider}との契約を消しました。`,
} as const;

export const counting = {
  title: '10日前の数えかた',
  lead: (firstUse: string, count: number) =>
    `利用を始める${firstUse}の前の日から、土曜日・日曜日・祝日を除いて、さかのぼって${count}日目です。`,
  caption: (closed: boolean) =>
    closed ? '年末年始を除く数えかた(早いほう)' : '年末年始も数える数えかた(遅いほう)',
  plainCaption: '数えた日',
  scroll: '数えた日の表',
  reading:
    '区の案内は「土日祝日を除く」とだけ書いていて、年末年始(12月29日〜1月3日)にふれていません。窓口が開いていない日と考えて除くと早い日になるため、早いほうを期限にしています。遅いほうでよいかは、区に確かめてください。',
  number: (number: number) => `${number}日目`,
  dueDay: '期限',
  firstUse: '利用を始める日',
  because: {
    saturday: '土曜日',
    sunday: '日曜日',
    holiday: '祝日',
    'year-end': '年末年始',
  } satisfies Readonly<Record<ClosedBecause, string>>,
} as const;

export const deadlineList = {
  title: '期限',
  none: 'いま、近づいている期限はありません。日付を入力すると、期限がわかるものがここに出ます。',
  next: '次の期限',
  others: 'そのほかの期限',
  done: (count: number) => `済んだもの・終わったもの(${count}件)`,
  until: (date: string) => `${date}まで`,
  endsOn: (date: string) => `${date}に終わります`,
  undated: '日付がわかりません',
  past: '過ぎている期限',
  about: (what: string) => `「${what}」について`,
  more: (what: string) => `「${what}」の数えかたと、済んだ日の入力`,
  toStep: '手続きの順を見る',
  toStepOf: (what: string) => `「${what}」の手続きの順を見る`,
} as const;

export const calendarFile = {
  write: 'カレンダーのファイル(.ics)に書き出す',
  note: 'スマートフォンやパソコンのカレンダーに読み込めます。ご家族で共有できるように、お子さんの名前は、2人以上いるときの下の名前だけを入れます。あとで日付が変わったら、もう一度書き出して読み込むと、同じ予定が新しい日付になります。',
  nothing: '書き出す期限がありません。日付の決まった、まだ来ていない期限だけを書き出します。',
  done: (file: string, events: number) => `「${file}」に期限${events}件を書き出しました`,
} as const;
