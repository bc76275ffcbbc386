import type { DayMarks, Exclusion, NotEligibleReason } from '../domain/assess';
import { type CivilDate, dayFactsOf, partsOf } from '../domain/calendar';
import type { CareNeed } from '../domain/household';
import type { Clash } from '../domain/usage';
import { durationText, shortDayText } from './quantities';
import { exclusionNames, notEligibleNames } from './verdicts';

export const weekdayHeads = [
  { short: '日', name: '日曜日' },
  { short: '月', name: '月曜日' },
  { short: '火', name: '火曜日' },
  { short: '水', name: '水曜日' },
  { short: '木', name: '木曜日' },
  { short: '金', name: '金曜日' },
  { short: '土', name: '土曜日' },
] as const;

/** 7月3日水曜日: for the name of a day's cell. */
export function spokenDay(date: CivilDate): string {
  const { month, day } = partsOf(date);
  return `${month}月${day}日${weekdayHeads[dayFactsOf(date).weekday].name}`;
}

export const clockText = (time: string): string => time.replace(/^0/, '');

/** 8:30〜18:15; 22:00〜翌6:00 */
export const hoursText = ({ start, end }: { readonly start: string; readonly end: string }) =>
  `${clockText(start)}〜${end < start ? '翌' : ''}${clockText(end)}`;

/** The reason at a glance: two or three characters more than nothing, for a cell of the calendar. */
export const shortExclusions: Readonly<Record<Exclusion, string>> = {
  ...exclusionNames,
  cancelled: 'キャンセル',
  'other-subsidy': '別の助成',
  'parent-off': '休暇日',
  'outside-hours': '時間外',
  overlap: '重なり',
  'over-daily-cap': '1日の上限',
  'over-monthly-cap': '月の上限',
};

const shortReasons: Readonly<Record<NotEligibleReason, string>> = {
  ...notEligibleNames,
  'outside-age-class': '年齢の範囲外',
  'no-certification': '認定の期間外',
  'after-route-end': '利用期間の後',
  enrolled: '入所の後',
};

export const shortReason = (verdict: Exclusion, reason: NotEligibleReason | null): string =>
  reason === null ? shortExclusions[verdict] : shortReasons[reason];

/** The words on a day: 日曜, its holiday's name, 年末年始, 休暇日, 産休・育休 … */
export function markWords({ closed, holiday, verdict, reason }: DayMarks): readonly string[] {
  const words: string[] = [];
  if (closed === 'sunday') words.push('日曜');
  if (holiday) words.push(holiday);
  if (closed === 'year-end') words.push(exclusionNames['year-end']);
  if (verdict === 'parent-off') words.push(shortExclusions['parent-off']);
  if (verdict === 'not-eligible') words.push(shortReason(verdict, reason));
  return words;
}

/** What a day is, in words that stand by themselves; empty for an ordinary day. */
export function markSentence(marks: DayMarks): string | null {
  const { closed, holiday, verdict, reason } = marks;
  if (verdict === null) return null;
  if (verdict === 'not-eligible')
    return `この日は${reason ? notEligibleNames[reason] : exclusionNames[verdict]}のため、対象になりません。`;
  if (verdict === 'parent-off') return '保護者の休暇日のため、対象になりません。';
  if (closed === 'year-end') return '年末年始(12月29日〜1月3日)のため、対象になりません。';
  if (closed === 'holiday') return `祝日・休日(${holiday ?? ''})のため、対象になりません。`;
  return closed === 'sunday' ? '日曜日のため、対象になりません。' : null;
}

/** Why nothing counts on a day, in a word or two: 日曜日, 海の日, 休暇日 … */
export function dayWhy({ verdict, reason, closed, holiday }: DayMarks): string {
  if (verdict === null) return '';
  return closed === 'holiday' && verdict === 'holiday' && holiday
    ? holiday
    : shortReason(verdict, reason);
}

