import { addDays, type CivilDate } from './civil-date';
import { dayFactsOf } from './day-facts';

/** Which days an office is taken to be closed. */
export interface OfficeClosure {
  /** 12/29–1/3 are not open days either (行政機関の休日); the ward does not name them for this count. */
  readonly yearEndClosed: boolean;
}

const isYearEnd = (monthDay: string) => monthDay >= '12-29' || monthDay <= '01-03';

/** Monday to Friday, no public holiday, and (where asked) not 12/29–1/3. */
export function isOpenDay(date: CivilDate, closure: OfficeClosure): boolean {
  const { weekday, holiday, monthDay } = dayFactsOf(date);
  if (weekday === 0 || weekday === 6 || holiday !== null) return false;
  return !(closure.yearEndClosed && isYearEnd(monthDay));
}

/**
 * The `count`-th open day before a date, counted backwards from the day before it. K-procedure 4:
 * 「10日前(土日祝日を除く)」.
 */
export function openDaysBefore(date: CivilDate, count: number, closure: OfficeClosure): CivilDate {
  let day = date;
  for (let left = count; left > 0; ) {
    day = addDays(day, -1);
    if (isOpenDay(day, closure)) left -= 1;
  }
  return day;
}
