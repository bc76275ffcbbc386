import { type DayMarks, dayMarksOf } from '../../../../domain/assess';
import { type CivilDate, dayFactsOf } from '../../../../domain/calendar';
import type { DatedChild, Household } from '../../../../domain/household';
import { yen } from '../../../../domain/quantities';
import type { Scheme } from '../../../../domain/rules';
import {
  type Booking,
  datesOf,
  repeatedOn,
  weekBefore,
  weeklyPattern,
} from '../../../../domain/usage';
import type { BookingValues } from '../booking-fields';

/** What is repeated: 先週と同じ, いつもの曜日パターン, or one booking. */
export type RepeatSource =
  | { readonly kind: 'last-week' }
  | { readonly kind: 'pattern' }
  | { readonly kind: 'booking'; readonly booking: Booking };

/** One day that may get bookings. */
export interface RepeatDay {
  readonly date: CivilDate;
  readonly marks: DayMarks;
  /** What would be added; empty: the source has nothing for this day. */
  readonly values: readonly BookingValues[];
  /** It has a booking already, so nothing is added. */
  readonly taken: boolean;
  /** Nothing used on this day counts: added only when the user asks for it. */
  readonly closed: boolean;
}

/** What the source would bring to each of the days for one child. */
export function planRepeat(
  household: Household,
  scheme: Scheme,
  child: DatedChild,
  dates: readonly CivilDate[],
  source: RepeatSource,
): readonly RepeatDay[] {
  const bookings = household.usage.filter(({ childId }) => childId === child.id);
  const [first] = dates;
  const taken = new Set(bookings.flatMap(datesOf));
  const pattern = first && source.kind === 'pattern' ? weeklyPattern(bookings, first) : new Map();
  // A brother's or sister's booking brings its hours; who comes to this child is this child's own.
  const own = bookings.at(-1);
  const forSibling = (booking: Booking): Booking => ({
    ...booking,
    childId: child.id,
    provider: own?.provider ?? '',
    sitter: own?.sitter ?? '',
    transportPaid: own?.transportPaid ?? yen(0),
  });
  const modelsOn = (date: CivilDate): readonly Booking[] => {
    switch (source.kind) {
      case 'last-week':
        return weekBefore(bookings, date);
      case 'pattern': {
        const usual = pattern.get(dayFactsOf(date).weekday);
        return usual ? [usual] : [];
      }
      case 'booking':
        return [source.booking.childId === child.id ? source.booking : forSibling(source.booking)];
      default:
        return source satisfies never;
    }
  };
  return dates.map((date) => {
    const marks = dayMarksOf(child, household.absences, scheme, date);
    return {
      date,
      marks,
      values: modelsOn(date).map((model) => repeatedOn(model, date)),
      taken: taken.has(date),
      closed: marks.verdict !== null,
    };
  });
}

/** Days the user may tick: they have something to get, and nothing on them yet. */
export const canGet = ({ values, taken }: RepeatDay): boolean => values.length > 0 && !taken;
