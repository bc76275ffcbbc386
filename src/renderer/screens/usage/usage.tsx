import { lazy, Suspense, useEffect, useMemo, useRef, useState } from 'react';
import { shortDayText } from '../../../copy/quantities';
import { frame, partNames } from '../../../copy/screens';
import { usage } from '../../../copy/screens-usage';
import { calendar } from '../../../copy/screens-usage-calendar';
import { importing } from '../../../copy/screens-usage-import';
import { repeating } from '../../../copy/screens-usage-repeat';
import { type CivilDate, monthOf } from '../../../domain/calendar';
import { isDated } from '../../../domain/household';
import type { Computation } from '../../../domain/subsidy';
import { type Booking, clashesOf } from '../../../domain/usage';
import { PageHeading } from '../../components/page-heading';
import { useProgram } from '../../session/program';
import { type BookingFields, householdOf, isFormTyped, type Session } from '../../session/session';
import { ReceiptLine } from '../receipts/receipt-line';
import { UsageReceiptDialogs } from '../receipts/usage-receipt-dialogs';
import { useUsageReceipts } from '../receipts/use-usage-receipts';
import { type BookingValues, emptyFields, fieldsOf } from './booking-fields';
import { BookingForm } from './booking-form';
import { BookingTable } from './booking-table';
import { Calendar } from './calendar/calendar';
import { dayToShow, monthToShow } from './calendar/shown';
import { type Done, DoneNotice } from './done-notice';
import { withNewBookings, withoutBooking } from './edit-usage';
import { Exported, useExport } from './export';
import { ChildChoice, Filters } from './filters';
import { listedBookings } from './listed-bookings';
import { MonthAmounts } from './month-amounts';
import type { RepeatSource } from './repeat/repeat-plan';
import { Undated } from './undated';
import { UsageToolbar } from './usage-toolbar';
import { useLatest } from './use-latest';
import './usage.css';

const ImportDialog = lazy(() =>
  import('./import/import-dialog').then((room) => ({ default: room.ImportDialog })),
);
const RepeatDialog = lazy(() =>
  import('./repeat/repeat-dialog').then((room) => ({ default: room.RepeatDialog })),
);

type Opened =
  | { readonly kind: 'import' }
  | { readonly kind: 'repeat'; readonly source: RepeatSource };

