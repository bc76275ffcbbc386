import { dayFactsOf } from '../calendar';
import type { HigherLimitReason, TemporaryCareBooking } from '../household';
import { type Booking, inOrder, lengthOf, minuteOf } from '../usage';
import { minutesOfDay } from './stretches';

/** Something the household should look at. `usageId` is null where the child's whole claim is meant. */
export type TemporaryCareWarning =
  /** `fee-missing`: no receipt yet. `overlap`: an earlier booking of the child holds some of its minutes. */
  | { readonly code: 'fee-missing' | 'overlap' | 'in-both-schemes'; readonly usageId: string }
  /** The booking's hours stand in two claims, its fee in the first. */
  | { readonly code: 'over-two-claims'; readonly usageId: string; readonly per: 'month' | 'year' }
  | { readonly code: 'over-limit'; readonly usageId: null; readonly overHours: number }
  | {
      readonly code: 'higher-limit-not-in-force';
      readonly usageId: null;
      readonly reason: HigherLimitReason;
    }
  | { readonly code: 'no-rule-set'; readonly usageId: null };

type Occupied = Pick<Booking, 'id' | 'date' | 'start' | 'end'>;

/** From and to on one line of minutes since 1970-01-01. */
function spanOf(booking: Occupied) {
  const from = dayFactsOf(booking.date).dayNumber * minutesOfDay + minuteOf(booking.start);
  return { id: booking.id, from, to: from + lengthOf(booking) };
}

/** Bookings of one child that begin while an earlier one still runs. */
function overlapping(bookings: readonly Occupied[]): readonly string[] {
  let busyUntil = Number.NEGATIVE_INFINITY;
  return inOrder(bookings).flatMap((booking) => {
    const { id, from, to } = spanOf(booking);
    const overlaps = from < busyUntil;
    busyUntil = Math.max(busyUntil, to);
    return overlaps ? [id] : [];
  });
}

/** Bookings of `own` that hold a minute of one of the others. One walk over both: logs may be long. */
function sharing(own: readonly Occupied[], others: readonly Occupied[]): readonly string[] {
  const busy: { from: number; to: number }[] = [];
  for (const { from, to } of inOrder(others).map(spanOf)) {
    const last = busy.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else busy.push({ from, to });
  }
  let at = 0;
  return inOrder(own).flatMap((booking) => {
    const { id, from, to } = spanOf(booking);
    while ((busy[at]?.to ?? Number.POSITIVE_INFINITY) <= from) at += 1;
    return (busy[at]?.from ?? Number.POSITIVE_INFINITY) < to ? [id] : [];
  });
}

/**
 * What is to be looked at in the bookings of one child.
 *
 * @param waitingList its bookings in the scheme for waiting children; a cancelled one holds no minute
 */
export function bookingWarnings(
  bookings: readonly TemporaryCareBooking[],
  waitingList: readonly Booking[],
): readonly TemporaryCareWarning[] {
  const held = waitingList.filter(({ cancelled }) => cancelled === null);
  return [
    ...bookings
      .filter(({ paid }) => paid === null)
      .map(({ id }) => ({ code: 'fee-missing', usageId: id }) as const),
    ...overlapping(bookings).map((usageId) => ({ code: 'overlap', usageId }) as const),
    ...sharing(bookings, held).map((usageId) => ({ code: 'in-both-schemes', usageId }) as const),
  ];
}
