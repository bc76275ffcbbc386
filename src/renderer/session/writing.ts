import { type CivilDate, monthOf, readDate } from '../../domain/calendar';
import type { Change } from './change';
import { householdOf, isFormTyped, type Session } from './session';

/** Where something is typed and not in the household yet: the form, or a day of the calendar. */
export interface Writing {
  readonly kind: 'form' | 'day';
  /** Empty: the form has no child chosen. */
  readonly childId: string;
  /** Null: the form has no date that can be read. */
  readonly date: CivilDate | null;
  /** Of the hours typed on a day. */
  readonly key: string;
}

const editedBooking = (session: Session) =>
  householdOf(session).usage.find(({ id }) => id === session.draft?.bookingId);

/** Every place with something typed: the form first, then the days in order. */
export function writingsOf(session: Session): readonly Writing[] {
  const { draft, desk } = session;
  const days = Object.entries(desk.typed)
    .filter(([, { text }]) => text.trim() !== '')
    .map(([key]): Writing => {
      // The key is `typedKey`: a date, a blank and the child.
      const [date = ''] = key.split(' ', 1);
      return { kind: 'day', childId: key.slice(date.length + 1), date: date as CivilDate, key };
    })
    .sort((one, other) => (one.key < other.key ? -1 : 1));
  if (draft === null || !isFormTyped(session)) return days;
  const date = readDate(draft.fields.date) ?? editedBooking(session)?.date ?? null;
  return [{ kind: 'form', childId: draft.fields.childId, date, key: '' }, ...days];
}

/** The screen 利用記録 as it must stand for that place to be seen. */
export function shownWriting(session: Session, writing: Writing): Session {
  const there: Session = { ...session, part: 'usage', target: null };
  if (writing.kind === 'form') {
    // The form of a booking in the table stands in its row, so that row has to be listed.
    const booking = editedBooking(session);
    if (!booking) return there;
    const { childId, date } = booking;
    return { ...there, filter: { childId, month: monthOf(date) } };
  }
  const { childId, date } = writing;
  if (date === null) return there;
  return {
    ...there,
    filter: { childId, month: monthOf(date) },
    desk: { ...session.desk, view: 'calendar', day: date },
  };
}

/** What takes the typing of that place away. */
export const droppedWriting = ({ kind, key }: Writing): Change =>
  kind === 'form' ? { kind: 'draft-closed' } : { kind: 'hours-typed', key, hours: null };
