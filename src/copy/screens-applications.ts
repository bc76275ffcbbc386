import type { BookingField, ChangedPart } from '../domain/application';
import { fiscalYearName } from '../domain/calendar';
import { yenText } from './quantities';

/** 申請: the rounds, what is applied for in them, and what came of it. */
export const applications = {
  lead: 'かかった交通費や利用料の補助を、申請回ごとに申請します。申請回を選んで、書類をそろえ、出した日を記録します。',
  lookOnly: '見るだけの状態で開いているため、申請は作れません。',
  make: '新しい申請を作る',
  none: 'まだ申請はありません。',
  noneNote:
    '利用のあった月の分を、区の申請回に合わせて申請します。まず、区の案内や窓口で、いまの申請回の受付期間を確かめてください。',
  listTitle: 'これまでの申請',
  open: '開く',
  openOf: (name: string, isCorrection = false) =>
    isCorrection ? `${name}の出し直しを開く` : `${name}を開く`,
  preparing: '準備中',
  filedOn: (date: string) => `${date}に提出`,
  corrected: '出し直しあり',
  correction: '出し直し',
  next: '前回から作成',
  nextOf: (name: string) => `${name}: 前回から作成`,
  nextNote: '同じお子さん、同じ補助で、次の月の分の申請を作ります。',
  rounds: '申請回',
  roundsNote:
    '申請回の受付期間は、区のホームページでは公表されていません。区の案内や窓口で確かめた内容を、どこで知ったかと一緒に入力してください。',
  addRound: '申請回を入力する',
  months: '対象の月',
  window: '受付期間',
  paidIn: '支払の予定',
  source: '出典',
  notEntered: '未入力',
  unpublished: '区の公表なし・入力された値',
  change: '変更',
  changeOf: (what: string) => `${what}を変更`,
  removeRound: 'この回を消す',
  removeRoundOf: (name: string) => `${name}を消す`,
  removedRound: (name: string) => `${name}を消しました。`,
  back: '申請の一覧に戻る',
  backTo: (name: string) => `${name}の申請に戻る`,
  tableOf: (title: string) => `${title}の表`,
} as const;

/** One application. */
export const application = {
  title: (round: string, isCorrection = false) =>
    isCorrection ? `${round}の申請(出し直し)` : `${round}の申請`,
  missingTitle: (count: number) => `足りない内容が${count}か所あります`,
  missingNote: '入力がないところは、書類では空欄になります。',
  missing: (whose: string, what: string) => `${whose}の${what}が未入力です。`,
  enter: '入力する',
  enterOf: (what: string) => `${what}を入力する`,
  checkTitle: '内容を確かめる',
  round: '申請回',
  children: '申請するお子さん',
  noChildren: '選ばれていません',
  subsidies: '申請する補助',
  datedOn: '申請日(書類に書く日)',
  notChosen: '決めていません(今日の日付を使います)',
  applicant: '申請者',
  spouse: '配偶者',
  account: '振込先の口座',
  residence: '1月1日の住まい',
  amountsTitle: '申請する金額',
  amountsOf: (child: string) => `${child}の月ごとの金額`,
  noUse: 'この期間の利用はありません。',
  month: '月',
  transport: '交通費補助',
  fee: '利用料補助',
  total: '合計',
  toUsage: '利用記録を直す',
  toUsageOf: (child: string) => `${child}の利用記録を直す`,
  toResults: '計算の理由を見る',
  provisional: '仮の計算',
  provisionalNote:
    '「仮の計算」の月には、区が公表していない値を使っています。金額は区の決定と違うことがあります。',
  papersTitle: '必要書類',
  papersNote: '用意ができたものに印を付けます。印は「必要書類の一覧」にも出ます。',
  needed: '申請に必要な書類',
  undecided: 'まだ決まらない書類',
  notNeeded: (count: number) => `今回は不要な書類(${count})`,
  noneNeeded: '申請できる金額がないため、必要な書類はありません。',
  readyCount: (ready: number, all: number) => `${all}件のうち${ready}件の用意ができました。`,
  toReceipts: '利用記録で領収書を付ける・まとめて印刷する',
  toReceiptsOf: (paper: string) => `${paper}: 利用記録で領収書を付ける・まとめて印刷する`,
  lackingDays: (count: number) => `領収書をまだ付けていない利用(${count}件)`,
  makePapers: '書類を作る・印刷する',
  makeNote: '書類を作ると、プレビューを見てから保存や印刷ができます。',
  remove: 'この申請を取りやめる',
  removed: '申請を取りやめました。',
  file: '提出したことを記録する',
  fileNote: '区の窓口に出したら、出した日を記録します。そのときの内容と書類の控えが残ります。',
} as const;

