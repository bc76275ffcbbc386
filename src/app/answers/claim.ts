import { columnDurationText, monthText } from '../../copy/quantities';
import type { ClaimAnswers, ClaimRow } from '../../domain/application';
import type { Assessment } from '../../domain/assess';
import {
  type CivilDate,
  type CivilMonth,
  firstDayOf,
  fiscalYearEnd,
  fiscalYearStart,
  lastDayOf,
  monthOf,
} from '../../domain/calendar';
import { type Yen, yen } from '../../domain/quantities';
import type { MonthStatement } from '../../domain/subsidy';

type Subsidy = ClaimAnswers['subsidy'];

const paidOf = (month: MonthStatement, subsidy: Subsidy): Yen =>
  subsidy === 'transport' ? month.transport.claimableYen : month.copay.yen;

const claimOf = (month: MonthStatement, subsidy: Subsidy): Yen | null =>
  subsidy === 'transport' ? month.transport.subsidyYen : month.feeSubsidy.yen;

/** Days of the month with a covered minute. */
function daysOfUse(assessment: Assessment, month: CivilMonth): number {
  const dates = assessment.bookings.flatMap(({ segments }) =>
    segments.filter(({ verdict }) => verdict === 'covered').map(({ date }) => date),
  );
  return new Set(dates.filter((date) => monthOf(date) === month)).size;
}

/** Months with something to claim; one that is 対象外 for this subsidy is not on the application. */
const isClaimed = (month: MonthStatement, subsidy: Subsidy): boolean =>
  subsidy === 'transport'
    ? month.transport.claimableYen > 0
    : month.feeSubsidy.status !== 'not-eligible' && month.copay.yen > 0;

/**
 * The table of an application: one row a month claimed.
 *
 * @param months the child's statements of one fiscal year
 */
export function claimAnswers(
  subsidy: Subsidy,
  months: readonly MonthStatement[],
  assessment: Assessment,
  fiscalYear: number,
): ClaimAnswers {
  const claimed = months.filter((month) => isClaimed(month, subsidy));
  const rows = claimed.map(
    (month): ClaimRow => ({
      month: monthText(month.month),
      days: daysOfUse(assessment, month.month),
      hours: columnDurationText(month.minutes.covered),
      paidYen: paidOf(month, subsidy),
      claimYen: claimOf(month, subsidy),
    }),
  );
  const first = claimed[0]?.month;
  const last = claimed.at(-1)?.month;
  const covered = claimed.reduce((sum, { minutes }) => sum + minutes.covered, 0);
  const amounts = rows.map(({ claimYen }) => claimYen);
  const from: CivilDate = first ? firstDayOf(first) : fiscalYearStart(fiscalYear);
  return {
    subsidy,
    from,
    to: last ? lastDayOf(last) : fiscalYearEnd(fiscalYear),
    rows,
    totalDays: rows.reduce((sum, { days }) => sum + days, 0),
    totalHours: columnDurationText(covered),
    totalPaidYen: yen(rows.reduce((sum, { paidYen }) => sum + paidYen, 0)),
    totalClaimYen: amounts.includes(null)
      ? null
      : yen(amounts.reduce<number>((sum, amount) => sum + (amount ?? 0), 0)),
  };
}
