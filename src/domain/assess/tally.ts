import type { CivilMonth } from '../calendar';
import { type Minutes, minutes } from '../quantities';
import type { AssessedMonth, Exclusion, NotEligibleReason, Segment } from './verdict';

interface Sums {
  used: number;
  covered: number;
  readonly excluded: Partial<Record<Exclusion, Minutes>>;
  readonly notEligible: Partial<Record<NotEligibleReason, Minutes>>;
}

/** Adds up segments by month. Its `add` is the only place where minutes are summed. */
export interface Tally {
  readonly add: (month: CivilMonth, segment: Segment) => void;
  /** The months with a booking minute, in order. */
  readonly months: () => readonly AssessedMonth[];
}

function plus<Key extends string>(
  sums: Partial<Record<Key, Minutes>>,
  key: Key,
  amount: number,
): void {
  sums[key] = minutes((sums[key] ?? 0) + amount);
}

export function createTally(): Tally {
  const byMonth = new Map<CivilMonth, Sums>();
  return {
    add(month, { from, to, verdict, reason }) {
      let sums = byMonth.get(month);
      if (!sums) {
        sums = { used: 0, covered: 0, excluded: {}, notEligible: {} };
        byMonth.set(month, sums);
      }
      const length = to - from;
      sums.used += length;
      if (verdict === 'covered') {
        sums.covered += length;
        return;
      }
      plus(sums.excluded, verdict, length);
      if (reason) plus(sums.notEligible, reason, length);
    },
    months: () =>
      [...byMonth]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([month, { used, covered, excluded, notEligible }]) => ({
          month,
          used: minutes(used),
          covered: minutes(covered),
          excluded,
          notEligible,
        })),
  };
}
