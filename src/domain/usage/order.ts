import type { Booking } from './booking';

/** What bookings are put in order by. */
type Placed = Pick<Booking, 'date' | 'start' | 'id'>;

function compareBookings(a: Placed, b: Placed): number {
  if (a.date !== b.date) return a.date < b.date ? -1 : 1;
  if (a.start !== b.start) return a.start < b.start ? -1 : 1;
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}

/** Bookings in the order they are judged: start date, start time, id by UTF-16 code unit. */
export const inOrder = <One extends Placed>(bookings: readonly One[]): One[] =>
  [...bookings].sort(compareBookings);
