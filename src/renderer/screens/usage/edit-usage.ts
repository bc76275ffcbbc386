import type { Household } from '../../../domain/household';
import type { Booking } from '../../../domain/usage';
import type { BookingValues } from './booking-fields';

/** The first `u0001` no booking has. */
export function freeBookingId(usage: readonly Booking[]): string {
  const taken = new Set(usage.map(({ id }) => id));
  let number = usage.length + 1;
  const idOf = () => `u${String(number).padStart(4, '0')}`;
  while (taken.has(idOf())) number += 1;
  return idOf();
}

/**
 * The household with one booking changed, or added where `id` is null or gone. Fields of the booking
 * that this program does not know stay.
 */
export function withBooking(
  household: Household,
  id: string | null,
  values: BookingValues,
): Household {
  const { usage } = household;
  if (usage.some((booking) => booking.id === id)) {
    const changed = usage.map((booking) =>
      booking.id === id ? { ...booking, ...values } : booking,
    );
    return { ...household, usage: changed };
  }
  return { ...household, usage: [...usage, { ...values, id: freeBookingId(usage) }] };
}

export const withoutBooking = (household: Household, id: string): Household => ({
  ...household,
  usage: household.usage.filter((booking) => booking.id !== id),
});