export const careNeedNames: Readonly<Record<CareNeed, string>> = {
  standard: '保育標準時間',
  short: '保育短時間',
};

/** 「7/3(水) 8:30〜17:30と重なっています」 */
export function clashText({ kind, other }: Clash): string {
  const which = `${shortDayText(other.date)} ${hoursText(other)}`;
  return kind === 'duplicate'
    ? `同じ日・同じ時間の利用がもう1件あります(${which})。二重に入力していないか、お確かめください。`
    : `${which}の利用と時間が重なっています。`;
}

export const calendar = {
  views: '表示の切り替え',
  viewNames: { calendar: 'カレンダー', table: '表' },
  grid: (child: string, month: string) => `${child}・${month}のカレンダー`,
  previous: '前の月',
  next: '次の月',
  year: (year: string) => `${year}の利用がある月`,
  previousYear: '前の年度',
  nextYear: '次の年度',
  fiscalYear: (text: string) => `${text}度`,
  monthName: (month: number) => `${month}月`,
  monthCount: (count: number) => (count === 0 ? 'なし' : `${count}件`),
  noChild: 'お子さんがまだ登録されていません。お子さんを登録すると、ここに利用を記録できます。',
  joined: (words: readonly string[]) => words.join('・'),
  today: '今日',
  continued: '前日から',
  nextDay: '翌',
  booked: (count: number) => `利用${count}件`,
  notBooked: '利用なし',
  ahead: 'まだ先の予定',
  coveredOf: (covered: string) => `対象${covered}`,
  duplicate: '二重?',
  overlapping: '重なり',
  half: (text: string) => `書きかけ「${text}」`,
  wrong: '入力を直してください',
  legendClosed: '対象にならない日(日曜・祝日・年末年始・休暇日・期間外)',
  keysTitle: 'キーボードでの使いかた',
  keys: [
    ['矢印', '日を移る'],
    ['Home / End', '週の初め・終わりへ'],
    ['PageUp / PageDown', '前の月・次の月へ(Shift と一緒に押すと前の年・次の年)'],
    ['数字', 'その日に時間を書き始める。例: 0830 1815 と書いて Enter'],
    ['Enter', '日を開いて、時間の欄へ移る'],
    ['Esc', '時間の欄の書きかけを消す。空のときは、カレンダーへ戻る'],
    ['Delete', 'その日の利用を消す(1件のとき)'],
    ['Ctrl+C / Ctrl+V', 'その日の利用を写す・別の日に貼る'],
    ['Ctrl+Z / Ctrl+Y', '元に戻す・やり直す'],
  ],
} as const;

export const dayPanel = {
  title: (date: CivilDate) => spokenDay(date),
  none: 'この日の利用はありません。',
  hours: '利用した時間',
  hoursHint: '例: 0830 1815、8:30-18:15、8時半〜18時。Enter で加えます。',
  hoursRead: (hours: string) => `${hours}と読み取りました。Enter で加えます。`,
  take: 'この日に加える',
  copy: '写す',
  copyOf: (booking: string) => `${booking}の利用をほかの日に写す`,
  openForm: 'くわしく入力する',
  allCovered: (covered: string) => `対象${covered}。対象にならない時間はありません。`,
  covered: (covered: string) => `対象${covered}`,
  preview: '加えると',
  addedFor: (booking: string, children: string) => `${booking}の利用を${children}に加えました。`,
  removed: (booking: string) => `${booking}の利用を消しました。`,
  undo: '元に戻す',
  copied: (day: string, count: number) =>
    `${day}の利用${count}件を写しました。貼りたい日で Ctrl+V を押してください。`,
  nothingToCopy: 'この日には写す利用がありません。',
  nothingCopied: '先に、写したい日で Ctrl+C を押してください。',
  pasted: (day: string, count: number) => `${day}に利用${count}件を貼りました。`,
  alreadyThere: (day: string) => `${day}には、すでに同じ時間の利用があります。`,
  nothingToRemove: 'この日には消す利用がありません。',
  severalToRemove: '利用が2件以上あります。消すものを右の一覧から選んでください。',
  together: 'いっしょに記録するお子さん',
  togetherHint:
    '選ぶと、同じ時間の利用をお子さんごとに1件ずつ作ります。1日・月の上限も補助も、お子さん1人ずつに数えます。シッターと交通費は、それぞれのお子さんの前回の値です。1人分の交通費をきょうだいで分けるときの決まりは確かめられていないので、領収書のとおりに直してください。',
  along: (child: string) => `${child}の利用といっしょに入る内容`,
  alongFrom: '前回の利用から引き継いでいます。ここで変えると、次に加える利用から使います。',
  alongShort: (
    along: Readonly<Record<'sitter' | 'provider' | 'fare' | 'ticket', string>>,
  ): readonly string[] => [
    `シッター ${along.sitter}`,
    `事業者 ${along.provider}`,
    `交通費 ${along.fare}`,
    `助成券コード ${along.ticket}`,
  ],
  nobody: '未入力',
  ticketHint: '利用ごとに発行されるので、前回からは引き継ぎません。',
  forChild: (child: string) => `${child}:`,
} as const;

