import { useMemo } from 'react';
import type { CivilDate } from '../../../../domain/calendar';
import { type Child, type DatedChild, type Household, isDated } from '../../../../domain/household';
import { schemeOf } from '../../../../domain/rules';
import { type HoursError, readHours } from '../../../reading/hours';
import { useProgram } from '../../../session/program';
import { type BookingFields, householdOf, type Session } from '../../../session/session';
import { type TakenAlong, typedKey } from '../../../session/usage-desk';
import { withNewBookings } from '../edit-usage';
import { type Planned, planEntry } from './entry-plan';
import { alongOf, readAlong } from './take-along';

export interface Entry {
  readonly text: string;
  /** Shown once the user asked for the entry to be taken over. */
  readonly problem: HoursError | null;
  /** Hours that can be read; null while they cannot. */
  readonly hours: { readonly start: string; readonly end: string } | null;
  /** What would be added; empty while something cannot be read. */
  readonly planned: readonly Planned[];
  /** The child and its siblings the entry is for, with what their bookings take along. */
  readonly forChildren: readonly { readonly child: Child; readonly along: TakenAlong }[];
  readonly type: (text: string) => void;
  readonly setAlong: (childId: string, along: TakenAlong) => void;
  /** What is typed, out of the day and into the form; what cannot be read goes as it stands. */
  readonly handOver: () => Partial<BookingFields>;
  /** The household with the bookings added. Null: something has to be put right first. */
  readonly take: () => { readonly planned: readonly Planned[]; readonly next: Household } | null;
}

/** Typed hours as the form's fields: nothing typed is lost on the way, even where it cannot be read. */
export function hoursForForm(text: string): Partial<Pick<BookingFields, 'start' | 'end'>> {
  if (text.trim() === '') return {};
  const read = readHours(text);
  return read.ok ? { start: read.value.start, end: read.value.end } : { start: text.trim() };
}

/** The hours typed on one day, read and judged at every key. */
export function useEntry(session: Session, child: DatedChild, date: CivilDate): Entry {
  const { dispatch } = useProgram();
  const household = householdOf(session);
  const { desk } = session;
  const key = typedKey(child.id, date);
  const typed = desk.typed[key] ?? { text: '', checked: false };
  const read = useMemo(() => readHours(typed.text), [typed.text]);
  const forChildren = useMemo(
    () =>
      household.children
        .filter(isDated)
        .filter(({ id }) => id === child.id || desk.together.includes(id))
        .sort((one, other) => Number(other.id === child.id) - Number(one.id === child.id))
        .map((one) => ({
          child: one,
          along: desk.along[one.id] ?? alongOf(household.usage, one.id),
        })),
    [household, child.id, desk.together, desk.along],
  );
  const planned = useMemo(() => {
    const withValues = forChildren.flatMap((one) => {
      const along = readAlong(one.along);
      return along.ok ? [{ child: one.child, along: along.value }] : [];
    });
    if (!read.ok || withValues.length < forChildren.length) return [];
    return planEntry(household, schemeOf(household.scheme), date, read.value, withValues);
  }, [household, date, read, forChildren]);

  return {
    text: typed.text,
    problem: typed.checked && !read.ok ? read.error : null,
    hours: read.ok ? read.value : null,
    planned,
    forChildren,
    type: (text) =>
      dispatch({
        kind: 'hours-typed',
        key,
        hours: { text, checked: typed.checked && text !== '' },
      }),
    setAlong: (childId, along) =>
      dispatch({ kind: 'desk', desk: { along: { ...desk.along, [childId]: along } } }),
    handOver: () => {
      dispatch({ kind: 'hours-typed', key, hours: null });
      // A 助成券コード belongs to this one use: it goes along, and does not stay for the next.
      const { [child.id]: own, ...others } = desk.along;
      dispatch({ kind: 'desk', desk: { along: others } });
      return { ...own, ...hoursForForm(typed.text) };
    },
    take: () => {
      if (planned.length === 0) {
        dispatch({ kind: 'hours-typed', key, hours: { text: typed.text, checked: true } });
        return null;
      }
      const values = planned.map(({ booking: { id: _, ...rest } }) => rest);
      dispatch({ kind: 'hours-typed', key, hours: null });
      // From now on the last booking has these values; a 助成券コード was for this use alone.
      const others = Object.entries(desk.along).filter(
        ([id]) => !planned.some((one) => one.child.id === id),
      );
      dispatch({ kind: 'desk', desk: { along: Object.fromEntries(others) } });
      return { planned, next: withNewBookings(household, values).household };
    },
  };
}
