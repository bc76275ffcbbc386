import { type CivilMonth, monthOf } from '../calendar';
import { grouped } from '../grouping';
import { type Minutes, minutes, type Yen, yen } from '../quantities';
import { lengthOfSpan, paidOf, type TemporaryCareRow } from './rows';

/** What rows add up to. */
export interface Sums {
  readonly dayMinutes: Minutes;
  readonly nightMinutes: Minutes;
  /** 実支払額; null while a fee is not known. */
  readonly paidYen: Yen | null;
}

/** The rows of one month with their sums. */
export interface MonthRows {
  readonly month: CivilMonth;
  readonly rows: readonly TemporaryCareRow[];
  readonly sums: Sums;
}

/** Of amounts that are all known. */
export const total = (amounts: readonly number[]): number =>
  amounts.reduce((sum, amount) => sum + amount, 0);

export function sumsOf(rows: readonly TemporaryCareRow[]): Sums {
  const paid = rows.map(paidOf);
  return {
    dayMinutes: minutes(total(rows.map(({ day }) => lengthOfSpan(day)))),
    nightMinutes: minutes(total(rows.map(({ night }) => lengthOfSpan(night)))),
    paidYen: paid.includes(null) ? null : yen(total(paid.map((amount) => amount ?? 0))),
  };
}

/** Rows in the order of their months. A night over the end of a month stays in the month of its row. */
export function byMonth(rows: readonly TemporaryCareRow[]): readonly MonthRows[] {
  return [...grouped(rows, ({ date }) => monthOf(date))]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([month, ofMonth]) => ({ month, rows: ofMonth, sums: sumsOf(ofMonth) }));
}
