import { addMonths, type CivilMonth, fiscalYearStart, monthOf } from '../../../domain/calendar';
import type { MonthStatement } from '../../../domain/subsidy';

/** A month of the whole household. What is paid = subsidies + net, where all is computed. */
export interface YearMonth {
  readonly month: CivilMonth;
  /** There is a booking of some child. */
  readonly used: boolean;
  readonly provisional: boolean;
  readonly copayYen: number;
  readonly faresYen: number;
  /** Both subsidies, without what is not computed. */
  readonly knownSubsidyYen: number;
  /** Null: 未計算 for some child. */
  readonly feeSubsidyYen: number | null;
  readonly transportSubsidyYen: number | null;
  readonly netYen: number | null;
}

const sumOrNull = (amounts: readonly (number | null)[]): number | null =>
  amounts.includes(null) ? null : amounts.reduce<number>((sum, one) => sum + (one ?? 0), 0);
const sum = (amounts: readonly (number | null)[]): number =>
  amounts.reduce<number>((total, one) => total + (one ?? 0), 0);

/** April to March, months without bookings included. */
export function yearMonths(
  fiscalYear: number,
  statements: readonly MonthStatement[],
): readonly YearMonth[] {
  return Array.from({ length: 12 }, (_, index) => {
    const month = monthOf(addMonths(fiscalYearStart(fiscalYear), index));
    const all = statements.filter((statement) => statement.month === month);
    const fees = all.map(({ feeSubsidy }) => feeSubsidy.yen);
    const fares = all.map(({ transport }) => transport.subsidyYen);
    return {
      month,
      used: all.length > 0,
      provisional: all.some(({ provisional }) => provisional),
      copayYen: sum(all.map(({ copay }) => copay.yen)),
      faresYen: sum(all.map(({ transport }) => transport.paidYen)),
      knownSubsidyYen: sum(fees) + sum(fares),
      feeSubsidyYen: sumOrNull(fees),
      transportSubsidyYen: sumOrNull(fares),
      netYen: sumOrNull(all.map(({ netYen }) => netYen)),
    };
  });
}

/** Round steps for at most four lines; the last is at or above the largest amount. */
export function axisOf(largest: number): readonly number[] {
  if (largest <= 0) return [];
  const power = 10 ** Math.floor(Math.log10(largest / 4));
  const step =
    [1, 2, 3, 4, 5, 10].map((times) => times * power).find((one) => one * 4 >= largest) ??
    10 * power;
  return Array.from({ length: Math.ceil(largest / step) }, (_, index) => (index + 1) * step);
}
