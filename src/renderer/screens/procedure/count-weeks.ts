import { addDays, type CivilDate, type CountedDay } from '../../../domain/calendar';
import { weekOf } from '../usage/calendar/month-grid';

/** A day in the table of the count; `outside`: neither counted nor passed over. */
export type CountCell =
  | { readonly date: CivilDate; readonly kind: 'first-use' | 'outside' }
  | { readonly date: CivilDate; readonly kind: 'day'; readonly day: CountedDay };

/** The weeks from the deadline to the first use, Sunday to Saturday. */
export function countWeeks(
  firstUse: CivilDate,
  days: readonly CountedDay[],
): readonly (readonly CountCell[])[] {
  const byDate = new Map(days.map((day) => [day.date, day]));
  const cell = (date: CivilDate): CountCell => {
    const day = byDate.get(date);
    if (day) return { date, kind: 'day', day };
    return { date, kind: date === firstUse ? 'first-use' : 'outside' };
  };
  const weeks: (readonly CountCell[])[] = [];
  for (let date = days.at(-1)?.date ?? firstUse; ; ) {
    const week = weekOf(date);
    weeks.push(week.map(cell));
    if (week.includes(firstUse)) return weeks;
    date = addDays(date, 7);
  }
}
