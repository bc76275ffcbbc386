import { calendarEntry } from '../../copy/calendar-file';
import { deadlineDetail, deadlineTitle } from '../../copy/procedure';
import { addDays, type CivilDate } from '../../domain/calendar';
import type { Household } from '../../domain/household';
import { type Deadline, deadlinesOf, isEnd } from '../../domain/procedure';
import { schemeOf } from '../../domain/rules';
import { digestOf } from '../../store';
import type { CalendarEvent } from './ics';

/** A household file may name a child in its id, and a round in its own: neither goes into a shared calendar. */
const uidOf = ({ key }: Deadline): string => {
  const [kind = '', ...rest] = key.split(':');
  return `${kind}-${digestOf(rest.join(':')).slice(0, 16)}@sitter-hojo.invalid`;
};

/** The given name, and only where there are several children to tell apart. */
function whoseOf({ childId }: Deadline, { children }: Household): string {
  const child = children.find(({ id }) => id === childId);
  if (!child || children.length < 2) return '';
  return child.name.given || calendarEntry.numbered(children.indexOf(child) + 1);
}

/** The day to note: the earlier by any way of counting, or once that is past the later. */
function dayOf(deadline: Deadline, today: CivilDate): CivilDate | null {
  const { date, otherReading, done } = deadline;
  if (date === null || done) return null;
  const days = isEnd(deadline) || otherReading === null ? [date] : [date, otherReading].sort();
  return days.find((day) => day >= today) ?? null;
}

/** Without what the user wrote about a round: it may name a person. */
const withoutNote = (deadline: Deadline): Deadline =>
  deadline.kind === 'round-closes'
    ? { ...deadline, round: { ...deadline.round, source: '' } }
    : deadline;

function detailOf(deadline: Deadline, on: CivilDate): string {
  const detail = deadlineDetail(withoutNote(deadline));
  const { date, otherReading } = deadline;
  const later = [date, otherReading].find((day) => day !== null && day > on);
  return !isEnd(deadline) && later ? `${calendarEntry.otherDay(later)}\n${detail}` : detail;
}

/**
 * The deadlines of a household for a calendar the family shares: those with a date, neither done nor past.
 * Nothing of the people but a given name.
 */
export function deadlineEvents(household: Household, today: CivilDate): readonly CalendarEvent[] {
  return deadlinesOf(household, schemeOf(household.scheme), today).flatMap((deadline) => {
    const on = dayOf(deadline, today);
    if (on === null) return [];
    return {
      uid: uidOf(deadline),
      on,
      dayAfter: addDays(on, 1),
      title: calendarEntry.title(deadlineTitle(deadline), whoseOf(deadline, household)),
      description: calendarEntry.description(detailOf(deadline, on)),
    };
  });
}
