import { addDays, type CivilDate, dayFactsOf, type Weekday } from '../calendar';
import type { Booking } from './booking';
import { inOrder } from './order';

/**
 * The same hours, sitter and fare on another day. What belongs to one use alone does not go along: the
 * receipt, the 助成券コード (one is issued for each use), a cancellation, a remark.
 */
export const repeatedOn = (booking: Booking, date: CivilDate): Omit<Booking, 'id'> => ({
  childId: booking.childId,
  date,
  start: booking.start,
  end: booking.end,
  provider: booking.provider,
  sitter: booking.sitter,
  ticketCode: null,
  copayPaid: null,
  transportPaid: booking.transportPaid,
  cancelled: null,
  otherSubsidy: false,
});

/** How far back a habit is looked for, and how often it must have happened. */
const habitDays = 56;
const habitTimes = 2;

/**
 * いつもの曜日パターン: for each weekday the last booking with the hours used most often in the eight
 * weeks up to the child's last booking before `before`; of equals the later. Hours used once are no
 * habit. A convenience of ours, not a rule of the ward.
 *
 * @param bookings one child's, in any order
 */
export function weeklyPattern(
  bookings: readonly Booking[],
  before: CivilDate,
): ReadonlyMap<Weekday, Booking> {
  const past = inOrder(bookings).filter(
    ({ date, cancelled }) => date < before && cancelled === null,
  );
  const last = past.at(-1);
  if (!last) return new Map();
  const since = addDays(last.date, 1 - habitDays);
  const kinds = new Map<string, { times: number; latest: Booking }>();
  for (const booking of past) {
    if (booking.date < since) continue;
    const key = `${dayFactsOf(booking.date).weekday} ${booking.start} ${booking.end}`;
    kinds.set(key, { times: (kinds.get(key)?.times ?? 0) + 1, latest: booking });
  }
  const usual = new Map<Weekday, { times: number; latest: Booking }>();
  for (const kind of kinds.values()) {
    const { weekday } = dayFactsOf(kind.latest.date);
    const best = usual.get(weekday);
    const better =
      !best ||
      kind.times > best.times ||
      (kind.times === best.times && kind.latest.date > best.latest.date);
    if (kind.times >= habitTimes && better) usual.set(weekday, kind);
  }
  return new Map([...usual].map(([weekday, { latest }]) => [weekday, latest]));
}

/** 先週と同じ: what one child used seven days before a date, cancelled bookings left out. */
export const weekBefore = (bookings: readonly Booking[], date: CivilDate): readonly Booking[] =>
  inOrder(bookings).filter(
    (booking) => booking.cancelled === null && booking.date === addDays(date, -7),
  );
