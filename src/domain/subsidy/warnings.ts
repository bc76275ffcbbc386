import { type AssessedBooking, type Assessment, isBornOnAprilFirst } from '../assess';
import { monthOf } from '../calendar';
import type { Child, DatedChild } from '../household';
import { type Yen, yen } from '../quantities';
import { rulesIn, type Scheme } from '../rules';
import { datesOf } from '../usage';
import {
  isInRange,
  type MonthRange,
  type MonthStatement,
  type Warning,
  type WarningCode,
} from './statement';

/** A receipt may differ this much from 150円 an hour before anybody needs to look. */
const toleratedYen = 150;

const receiptWarning = (
  code: WarningCode,
  { booking }: AssessedBooking,
  paidYen: Yen,
  expectedYen: Yen | null,
): Warning => ({ code, childId: booking.childId, usageId: booking.id, paidYen, expectedYen });

const bare = (code: WarningCode, childId: string, usageId: string | null): Warning => ({
  code,
  childId,
  usageId,
  paidYen: null,
  expectedYen: null,
});

function ofReceipt(assessed: AssessedBooking, yenPerHour: Yen): readonly Warning[] {
  const { booking, covered } = assessed;
  const paid = booking.copayPaid;
  if (paid === null) return [];
  if (booking.cancelled !== null)
    return paid > 0 ? [receiptWarning('cancelled-fee-not-counted', assessed, paid, null)] : [];
  if (covered === 0) return [receiptWarning('receipt-without-coverage', assessed, paid, null)];
  const expected = (covered * yenPerHour) / 60;
  return Math.abs(paid - expected) > toleratedYen
    ? [receiptWarning('receipt-differs', assessed, paid, yen(Math.floor(expected)))]
    : [];
}

/** K18: another booking on a date on which the child used another subsidy. */
function ofOtherSubsidy(bookings: readonly AssessedBooking[]): readonly Warning[] {
  const isOther = ({ booking }: AssessedBooking) =>
    booking.otherSubsidy && booking.cancelled === null;
  const dates = new Set(bookings.filter(isOther).flatMap(({ booking }) => datesOf(booking)));
  return bookings
    .filter(({ booking }) => !booking.otherSubsidy)
    .filter(({ booking }) => datesOf(booking).some((date) => dates.has(date)))
    .map(({ booking }) => bare('same-day-other-subsidy', booking.childId, booking.id));
}

function ofChild(child: DatedChild, listed: readonly MonthStatement[]): readonly Warning[] {
  const { route, birthDate, id } = child;
  const openEnd =
    listed.length > 0 && route?.kind === 'leave-completed' && isBornOnAprilFirst(birthDate);
  return [
    ...(openEnd ? [bare('route-end-open', id, null)] : []),
    ...(listed.some(({ ruleSet }) => ruleSet === null) ? [bare('no-rule-set', id, null)] : []),
  ];
}

/**
 * The warnings of one child, limited to a range of months (a booking belongs to the month it starts
 * in).
 *
 * @param listed the child's months in the range
 */
export function warningsOf(
  child: DatedChild,
  assessment: Assessment,
  listed: readonly MonthStatement[],
  range: MonthRange,
  scheme: Scheme,
): readonly Warning[] {
  const inRange = new Set(
    assessment.bookings
      .filter(({ booking }) => isInRange(monthOf(booking.date), range))
      .map(({ booking }) => booking.id),
  );
  const ofBookings = [
    ...assessment.bookings.flatMap((assessed) => {
      const rules = rulesIn(scheme, monthOf(assessed.booking.date));
      return ofReceipt(assessed, rules.copayYenPerHour.value);
    }),
    ...ofOtherSubsidy(assessment.bookings),
  ];
  return [
    ...ofBookings.filter(({ usageId }) => usageId !== null && inRange.has(usageId)),
    ...ofChild(child, listed),
  ];
}

/** A child with bookings of whom nothing can be computed: its birth date is not entered. */
export const notComputed = ({ id }: Child): Warning => bare('birth-date-missing', id, null);

/** By code, child id, usage id; the whole child before its bookings. */
export function compareWarnings(a: Warning, b: Warning): number {
  const keys = ({ code, childId, usageId }: Warning) => [code, childId, usageId ?? ''];
  const other = keys(b);
  for (const [index, key] of keys(a).entries()) {
    const against = other[index] ?? '';
    if (key !== against) return key < against ? -1 : 1;
  }
  return 0;
}
