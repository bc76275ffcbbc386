import type { AssessedBooking } from '../../../domain/assess';
import { monthOf } from '../../../domain/calendar';
import { fullName, type Household } from '../../../domain/household';
import type { Computation } from '../../../domain/subsidy';
import type { UsageFilter } from '../../session/session';

/** The bookings to show, in the order of time; a booking belongs to the month it starts in. */
export function listedBookings(
  { assessments }: Computation,
  household: Household,
  { childId, month }: UsageFilter,
): readonly AssessedBooking[] {
  return household.children
    .filter(({ id }) => childId === null || childId === id)
    .flatMap(({ id }) => assessments.find((one) => one.childId === id)?.bookings ?? [])
    .filter(({ booking }) => month === null || monthOf(booking.date) === month);
}

/** The child's name, for lists that show several children. */
export function childName(household: Household, childId: string): string {
  const child = household.children.find(({ id }) => id === childId);
  return child ? fullName(child.name) || child.id : childId;
}