/** What would be claimed a second time. */
export const claimedTwice = {
  title: 'もう申請した月があります',
  line: (child: string, month: string, subsidy: string, round: string, filedOn: string) =>
    `${child} ${month} ${subsidy}: ${round}で、${filedOn}に提出`,
  note: 'このまま出すと、同じ月の分を2回申請することになります。申請回の対象の月、お子さん、補助を確かめてください。前に出した内容を直すときは、前の申請を開いて「訂正して出し直す」を押してください。',
} as const;

/** Recording that it was handed in. */
export const filing = {
  title: '提出の記録',
  lead: '区に出した日を入力してください。提出した内容と書類の控えを、世帯ファイルのそばに残します。',
  keptTitle: '控えに残る金額',
  kept: '控えは、印刷した紙の写しではなく、いまの入力内容から作り直します。上の金額が、区に出した紙の金額と同じか確かめてください。違うときは、印刷したあとで入力内容が変わっています。「申請に戻る」から、出した紙のとおりの内容に直してください。',
  on: '提出した日',
  onMissing: '提出した日を入力してください。',
  save: '提出した',
  saving: '書類の控えを作っています…',
  cancel: '申請に戻る',
  failed: '提出の記録を残せませんでした',
  done: '提出を記録しました。',
  filedTitle: '提出した内容',
  notClaimed: '申請なし',
  on_: (date: string) =>
    `${date}に提出しました。この内容は、あとで利用記録などを直しても変わりません。`,
  forms: (count: number) => `提出した書類の控え(${count})`,
  ward: (revision: string) => `区の様式(${revision})`,
  reference: '参考様式',
  print: '印刷する',
  printOf: (title: string) => `${title}を印刷する`,
  printFailed: '控えを開けませんでした',
  withdraw: '提出していなかったことにする',
  withdrawTitle: '提出の記録を消しますか',
  withdrawText:
    '間違えて記録したときだけ使ってください。提出した日、そのときの金額、交付決定の記録が消え、準備中の申請に戻ります。',
  withdrawYes: '記録を消す',
  withdrawNo: '消さない',
} as const;

/** What is not as it was filed. */
export const difference = {
  title: '提出したあとの変更',
  none: '提出したときの内容から、変わったところはありません。',
  lead: '提出したあとで、利用記録や世帯の内容が変わりました。区に出した内容は変わっていません。直す必要があるときは、区に相談してから出し直してください。',
  parts: (names: readonly string[]) => `変わった内容: ${names.join('、')}`,
  month: (child: string, month: string) => `${child} ${month}`,
  amount: (name: string, filed: string, now: string) => `${name}: 提出 ${filed} → いま ${now}`,
  nothing: '記録なし',
  added: '加わった利用',
  removed: 'なくなった利用',
  changed: '変わった利用',
  correct: '訂正して出し直す',
  correctNote:
    '同じ回、同じお子さんの申請を、いまの内容で新しく作ります。前に提出した記録は残ります。',
} as const;

export const changedParts: Readonly<Record<ChangedPart, string>> = {
  applicant: '申請者',
  spouse: '配偶者',
  bankAccount: '振込先の口座',
  children: 'お子さん',
};

