import type { CivilDate } from '../domain/calendar';
import { type Child, fullName, type Household, type Parent } from '../domain/household';
import type { Booking } from '../domain/usage';
import { amountText } from './amounts';
import { dateText, yenText } from './quantities';
import { partNames } from './screens';

/** A part of the file as it is shown and as it is written: a heading and its lines. */
export interface ReportPiece {
  readonly title: string;
  readonly text: string;
}

/** A failure as the page met it: which command or screen, its code, and where in the program. */
export interface FailureSeen {
  readonly what: string;
  readonly code: string;
  readonly places: readonly string[];
}

export interface ReportFacts {
  readonly version: string;
  /** `process.platform`. */
  readonly platform: string;
  readonly shell: 'electron' | 'browser';
  readonly today: string;
  readonly screen: string;
  readonly failures: readonly FailureSeen[];
  readonly words: string;
}

const platforms: Readonly<Record<string, string>> = {
  win32: 'Windows',
  darwin: 'macOS',
  linux: 'Linux',
};
const shells = { electron: 'このソフトの窓', browser: 'ブラウザーの窓' } as const;
const screens: Readonly<Record<string, string>> = {
  ...partNames,
  welcome: 'はじめに',
  crash: '画面を表示できませんでした',
};

const own = (names: Readonly<Record<string, string>>, key: string): string | undefined =>
  Object.hasOwn(names, key) ? names[key] : undefined;

const none = 'なし';

const failureLine = ({ what, code, places }: FailureSeen): string =>
  [`${what}: ${code}`, ...places.map((place) => `  ${place}`)].join('\n');

/** Everything in a report but the household. */
export function factPieces(facts: ReportFacts): readonly ReportPiece[] {
  const { version, platform, shell, today, screen, failures, words } = facts;
  return [
    {
      title: 'このソフト',
      text: [
        `版: ${version}`,
        `パソコン: ${own(platforms, platform) ?? 'その他'}(${shells[shell]})`,
        `今日: ${today}`,
        `画面: ${own(screens, screen) ?? screen}`,
      ].join('\n'),
    },
    { title: '起きたこと', text: words.trim() === '' ? '(書かれていません)' : words.trim() },
    {
      title: 'うまくいかなかった操作の記号',
      text: failures.length === 0 ? none : failures.map(failureLine).join('\n'),
    },
  ];
}

const dateOr = (date: CivilDate | null, otherwise: string) => (date ? dateText(date) : otherwise);
const spanText = (from: CivilDate, to: CivilDate) => `${dateText(from)}〜${dateText(to)}`;
const careNeeds = { standard: '保育標準時間', short: '保育短時間' } as const;
const absenceKinds = {
  'day-off': '休暇',
  'maternity-leave': '産休',
  'childcare-leave': '育休',
} as const;
const places = { inside: '区内', outside: '区外', abroad: '海外' } as const;
const cancellations = { 'child-illness': 'お子さんの体調によるキャンセル', other: 'キャンセル' };

function parentLines(role: string, parent: Parent | null): readonly string[] {
  if (parent === null) return [`${role}: ${none}`];
  const { name, birthDate, address, relationship, addressOn } = parent;
  return [
    `${role}: ${fullName(name)}、${birthDate ? dateText(birthDate).replace(/年.*/, '年生まれ') : '生年月日は未入力'}、続柄 ${relationship ?? '未入力'}`,
    `  住所 ${address === '' ? '未入力' : address}`,
    ...addressOn.map(
      ({ date, place, municipality }) =>
        `  ${dateText(date)}の住まい ${places[place]}${municipality ? `(${municipality})` : ''}`,
    ),
  ];
}

function childLines(child: Child): readonly string[] {
  const { route, birthOrder, confirmedFrom, enrolledOn } = child;
  const routeText =
    route === null
      ? '対象になる理由は未入力'
      : route.kind === 'waiting-list'
        ? '待機児童'
        : `育休満了者(復職日 ${dateOr(route.returnedOn, '未入力')})`;
  return [
    `${fullName(child.name)}: ${dateOr(child.birthDate, '(生年月日は未入力)')}生まれ、第${birthOrder ?? '?'}子、${routeText}`,
    `  対象者確認 ${dateOr(confirmedFrom, 'まだ')}、入所日 ${dateOr(enrolledOn, 'まだ')}`,
    ...child.certifications.map(
      ({ from, to, careNeed }) => `  支給認定 ${spanText(from, to)} ${careNeeds[careNeed]}`,
    ),
  ];
}

function bookingLine(booking: Booking, children: ReadonlyMap<string, Child>): string {
  const child = children.get(booking.childId);
  const { date, start, end, provider, sitter, ticketCode, copayPaid, transportPaid } = booking;
  return [
    `${booking.id} ${date} ${start}〜${end}`,
    child ? child.name.given : booking.childId,
    ...[sitter, provider, ticketCode ?? ''].filter((text) => text !== ''),
    `利用者負担額 ${copayPaid === null ? '未入力' : amountText(copayPaid)}`,
    `交通費 ${yenText(transportPaid)}`,
    ...(booking.cancelled ? [cancellations[booking.cancelled]] : []),
    ...(booking.otherSubsidy ? ['別の助成を利用'] : []),
  ].join(' ');
}

/**
 * A household without its people, to be read by its owner before the file is made.
 *
 * @param household what `anonymise` made
 */
export function householdPiece(household: Household): ReportPiece {
  const { applicant, spouse, bankAccount, children, absences, usage, settings } = household;
  const byId = new Map(children.map((child) => [child.id, child]));
  const set = Object.values(settings).some((value) => value !== null);
  return {
    title: '世帯の内容(名前などは置き換えてあります)',
    text: [
      ...parentLines('申請者', applicant),
      ...parentLines('配偶者', spouse),
      bankAccount
        ? `振込先: ${bankAccount.bankName} ${bankAccount.branchName}、名義 ${bankAccount.holder}`
        : `振込先: ${none}`,
      ...children.flatMap(childLines),
      ...absences.map(({ from, to, kind }) => `${absenceKinds[kind]}: ${spanText(from, to)}`),
      ...(set ? [`自分で決めた値: ${JSON.stringify(settings)}`] : []),
      `利用: ${usage.length}件`,
      ...usage.map((booking) => `  ${bookingLine(booking, byId)}`),
    ].join('\n'),
  };
}

/** The same household as data: a household file, an item a line. */
export function dataPiece(household: Household): ReportPiece {
  const fields = Object.entries(household).map(([name, value]) => {
    const text =
      Array.isArray(value) && value.length > 0
        ? `[\n${value.map((item) => JSON.stringify(item)).join(',\n')}\n]`
        : JSON.stringify(value);
    return `${JSON.stringify(name)}: ${text}`;
  });
  return {
    title: '世帯のデータ(上と同じ内容を、調べやすい形にしたもの)',
    text: `{\n${fields.join(',\n')}\n}`,
  };
}

/** The file: its pieces one after the other, exactly as they were shown. */
export const reportText = (pieces: readonly ReportPiece[]): string =>
  `${['シッター補助 不具合の報告', ...pieces.map(({ title, text }) => `■ ${title}\n${text}`)].join('\n\n')}\n`;

/** Children whose birth date stands in the report as it is. */
export const birthDatesKept = (own: Household, anonymous: Household): readonly string[] =>
  anonymous.children
    .filter(({ birthDate }, index) => own.children[index]?.birthDate === birthDate)
    .map(({ name, id }) => name.given || id);
