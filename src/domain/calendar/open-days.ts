import { addDays, type CivilDate } from './civil-date';
import { dayFactsOf } from './day-facts';

/** Which days an office is taken to be closed. */
export interface OfficeClosure {
  /** 12/29–1/3 are not open days either (行政機関の休日); the ward does not name them for this count. */
  readonly yearEndClosed: boolean;
}

/** Why a day is not counted. */
export type ClosedBecause = 'saturday' | 'sunday' | 'holiday' | 'year-end';

/** A day of the count: the how manyth open day it is, or why it is passed over. */
export type CountedDay =
  | { readonly date: CivilDate; readonly number: number }
  | { readonly date: CivilDate; readonly number: null; readonly because: ClosedBecause };

const isYearEnd = (monthDay: string) => monthDay >= '12-29' || monthDay <= '01-03';

/** Monday to Friday, no public holiday, and (where asked) not 12/29–1/3; else why not. */
function closedBecause(date: CivilDate, { yearEndClosed }: OfficeClosure): ClosedBecause | null {
  const { weekday, holiday, monthDay } = dayFactsOf(date);
  if (holiday !== null) return 'holiday';
  if (weekday === 0) return 'sunday';
  if (weekday === 6) return 'saturday';
  return yearEndClosed && isYearEnd(monthDay) ? 'year-end' : null;
}

/** An office works on this day. */
export const isOpenDay = (date: CivilDate, closure: OfficeClosure): boolean =>
  closedBecause(date, closure) === null;

/**
 * The days counted backwards from the day before a date, as far as the `count`-th open day: the last of
 * them. K-procedure 4: 「10日前(土日祝日を除く)」.
 */
export function countedDaysBefore(
  date: CivilDate,
  count: number,
  closure: OfficeClosure,
): readonly CountedDay[] {
  const days: CountedDay[] = [];
  for (let day = date, number = 0; number < count; ) {
    day = addDays(day, -1);
    const because = closedBecause(day, closure);
    if (because === null) number += 1;
    days.push(because === null ? { date: day, number } : { date: day, number: null, because });
  }
  return days;
}

/** The `count`-th open day before a date, counted backwards from the day before it. */
export const openDaysBefore = (date: CivilDate, count: number, closure: OfficeClosure): CivilDate =>
  countedDaysBefore(date, count, closure).at(-1)?.date ?? date;