export const bookingFieldNames: Readonly<Record<BookingField, string>> = {
  childId: 'お子さん',
  date: '利用日',
  start: '開始',
  end: '終了',
  provider: '事業者',
  sitter: 'シッター',
  ticketCode: '助成券コード',
  copayPaid: '領収書の金額',
  transportPaid: '交通費',
  cancelled: 'キャンセル',
  otherSubsidy: 'ほかの助成',
};

/** 交付決定 and payment beside what was claimed. */
export const outcomes = {
  title: '交付決定と支払',
  lead: '区から交付決定の通知が届いたら、決定額と支払額を入力してください。申請した額との差がわかります。',
  child: 'お子さん',
  subsidy: '補助',
  claimed: '申請した額',
  granted: '決定額',
  paid: '支払額',
  notYet: 'まだ',
  less: (yen: number) => `申請より${yenText(yen)}少ない`,
  more: (yen: number) => `申請より${yenText(yen)}多い`,
  enter: '入力する',
  enterOf: (child: string, subsidy: string) => `${child}の${subsidy}の決定額を入力する`,
  pageTitle: (subsidy: string) => `${subsidy}の交付決定と支払`,
  grantedYen: '決定額(円)',
  grantedOn: '交付決定の日',
  paidYen: '支払額(円)',
  paidOn: '支払われた日',
  yenHint: '数字だけで入力します。まだのときは空にします。',
  yearTitle: (fiscalYear: number) => `${fiscalYearName(fiscalYear)}の合計`,
  yearTable: '年度ごとの合計',
  ceiling: '月の上限×12か月',
  ceilingNote:
    '「月の上限×12か月」は月の上限から計算した目安で、区が決めた年の上限ではありません。',
  untold: (count: number) => `(${count}件はまだ)`,
} as const;

/** The pages of 申請. */
export const pages = {
  group: '申請',
  choose: {
    title: 'どの回の申請ですか',
    lead: '区の案内で、いま受け付けている回を選びます。ここにない回は、下の「新しい回を入力する」で入力します。',
    round: '申請回',
    fresh: '新しい回を入力する',
  },
  children: {
    title: 'どのお子さんの分ですか',
    lead: '書類の多くは、お子さんごとに作ります。',
    child: '申請するお子さん',
  },
  subsidies: {
    title: 'どの補助を申請しますか',
    lead: '交通費補助と利用料補助を同じ回で申請すると、交通費の領収書を出すお子さんの分は、利用料の領収書を出さなくてよくなります。',
    subsidies: '申請する補助',
    both: '交通費補助と利用料補助の両方',
    bothHint: '交通費の領収書を出すお子さんは、利用料の領収書は不要です',
    transport: '交通費補助だけ',
    fee: '利用料補助だけ',
    feeHint: '利用料の領収書が必要です',
  },
  dated: {
    title: '申請日はいつにしますか',
    lead: '書類に書く日付です。ふつうは、区に出す日にします。',
    on: '申請日',
  },
  round: {
    title: '申請回',
    lead: '区の案内や窓口で確かめた内容を入力してください。受付の日、出し方、支払の予定月は、わからなければそのままでかまいません。',
    fiscalYear: '年度',
    number: '第何回ですか',
    numberHint: '数字で入力します。例: 1',
    from: '対象の月の始まり',
    to: '対象の月の終わり',
    opensOn: '受付の始まりの日',
    closesOn: '受付の締切の日',
    arrival: '出し方',
    arrivalNone: 'わからない',
    arrivals: { arrives: '必着(締切の日までに届く)', postmarked: '消印有効', 'in-person': '持参' },
    paidIn: '支払の予定月',
    paidInNone: 'わからない',
    source: 'どこで知りましたか',
    sourceHint: '例: 令和6年8月に届いた区の案内、窓口で聞いた',
    nextMonth: (month: number) => `${month}月(翌年)`,
    month: (month: number) => `${month}月`,
    choose: '選んでください',
  },
} as const;
