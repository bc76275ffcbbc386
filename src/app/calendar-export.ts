import path from 'node:path';
import { calendarEntry } from '../copy/calendar-file';
import { type CivilDate, dayNumberOf } from '../domain/calendar';
import { codeOf, digestOf, freeName, writeFileAtomically } from '../store';
import { deadlineEvents } from './calendar-file/deadline-events';
import { icsText } from './calendar-file/ics';
import type { Answer } from './contract';
import { checkedHousehold, notWritten } from './desk';
import type { ProgramOptions } from './handlers';
import type { Noting } from './written-files';

/** The deadlines of an open household as a new calendar file in the data folder. */
export async function exportDeadlines(
  { folder, today }: Pick<ProgramOptions, 'folder' | 'today'>,
  source: unknown,
  note: Noting,
): Promise<Answer<'exportDeadlines'>> {
  const household = checkedHousehold(source);
  if (!household.ok) return household;
  const day = today() as CivilDate;
  const events = deadlineEvents(household.value, day);
  if (events.length === 0) return { ok: true, value: { folder, file: null, events: 0 } };
  try {
    const file = await freeName(folder, calendarEntry.fileName(day), '.ics');
    // A number that grows by itself: nothing is kept of what was written before.
    const text = icsText(events, day, dayNumberOf(day));
    note(folder, { name: file, sha256: digestOf(text) });
    await writeFileAtomically(path.join(folder, file), text);
    return { ok: true, value: { folder, file, events: events.length } };
  } catch (error) {
    return notWritten(codeOf(error));
  }
}
