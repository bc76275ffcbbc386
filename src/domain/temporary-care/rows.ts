import { addDays, type CivilDate } from '../calendar';
import type { TemporaryCareBooking } from '../household';
import type { Yen } from '../quantities';
import type { TemporaryCareValues } from '../rules';
import { minutesOfDay, type Stretch, stretchesOf } from './stretches';

/** From and to in minutes since midnight of the row's date; a night may end after 1440. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** One line of the 利用内訳書: a stretch of day, one of night, or a day with the night that follows. */
export interface TemporaryCareRow {
  readonly date: CivilDate;
  readonly booking: TemporaryCareBooking;
  readonly day: Span | null;
  readonly night: Span | null;
  /** The row is the booking's second: its fee stands on the first. */
  readonly continued: boolean;
}

/** What was paid, as its row shows it: 0 on a second row, null where no receipt is at hand yet. */
export const paidOf = ({ booking, continued }: TemporaryCareRow): Yen | null =>
  continued ? (0 as Yen) : booking.paid;

export const lengthOfSpan = (span: Span | null): number => (span ? span.to - span.from : 0);

/**
 * The rows of one booking, as the ward fills its example: 「利用時間が22時をまたぐ場合は、22時までと22時
 * からで分けて１行に」, so a day and the night after it share a row, dated by the day; 「利用時間が日付を
 * またぐ場合は、２行使って連続性がわかるように」, so a day after a night begins a row of its own date. A
 * night that runs past midnight stays on the row of the evening it began in.
 *
 * A receipt is for the whole booking and nothing says how to divide it, so the fee stands on the first
 * row, once; the sums are the same either way.
 */
export function rowsOf(
  booking: TemporaryCareBooking,
  dayHours: TemporaryCareValues['dayHours'],
): readonly TemporaryCareRow[] {
  const lines: Stretch[][] = [];
  for (const stretch of stretchesOf(booking, dayHours)) {
    const last = lines.at(-1);
    if (last?.length === 1 && last[0]?.kind === 'day') last.push(stretch);
    else lines.push([stretch]);
  }
  return lines.map((line, index) => {
    const days = Math.floor((line[0]?.from ?? 0) / minutesOfDay);
    const spanOf = (kind: Stretch['kind']): Span | null => {
      const stretch = line.find((one) => one.kind === kind);
      const midnight = days * minutesOfDay;
      return stretch ? { from: stretch.from - midnight, to: stretch.to - midnight } : null;
    };
    return {
      date: days === 0 ? booking.date : addDays(booking.date, days),
      booking,
      day: spanOf('day'),
      night: spanOf('night'),
      continued: index > 0,
    };
  });
}
