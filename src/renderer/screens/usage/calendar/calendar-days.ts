import {
  type AssessedBooking,
  type Assessment,
  type DayMarks,
  dayMarksOf,
  type Segment,
} from '../../../../domain/assess';
import type { CivilDate, CivilMonth } from '../../../../domain/calendar';
import type { Absence, DatedChild } from '../../../../domain/household';
import type { Scheme } from '../../../../domain/rules';
import type { Clash } from '../../../../domain/usage';
import { datesOfMonth } from './month-grid';

/** A booking as far as it lies on one day. */
export interface DayPart {
  readonly assessed: AssessedBooking;
  readonly segments: readonly Segment[];
  /** It began the day before. */
  readonly continued: boolean;
  readonly clashes: readonly Clash[];
  /** Nothing proves its money, in a household that attaches receipts. */
  readonly lacksReceipt: boolean;
}

/** A day of the calendar: its marks and what is booked. */
export interface CalendarDay {
  readonly date: CivilDate;
  readonly marks: DayMarks;
  readonly parts: readonly DayPart[];
}

interface Sources {
  readonly child: DatedChild;
  readonly absences: readonly Absence[];
  readonly scheme: Scheme;
  readonly assessment: Assessment | undefined;
  readonly clashes: ReadonlyMap<string, readonly Clash[]>;
  readonly lacksReceipt: (bookingId: string) => boolean;
}

function partsByDate({
  assessment,
  clashes,
  lacksReceipt,
}: Sources): ReadonlyMap<CivilDate, readonly DayPart[]> {
  const parts = new Map<CivilDate, DayPart[]>();
  for (const assessed of assessment?.bookings ?? []) {
    const { booking, segments } = assessed;
    for (const date of new Set(segments.map((one) => one.date))) {
      const part: DayPart = {
        assessed,
        segments: segments.filter((one) => one.date === date),
        continued: booking.date !== date,
        clashes: clashes.get(booking.id) ?? [],
        lacksReceipt: booking.date === date && lacksReceipt(booking.id),
      };
      const found = parts.get(date);
      if (found) found.push(part);
      else parts.set(date, [part]);
    }
  }
  return parts;
}

/** The days of a month for one child, in order. */
export function calendarDays(month: CivilMonth, sources: Sources): readonly CalendarDay[] {
  const { child, absences, scheme } = sources;
  const parts = partsByDate(sources);
  return datesOfMonth(month).map((date) => ({
    date,
    marks: dayMarksOf(child, absences, scheme, date),
    parts: parts.get(date) ?? [],
  }));
}

/** The bookings that begin on a day: what can be corrected, copied and removed there. */
export const beginningOn = ({ parts }: CalendarDay) =>
  parts.filter(({ continued }) => !continued).map(({ assessed }) => assessed.booking);
