import { dateText } from '../../../copy/quantities';
import { dateEntry } from '../../../copy/screens-procedure';
import { type CivilDate, readNearDate } from '../../../domain/calendar';

export type ReadWayDate =
  | { readonly ok: true; readonly date: CivilDate }
  | { readonly ok: false; readonly sentence: string };

/** What was typed for a date, or what is wrong with it. A thing done (`isDone`) cannot lie ahead. */
export function readWayDate(
  text: string,
  label: string,
  today: CivilDate,
  isDone: boolean,
): ReadWayDate {
  if (text.trim() === '') return { ok: false, sentence: dateEntry.missing(label) };
  const date = readNearDate(text, today);
  if (date === null) return { ok: false, sentence: dateEntry.unreadable };
  return isDone && date > today
    ? { ok: false, sentence: dateEntry.notYet(dateText(date)) }
    : { ok: true, date };
}
