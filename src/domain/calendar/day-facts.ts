import {
  type CivilDate,
  type CivilMonth,
  dayNumberOf,
  monthOf,
  type Weekday,
  weekdayOf,
} from './civil-date';
import { holidayNameOf } from './holiday';

/** What the calendar alone says of a day. */
export interface DayFacts {
  readonly date: CivilDate;
  readonly month: CivilMonth;
  readonly dayNumber: number;
  readonly weekday: Weekday;
  /** Name of the public holiday, or null. */
  readonly holiday: string | null;
  /** `MM-DD`, for rules that close the same days every year. */
  readonly monthDay: string;
}

// A year has few days and a ward has many bookings: each day is worked out once.
const known = new Map<CivilDate, DayFacts>();

export function dayFactsOf(date: CivilDate): DayFacts {
  const found = known.get(date);
  if (found) return found;
  const facts: DayFacts = {
    date,
    month: monthOf(date),
    dayNumber: dayNumberOf(date),
    weekday: weekdayOf(date),
    holiday: holidayNameOf(date),
    monthDay: date.slice(5),
  };
  known.set(date, facts);
  return facts;
}
