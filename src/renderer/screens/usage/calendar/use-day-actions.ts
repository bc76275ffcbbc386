import { useState } from 'react';
import { shortDayText } from '../../../../copy/quantities';
import { frame } from '../../../../copy/screens';
import { dayPanel, hoursText } from '../../../../copy/screens-usage-calendar';
import type { CivilDate } from '../../../../domain/calendar';
import { type Booking, repeatedOn } from '../../../../domain/usage';
import { useProgram } from '../../../session/program';
import { householdOf, type Session } from '../../../session/session';
import { withNewBookings, withoutBooking } from '../edit-usage';
import type { Done } from './day-panel';

const named = (booking: Booking) => `${shortDayText(booking.date)} ${hoursText(booking)}`;

/** Removing, copying and pasting on the calendar's days; each change is one step to undo. */
export function useDayActions(session: Session) {
  const { dispatch, announce } = useProgram();
  const [done, setDone] = useState<(Done & { readonly after: unknown }) | null>(null);
  const [copied, setCopied] = useState<readonly Booking[]>([]);
  const household = householdOf(session);

  const say = (sentence: string, change: ReturnType<typeof withoutBooking> | null = null) => {
    if (change) dispatch({ kind: 'edited', household: change });
    setDone({ sentence, undo: change !== null, after: change ?? household });
    announce(sentence);
  };

  return {
    // What was done is told until something else happens to the household.
    done: done?.after === household ? done : null,
    say,
    remove: (booking: Booking) =>
      say(dayPanel.removed(named(booking)), withoutBooking(household, booking.id)),
    removeOnly: (bookings: readonly Booking[]) => {
      const [only, another] = bookings;
      if (!only) return say(dayPanel.nothingToRemove);
      if (another) return say(dayPanel.severalToRemove);
      return say(dayPanel.removed(named(only)), withoutBooking(household, only.id));
    },
    copy: (date: CivilDate, bookings: readonly Booking[]) => {
      if (bookings.length === 0) return say(dayPanel.nothingToCopy);
      setCopied(bookings);
      return say(dayPanel.copied(shortDayText(date), bookings.length));
    },
    paste: (date: CivilDate, childId: string, there: readonly Booking[]) => {
      const isThere = ({ start, end }: Booking) =>
        there.some((one) => one.start === start && one.end === end);
      const fresh = copied.filter((booking) => !isThere(booking));
      if (copied.length === 0) return say(dayPanel.nothingCopied);
      if (fresh.length === 0) return say(dayPanel.alreadyThere(shortDayText(date)));
      const values = fresh.map((booking) => ({ ...repeatedOn(booking, date), childId }));
      const next = withNewBookings(household, values).household;
      return say(dayPanel.pasted(shortDayText(date), values.length), next);
    },
    undo: () => {
      dispatch({ kind: 'undone' });
      setDone(null);
      announce(frame.undone);
    },
  };
}
