import { type CivilDate, dayNumberOf } from '../calendar';
import type { Round } from '../household';

interface Shared {
  /** Stays the same when its date moves. */
  readonly key: string;
  readonly childId: string | null;
  /** The last day; null: the ward has not published it, and nobody has entered it. */
  readonly date: CivilDate | null;
  /** What another way of counting gives; null: the same. */
  readonly otherReading: CivilDate | null;
  readonly done: boolean;
  /** Id of `Scheme.sources`; null: as the user entered it. */
  readonly source: string | null;
}

export type Deadline =
  /** アカウント発行申請, before the first use. */
  | (Shared & { readonly kind: 'account'; readonly firstUse: CivilDate })
  /** 育児休業期間終了証明書. */
  | (Shared & { readonly kind: 'leave-end-certificate'; readonly returnedOn: CivilDate })
  /** 支給認定 runs out. */
  | (Shared & { readonly kind: 'certification-ends' })
  /** Route 2 (育児休業満了者) ends. */
  | (Shared & { readonly kind: 'route-ends' })
  /** The selection for a place from this April on. */
  | (Shared & { readonly kind: 'april-selection'; readonly april: CivilDate })
  /** 受付期間 of a round ends. */
  | (Shared & { readonly kind: 'round-closes'; readonly round: Round });

export type DeadlineKind = Deadline['kind'];

/** What ends by itself: nothing is handed in by then. */
export const isEnd = ({ kind }: Deadline): boolean =>
  kind === 'certification-ends' || kind === 'route-ends';

/**
 * `days`: to its date. `past-earlier`: by one way of counting it is past, by the other there are `days`
 * left. `past`: since so many days, by any way.
 */
export type Due =
  | { readonly kind: 'done' | 'undated' }
  | {
      readonly kind: 'ahead' | 'soon' | 'today' | 'past-earlier' | 'past';
      readonly days: number;
    };

/** Two weeks: as long as the ten open days of K-procedure 4 mostly take. */
const soonDays = 14;

/** The first day by any reading: what one goes by. */
export const earliestOf = ({ date, otherReading }: Deadline): CivilDate | null =>
  date !== null && otherReading !== null && otherReading < date ? otherReading : date;

const latestOf = ({ date, otherReading }: Deadline): CivilDate | null =>
  date !== null && otherReading !== null && otherReading > date ? otherReading : date;

/** How a deadline stands on a day. */
export function dueOf(deadline: Deadline, today: CivilDate): Due {
  const [first, last] = [earliestOf(deadline), latestOf(deadline)];
  const { date, done } = deadline;
  if (done) return { kind: 'done' };
  if (date === null || first === null || last === null) return { kind: 'undated' };
  const daysTo = (day: CivilDate) => dayNumberOf(day) - dayNumberOf(today);
  if (last < today) return { kind: 'past', days: -daysTo(last) };
  if (first < today) return { kind: 'past-earlier', days: daysTo(last) };
  const days = daysTo(date);
  if (days === 0) return { kind: 'today', days };
  return { kind: days <= soonDays ? 'soon' : 'ahead', days };
}

/** By their earliest date, undated ones last. */
export const compareDeadlines = (a: Deadline, b: Deadline): number => {
  const [one, other] = [earliestOf(a) ?? '9999', earliestOf(b) ?? '9999'];
  return one === other ? (a.key < b.key ? -1 : 1) : one < other ? -1 : 1;
};

/** What is due next, what is late included. The end of a route that is over asks nothing of anybody. */
export function nextDeadlines(
  deadlines: readonly Deadline[],
  today: CivilDate,
): readonly Deadline[] {
  return deadlines
    .filter((deadline) => {
      const { kind } = dueOf(deadline, today);
      return kind !== 'done' && !(kind === 'past' && deadline.kind === 'route-ends');
    })
    .sort(compareDeadlines);
}

/** What is long past was dealt with, or never will be: the screen 手続き still says it. */
const pastDays = 31;

/** What is to be seen to now: within two weeks, or past for at most a month. */
export const pressingDeadlines = (
  deadlines: readonly Deadline[],
  today: CivilDate,
): readonly Deadline[] =>
  nextDeadlines(deadlines, today).filter((deadline) => {
    const due = dueOf(deadline, today);
    if (due.kind === 'past') return due.days <= pastDays;
    if (due.kind === 'past-earlier') {
      // Two readings a year apart do not press all the while between them.
      const first = earliestOf(deadline);
      const since = first === null ? 0 : dayNumberOf(today) - dayNumberOf(first);
      return since <= pastDays || due.days <= soonDays;
    }
    return due.kind === 'soon' || due.kind === 'today';
  });
