import type { TemporaryCareBooking } from '../household';
import type { TemporaryCareValues } from '../rules';
import { lengthOf, minuteOf } from '../usage';

/** A part of a booking in 日中 or in 夜間; minutes since midnight of the booking's date, over 1440 too. */
export interface Stretch {
  readonly kind: 'day' | 'night';
  readonly from: number;
  readonly to: number;
}

export const minutesOfDay = 1440;

/** Where the stretch that holds a minute ends, if the booking went on for ever. */
function endOf(minute: number, { from, to }: TemporaryCareValues['dayHours']) {
  const midnight = Math.floor(minute / minutesOfDay) * minutesOfDay;
  if (minute < midnight + from) return { kind: 'night', end: midnight + from } as const;
  if (minute < midnight + to) return { kind: 'day', end: midnight + to } as const;
  return { kind: 'night', end: midnight + minutesOfDay + from } as const;
}

/** A booking as its stretches of day and night, in order and without a gap. Midnight divides none. */
export function stretchesOf(
  booking: TemporaryCareBooking,
  dayHours: TemporaryCareValues['dayHours'],
): readonly Stretch[] {
  const stretches: Stretch[] = [];
  const end = minuteOf(booking.start) + lengthOf(booking);
  for (let from = minuteOf(booking.start); from < end; ) {
    const next = endOf(from, dayHours);
    const to = Math.min(next.end, end);
    stretches.push({ kind: next.kind, from, to });
    from = to;
  }
  return stretches;
}
