import { type CivilDate, type CivilMonth, firstDayOf, monthOf } from '../../../../domain/calendar';

/** The month shown when none was chosen: of the day, else of the child's last booking, else today's. */
export const monthToShow = (
  chosen: CivilMonth | null,
  day: CivilDate | null,
  last: CivilDate | null,
  today: CivilDate,
): CivilMonth => chosen ?? monthOf(day ?? last ?? today);

/** The day that is open in a month: the one chosen, else today, else the first. */
export function dayToShow(month: CivilMonth, day: CivilDate | null, today: CivilDate): CivilDate {
  const inMonth = [day, today].find((date) => date !== null && monthOf(date) === month);
  return inMonth ?? firstDayOf(month);
}
