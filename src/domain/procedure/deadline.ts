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

/** `past-earlier`: by one way of counting it is past, by the other not. */
export type Due =
  | { readonly kind: 'done' | 'undated' }
  | { readonly kind: 'ahead' | 'soon' | 'today'; readonly days: number }
  | { readonly kind: 'past-earlier' | 'past'; readonly days: number };

/** Two weeks: as long as the ten open days of K-procedure 4 mostly take. */
const soonDays = 14;

/** The first day by any reading: what one goes by. */
export const earliestOf = ({ date, otherReading }: Deadline): CivilDate | null =>
  date !== null && otherReading !== null && otherReading < date ? otherReading : date;

const latestOf = ({ date, otherReading }: Deadline): CivilDate | null =>
  date !== null && otherReading !== null && otherReading > date ? otherReading : date;

/** How a deadline stands on a day; `days` to its earliest date, or since then. */
export function dueOf(deadline: Deadline, today: CivilDate): Due {
  const [first, last] = [earliestOf(deadline), latestOf(deadline)];
  if (deadline.done) return { kind: 'done' };
  if (first === null || last === null) return { kind: 'undated' };
  const days = dayNumberOf(first) - dayNumberOf(today);
  if (days < 0) return { kind: today <= last ? 'past-earlier' : 'past', days: -days };
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
