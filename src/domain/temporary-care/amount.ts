import { type Yen, yen } from '../quantities';
import type { TemporaryCareRules, TemporaryCareValues } from '../rules';
import { type MonthRows, type Sums, sumsOf, total } from './sums';

/** Hours of a claim, part hours dropped, and what they come to. */
export interface HourSums {
  readonly dayHours: number;
  readonly nightHours: number;
  /** 補助基準額 (B). */
  readonly baseYen: Yen;
}

/** What is summed before part hours are dropped and amounts compared. */
export type Unit = TemporaryCareValues['claimedPer'];
type Rates = Pick<TemporaryCareRules, 'dayYenPerHour' | 'nightYenPerHour'>;

const grouped = (months: readonly MonthRows[], unit: Unit): readonly Sums[] =>
  unit === 'month' ? months.map(({ sums }) => sums) : [sumsOf(months.flatMap(({ rows }) => rows))];

/** 60分未満切捨: part hours of each group are dropped, of day and night apart. */
export function hoursOf(
  months: readonly MonthRows[],
  droppedPer: Unit,
  { dayYenPerHour, nightYenPerHour }: Rates,
): HourSums {
  const groups = grouped(months, droppedPer);
  const dayHours = total(groups.map(({ dayMinutes }) => Math.floor(dayMinutes / 60)));
  const nightHours = total(groups.map(({ nightMinutes }) => Math.floor(nightMinutes / 60)));
  return {
    dayHours,
    nightHours,
    baseYen: yen(dayHours * dayYenPerHour.value + nightHours * nightYenPerHour.value),
  };
}

const smaller = (paid: Yen | null, base: Yen): Yen | null =>
  paid === null ? null : yen(Math.min(paid, base));

/**
 * 実支払額と補助基準額の小さい方: of the whole application, or of each month, added up. Null while a fee
 * is not known.
 */
export function claimYenOf(
  months: readonly MonthRows[],
  { droppedPer, claimedPer }: { readonly droppedPer: Unit; readonly claimedPer: Unit },
  rates: Rates,
): Yen | null {
  const parts = claimedPer === 'month' ? months.map((month) => [month]) : [months];
  const amounts = parts.map((part) =>
    smaller(
      sumsOf(part.flatMap(({ rows }) => rows)).paidYen,
      hoursOf(part, droppedPer, rates).baseYen,
    ),
  );
  return amounts.includes(null) ? null : yen(total(amounts.map((amount) => amount ?? 0)));
}
