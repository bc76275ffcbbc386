import { useEffect, useRef, useState } from 'react';
import { shortDayText } from '../../../copy/quantities';
import { frame, partNames } from '../../../copy/screens';
import { exporting, usage } from '../../../copy/screens-usage';
import { monthOf } from '../../../domain/calendar';
import type { Computation } from '../../../domain/subsidy';
import type { Booking } from '../../../domain/usage';
import { Button } from '../../components/button';
import { Notice } from '../../components/notice';
import { PageHeading } from '../../components/page-heading';
import { useProgram } from '../../session/program';
import { householdOf, isTyping, type Session } from '../../session/session';
import { emptyFields, fieldsOf } from './booking-fields';
import { BookingForm } from './booking-form';
import { BookingTable } from './booking-table';
import { withoutBooking } from './edit-usage';
import { Exported, useExport } from './export';
import { Filters } from './filters';
import { listedBookings } from './listed-bookings';
import { MonthAmounts } from './month-amounts';
import './usage.css';

/** 利用記録: the bookings, each with what counted of it, to be corrected in place. */
export function Usage({
  session,
  computation,
}: {
  readonly session: Session;
  readonly computation: Computation;
}) {
  const { dispatch, announce } = useProgram();
  const [removed, setRemoved] = useState<Booking | null>(null);
  // Counts the attempts to leave a form in which something is typed.
  const [blocked, setBlocked] = useState(0);
  const household = householdOf(session);
  const { draft, filter } = session;
  const { busy, answer, write } = useExport(household);
  const listed = listedBookings(computation, household, filter);
  const removedBox = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (removed) removedBox.current?.focus();
  }, [removed]);

  // Undone or redone elsewhere: the notice would offer what already happened.
  const stillRemoved = removed !== null && !household.usage.some(({ id }) => id === removed.id);

  /** What is typed is not thrown away by a click elsewhere. */
  const unlessTyping = (go: () => void) => {
    if (isTyping(session)) setBlocked(blocked + 1);
    else go();
  };
  const add = () => {
    const childId = filter.childId ?? household.children[0]?.id ?? '';
    const last = household.usage.filter((booking) => booking.childId === childId).at(-1);
    dispatch({ kind: 'draft-opened', bookingId: null, fields: emptyFields(childId, last) });
  };
  const remove = (booking: Booking) => {
    dispatch({ kind: 'draft-closed' });
    dispatch({ kind: 'edited', household: withoutBooking(household, booking.id) });
    setRemoved(booking);
  };
  const onTaken = (booking: Booking, isNew: boolean) => {
    const sentence = isNew ? usage.added : usage.taken;
    dispatch({
      kind: 'pointed',
      bookingId: booking.id,
      childId: booking.childId,
      month: monthOf(booking.date),
    });
    announce(sentence(shortDayText(booking.date)));
  };

  return (
    <>
      <div className="usage-head">
        <PageHeading title={partNames.usage} />
        <div className="usage-actions">
          {!session.file.readOnly && <Button onClick={() => unlessTyping(add)}>{usage.add}</Button>}
          {household.usage.length > 0 && (
            <Button look="quiet" aria-disabled={busy} onClick={() => void write()}>
              {exporting.write}
            </Button>
          )}
        </div>
      </div>
      {answer && <Exported answer={answer} />}
      <Filters session={session} count={listed.length} />
      <MonthAmounts household={household} computation={computation} filter={filter} />
      {stillRemoved && (
        <Notice tone="success" box={removedBox} live>
          <p>{usage.removed(shortDayText(removed.date))}</p>
          <p>
            <Button
              onClick={() => {
                dispatch({ kind: 'undone' });
                setRemoved(null);
                announce(frame.undone);
              }}
            >
              {usage.undoRemoval}
            </Button>
          </p>
        </Notice>
      )}
      {draft && draft.bookingId === null && (
        <BookingForm
          session={session}
          draft={draft}
          computation={computation}
          blocked={blocked}
          onTaken={(booking) => onTaken(booking, true)}
        />
      )}
      <BookingTable
        session={session}
        computation={computation}
        listed={listed}
        blocked={blocked}
        onEdit={(booking) =>
          unlessTyping(() =>
            dispatch({
              kind: 'draft-opened',
              bookingId: booking.id,
              fields: fieldsOf(booking),
            }),
          )
        }
        onRemove={(booking) => unlessTyping(() => remove(booking))}
        onTaken={(booking) => onTaken(booking, false)}
      />
    </>
  );
}
