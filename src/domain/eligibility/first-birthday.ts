import { addDays, addYears, type CivilDate, isOpenDay } from '../calendar';

/**
 * 1歳の誕生日. Born on 29 February there are two readings, 28 February and 1 March, and the ward's text
 * names neither: both are given, the earlier first.
 */
export function firstBirthdaysOf(birthDate: CivilDate): readonly CivilDate[] {
  const birthday = addYears(birthDate, 1);
  return birthDate.endsWith('-02-29') ? [birthday, addDays(birthday, 1)] : [birthday];
}

/** No working day for most: the ward's text does not say what then holds for 復職. */
export const isClosedDay = (date: CivilDate): boolean => !isOpenDay(date, { yearEndClosed: true });

/** The first working day after a date. */
export function nextOpenDay(date: CivilDate): CivilDate {
  let day = addDays(date, 1);
  while (isClosedDay(day)) day = addDays(day, 1);
  return day;
}
