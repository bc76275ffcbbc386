import { addDays, type CivilDate } from '../calendar';
import type { Booking } from './booking';

/** The part of a booking on one civil date, in minutes since its midnight; `to` at most 1440. */
export interface Piece {
  readonly date: CivilDate;
  readonly from: number;
  readonly to: number;
}

const dayMinutes = 1440;
const zero = 48;

/** Minutes since midnight of a checked `HH:MM`. */
export const minuteOf = (time: string): number =>
  ((time.charCodeAt(0) - zero) * 10 + time.charCodeAt(1) - zero) * 60 +
  (time.charCodeAt(3) - zero) * 10 +
  time.charCodeAt(4) -
  zero;

/** A booking split at midnight: one piece, or two when it ends on the next day. */
export function piecesOf(booking: Booking): readonly Piece[] {
  const from = minuteOf(booking.start);
  const end = minuteOf(booking.end);
  if (end > from) return [{ date: booking.date, from, to: end }];
  const first = { date: booking.date, from, to: dayMinutes };
  return end === 0 ? [first] : [first, { date: addDays(booking.date, 1), from: 0, to: end }];
}

/** Length of a booking in minutes. */
export function lengthOf(booking: Pick<Booking, 'start' | 'end'>): number {
  const length = minuteOf(booking.end) - minuteOf(booking.start);
  return length > 0 ? length : length + dayMinutes;
}

/** The civil dates a booking touches. */
export const datesOf = (booking: Booking): readonly CivilDate[] =>
  piecesOf(booking).map(({ date }) => date);
