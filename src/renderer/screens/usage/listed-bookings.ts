import { childTitle } from '../../../copy/people';
import type { AssessedBooking, Segment } from '../../../domain/assess';
import { type CivilMonth, monthOf } from '../../../domain/calendar';
import type { Household } from '../../../domain/household';
import { type Minutes, minutes } from '../../../domain/quantities';
import type { Computation } from '../../../domain/subsidy';
import type { Booking } from '../../../domain/usage';
import type { UsageFilter } from '../../session/session';

/** A booking as a list shows it: with a month chosen, only that month's part of its minutes. */
export interface ListedBooking {
  readonly booking: Booking;
  readonly segments: readonly Segment[];
  readonly covered: Minutes;
  /** It began in the month before: its receipt and fare count there. */
  readonly continued: boolean;
}

/** Covered minutes of a part of a booking. */
export const coveredIn = (segments: readonly Segment[]): Minutes =>
  minutes(
    segments.reduce(
      (sum, { verdict, from, to }) => (verdict === 'covered' ? sum + to - from : sum),
      0,
    ),
  );

function inMonth({ booking, segments }: AssessedBooking, month: CivilMonth): ListedBooking {
  const part = segments.filter(({ date }) => monthOf(date) === month);
  return {
    booking,
    segments: part,
    covered: coveredIn(part),
    continued: monthOf(booking.date) !== month,
  };
}

/** The bookings to show, in the order of time: the rows add up to the month's figures above them. */
export function listedBookings(
  { assessments }: Computation,
  household: Household,
  { childId, month }: UsageFilter,
): readonly ListedBooking[] {
  return household.children
    .filter(({ id }) => childId === null || childId === id)
    .flatMap(({ id }) => assessments.find((one) => one.childId === id)?.bookings ?? [])
    .map((assessed) =>
      month === null ? { ...assessed, continued: false } : inMonth(assessed, month),
    )
    .filter(({ segments }) => segments.length > 0);
}

/** The child's name, for lists that show several children. */
export function childName(household: Household, childId: string): string {
  const child = household.children.find(({ id }) => id === childId);
  return child ? childTitle(child, household) : childId;
}
