import type { Household } from '../../../domain/household';
import type { Booking } from '../../../domain/usage';
import type { BookingValues } from './booking-fields';

/** Ids like `u0001` that no booking has, going on after the household's own. */
export function nextBookingIds(
  usage: readonly Pick<Booking, 'id'>[],
  count: number,
): readonly string[] {
  const taken = new Set(usage.map(({ id }) => id));
  const ids: string[] = [];
  for (let number = usage.length + 1; ids.length < count; number += 1) {
    const id = `u${String(number).padStart(4, '0')}`;
    if (!taken.has(id)) ids.push(id);
  }
  return ids;
}

/** The first `u0001` no booking has. */
export const freeBookingId = (usage: readonly Pick<Booking, 'id'>[]): string =>
  nextBookingIds(usage, 1)[0] ?? '';

/** The household with bookings added, in the order given. */
export function withNewBookings(
  household: Household,
  values: readonly BookingValues[],
): { readonly household: Household; readonly added: readonly Booking[] } {
  const ids = nextBookingIds(household.usage, values.length);
  const added = values.map((one, at) => ({ ...one, id: ids[at] ?? '' }));
  return { household: { ...household, usage: [...household.usage, ...added] }, added };
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
  if (!usage.some((booking) => booking.id === id))
    return withNewBookings(household, [values]).household;
  const changed = usage.map((booking) => (booking.id === id ? { ...booking, ...values } : booking));
  return { ...household, usage: changed };
}

export const withoutBooking = (household: Household, id: string): Household => ({
  ...household,
  usage: household.usage.filter((booking) => booking.id !== id),
});
