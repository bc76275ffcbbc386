import { dayFactsOf } from '../calendar';
import type { Booking } from './booking';
import { inOrder } from './order';
import { lengthOf, minuteOf } from './pieces';

/** Another booking of the same child that holds some of the same minutes. */
export interface Clash {
  /** `duplicate`: the very same date and hours, most likely entered twice. */
  readonly kind: 'duplicate' | 'overlap';
  readonly other: Booking;
}

const dayMinutes = 1440;

/** On one line of minutes since 1970-01-01. */
const startOf = (booking: Booking): number =>
  dayFactsOf(booking.date).dayNumber * dayMinutes + minuteOf(booking.start);

const isSame = (one: Booking, other: Booking): boolean =>
  one.date === other.date && one.start === other.start && one.end === other.end;

/**
 * The bookings that are entered twice or overlap, by id, for every child. A cancelled booking holds no
 * minute (calculation §1), so it clashes with nothing. How many minutes an overlap costs is the
 * assessment's to say (`overlap`).
 */
export function clashesOf(bookings: readonly Booking[]): ReadonlyMap<string, readonly Clash[]> {
  const clashes = new Map<string, Clash[]>();
  const note = (booking: Booking, clash: Clash) => {
    const found = clashes.get(booking.id);
    if (found) found.push(clash);
    else clashes.set(booking.id, [clash]);
  };
  const held = new Map<string, { readonly booking: Booking; readonly to: number }[]>();
  for (const booking of inOrder(bookings)) {
    if (booking.cancelled !== null) continue;
    const from = startOf(booking);
    // Bookings come in order of their start: what ended before this one clashes with no later one.
    const open = (held.get(booking.childId) ?? []).filter(({ to }) => to > from);
    for (const { booking: earlier } of open) {
      const kind = isSame(earlier, booking) ? 'duplicate' : 'overlap';
      note(earlier, { kind, other: booking });
      note(booking, { kind, other: earlier });
    }
    open.push({ booking, to: from + lengthOf(booking) });
    held.set(booking.childId, open);
  }
  return clashes;
}