/** 利用記録: the bookings as a calendar or a table, each with what counted of it. */
export function Usage({
  session,
  computation,
  today,
}: {
  readonly session: Session;
  readonly computation: Computation;
  readonly today: string;
}) {
  const { dispatch, announce } = useProgram();
  const [done, setDone] = useState<Done | null>(null);
  const [opened, setOpened] = useState<Opened | null>(null);
  // Counts the attempts to leave a form in which something is typed.
  const [blocked, setBlocked] = useState(0);
  const household = householdOf(session);
  const { draft, filter, desk } = session;
  const exported = useExport(session);
  const receipts = useUsageReceipts(session, computation);
  const readOnly = session.file.readOnly !== null;
  const isCalendar = desk.view === 'calendar';
  const clashes = useMemo(() => clashesOf(household.usage), [household.usage]);
  const listed = useMemo(
    () => listedBookings(computation, household, filter),
    [computation, household, filter],
  );
  const child = household.children.find(({ id }) => id === filter.childId) ?? household.children[0];
  const lastDate = useMemo(
    () =>
      household.usage
        .filter(({ childId }) => childId === child?.id)
        .map(({ date }) => date)
        .sort()
        .at(-1) ?? null,
    [household.usage, child?.id],
  );
  const month = monthToShow(filter.month, desk.day, lastDate, today as CivilDate);
  const day = dayToShow(month, desk.day, today as CivilDate);
  // The bookings whose receipts are told of are those that are listed.
  const shown = isCalendar
    ? { childId: child?.id ?? null, from: month, to: month }
    : { childId: filter.childId, from: filter.month, to: filter.month };
  const doneBox = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (done) doneBox.current?.focus();
  }, [done]);
  // Undone or redone elsewhere: the notice would offer what already happened.
  const stillDone = done !== null && done.household === household ? done : null;

  /** What is typed in the form is not thrown away by a click elsewhere. */
  const unlessTyping = (go: () => void) => {
    if (isFormTyped(session)) setBlocked(blocked + 1);
    else go();
  };
  const add = (date: CivilDate | null = null, typed: Partial<BookingFields> = {}) => {
    const childId = filter.childId ?? child?.id ?? '';
    const last = household.usage.findLast((booking) => booking.childId === childId);
    const fields = { ...emptyFields(childId, last), date: date ?? '' };
    dispatch({ kind: 'draft-opened', bookingId: null, fields });
    // Typed already, so the form asks before it is thrown away.
    dispatch({ kind: 'typed', fields: typed });
  };
  const edit = (booking: Booking) =>
    dispatch({ kind: 'draft-opened', bookingId: booking.id, fields: fieldsOf(booking) });
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
  const change = (next: typeof household, sentence: string, undo: string) => {
    dispatch({ kind: 'edited', household: next });
    setOpened(null);
    setDone({ sentence, undo, household: next });
  };
  const remove = (booking: Booking) => {
    dispatch({ kind: 'draft-closed' });
    change(
      withoutBooking(household, booking.id),
      usage.removed(shortDayText(booking.date)),
      usage.undoRemoval,
    );
  };
  const addMany = (values: readonly BookingValues[], sentence: string, undo: string) => {
    const { household: next, added } = withNewBookings(household, values);
    change(next, sentence, undo);
    const [first] = added;
    if (!first) return;
    dispatch({ kind: 'filtered', filter: { childId: first.childId, month: monthOf(first.date) } });
    dispatch({ kind: 'desk', desk: { day: first.date } });
  };
  const onForm = useLatest((booking: Booking) => unlessTyping(() => edit(booking)));
  const onRemove = useLatest((booking: Booking) => unlessTyping(() => remove(booking)));

  return (
    <>
      <div className="usage-head">
        <PageHeading title={partNames.usage} />
        <UsageToolbar
          view={desk.view}
          readOnly={readOnly}
          onView={(view) => dispatch({ kind: 'desk', desk: { view } })}
          onAdd={() => unlessTyping(() => add())}
          onRepeat={
            child && isDated(child)
              ? () =>
                  unlessTyping(() => setOpened({ kind: 'repeat', source: { kind: 'last-week' } }))
              : null
          }
          onImport={() => unlessTyping(() => setOpened({ kind: 'import' }))}
          onExport={household.usage.length > 0 ? () => void exported.write() : null}
        />
      </div>
      {exported.answer && <Exported answer={exported.answer} />}
      {isCalendar ? (
        <ChildChoice session={session} child={child} month={month} />
      ) : (
        <>
          <Filters session={session} count={listed.length} />
          <MonthAmounts household={household} computation={computation} filter={filter} />
        </>
      )}
      {stillDone && (
        <DoneNotice
          done={stillDone}
          box={doneBox}
          onUndo={() => {
            dispatch({ kind: 'undone' });
            setDone(null);
            announce(frame.undone);
          }}
        />
      )}
      <UsageReceiptDialogs session={session} computation={computation} state={receipts} />
      {draft && (draft.bookingId === null || isCalendar) && (
        <BookingForm
          session={session}
          draft={draft}
          computation={computation}
          blocked={blocked}
          receipts={receipts}
          onTaken={(booking) => onTaken(booking, draft.bookingId === null)}
        />
      )}
      {!isCalendar && (
        <BookingTable
          session={session}
          computation={computation}
          listed={listed}
          clashes={clashes}
          today={today}
          blocked={blocked}
          receipts={receipts}
          onEdit={onForm}
          onRemove={onRemove}
          onTaken={(booking) => onTaken(booking, false)}
        />
      )}
      {isCalendar && !child && <p>{calendar.noChild}</p>}
      <Undated household={household} childId={isCalendar ? (child?.id ?? null) : filter.childId} />
      {isCalendar && child && isDated(child) && (
        <>
          <Calendar
            session={session}
            computation={computation}
            clashes={clashes}
            child={child}
            month={month}
            selected={day}
            today={today}
            receipts={receipts}
            onEdit={onForm}
            onCopy={(booking) =>
              unlessTyping(() =>
                setOpened({ kind: 'repeat', source: { kind: 'booking', booking } }),
              )
            }
            onForm={(date, handOver) => unlessTyping(() => add(date, handOver()))}
          />
          <MonthAmounts
            household={household}
            computation={computation}
            filter={{ childId: child.id, month }}
          />
        </>
      )}
      {household.usage.length > 0 && (
        <ReceiptLine
          proofs={receipts.proofsOf(shown)}
          begun={receipts.begun}
          spare={receipts.spare}
          onOpen={receipts.onOpen}
          onPrint={() => receipts.print(shown)}
        />
      )}
      <Suspense fallback={null}>
        {opened?.kind === 'repeat' && child && isDated(child) && (
          <RepeatDialog
            household={household}
            child={child}
            day={day}
            source={opened.source}
            together={desk.together}
            onTake={(values) => addMany(values, repeating.done(values.length), repeating.undo)}
            onCancel={() => setOpened(null)}
          />
        )}
        {opened?.kind === 'import' && (
          <ImportDialog
            household={household}
            onTake={(values) => addMany(values, importing.done(values.length), importing.undo)}
            onCancel={() => setOpened(null)}
          />
        )}
      </Suspense>
    </>
  );
}