export const meter = {
  title: (child: string) => `${child}の上限まで`,
  day: (day: string) => `${day}の1日`,
  month: (month: string) => `${month}の1か月`,
  of: (covered: string, limit: string) => `${covered} / ${limit}`,
  by: (careNeed: string) => `${careNeed}の認定`,
  noLimit: '支給認定の期間外なので、上限はありません(この日の利用は対象になりません)。',
} as const;

export interface LimitWords {
  readonly kind: 'within' | 'near' | 'reached' | 'over';
  readonly limit: number;
  readonly left: number;
  readonly cut: number;
}

/** 「上限まで、あと1分です。」 A sentence for each way minutes stand to their limit. */
export function limitSentence(
  span: 'day' | 'month',
  { kind, limit, left, cut }: LimitWords,
): string {
  const name = `${span === 'day' ? '1日' : '月'}の上限${durationText(limit)}`;
  switch (kind) {
    case 'within':
      return `あと${durationText(left)}使えます。`;
    case 'near':
      return `${name}まで、あと${durationText(left)}です。`;
    case 'reached':
      return `ちょうど${name}です。これより長い時間は対象になりません。`;
    case 'over':
      return `${name}を超える${durationText(cut)}は、対象になりません。`;
    default:
      return kind satisfies never;
  }
}

/** What can be wrong with hours typed on a day. */
export type TypedHoursProblem =
  | 'empty'
  | 'end-missing'
  | 'too-many'
  | 'ambiguous'
  | 'start-unreadable'
  | 'end-unreadable'
  | 'end-equals-start'
  | 'not-next-day';

export function typedHoursSentence(kind: TypedHoursProblem, found: string): string {
  switch (kind) {
    case 'empty':
      return '利用した時間を入力してください。例: 0830 1815';
    case 'end-missing':
      return `終了時刻がありません。「${found}」のあとに、空白をあけて終了時刻を入力してください。例: 0830 1815`;
    case 'too-many':
      return '時刻が3つ以上あります。1日に2回使ったときは、1回ずつ加えてください。例: 0830 1200';
    case 'ambiguous':
      return `「${found}」は、どこまでが開始時刻かわかりません。間に空白を入れてください。例: 0830 1815`;
    case 'start-unreadable':
      return `開始時刻「${found}」を読み取れません。0:00から23:59までを「0830 1815」のように入力してください。`;
    case 'end-unreadable':
      return `終了時刻「${found}」を読み取れません。0:00から23:59までを入力してください。翌日の1時は「1:00」と書きます。`;
    case 'end-equals-start':
      return '開始と終了が同じ時刻です。どちらかを直してください。';
    case 'not-next-day':
      return `「${found}」は、開始から24時間より後です。1回の利用は24時間未満で入力してください。`;
    default:
      return kind satisfies never;
  }
}
