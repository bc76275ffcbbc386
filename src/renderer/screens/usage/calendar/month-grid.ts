import {
  addDays,
  addMonths,
  type CivilDate,
  type CivilMonth,
  dayFactsOf,
  firstDayOf,
  lastDayOf,
  monthOf,
} from '../../../../domain/calendar';

export type Week = readonly (CivilDate | null)[];

/** Sunday to Saturday of the week a date lies in. */
export function weekOf(date: CivilDate): readonly CivilDate[] {
  const sunday = addDays(date, -dayFactsOf(date).weekday);
  return [0, 1, 2, 3, 4, 5, 6].map((days) => addDays(sunday, days));
}

/**
 * A month as rows of weeks; null where a day belongs to another month. Sunday comes first, as on the
 * wall calendars of Japan; the day the scheme never covers then stands at the edge.
 */
export function weeksOf(month: CivilMonth): readonly Week[] {
  const weeks: Week[] = [];
  const last = lastDayOf(month);
  for (let date = firstDayOf(month); date <= last; ) {
    const week = weekOf(date);
    weeks.push(week.map((day) => (monthOf(day) === month ? day : null)));
    date = addDays(week[6] ?? last, 1);
  }
  return weeks;
}

export const datesOfMonth = (month: CivilMonth): readonly CivilDate[] =>
  weeksOf(month).flatMap((week) => week.filter((date) => date !== null));

/** Where a key leads from a day (the date grid of the ARIA APG), or null where it leads nowhere. */
export function dayAfterKey(
  date: CivilDate,
  { key, shiftKey }: { readonly key: string; readonly shiftKey: boolean },
): CivilDate | null {
  const week = weekOf(date);
  const inMonth = week.filter((day) => monthOf(day) === monthOf(date));
  switch (key) {
    case 'ArrowLeft':
      return addDays(date, -1);
    case 'ArrowRight':
      return addDays(date, 1);
    case 'ArrowUp':
      return addDays(date, -7);
    case 'ArrowDown':
      return addDays(date, 7);
    case 'Home':
      return inMonth[0] ?? date;
    case 'End':
      return inMonth.at(-1) ?? date;
    case 'PageUp':
      return addMonths(date, shiftKey ? -12 : -1);
    case 'PageDown':
      return addMonths(date, shiftKey ? 12 : 1);
    default:
      return null;
  }
}
