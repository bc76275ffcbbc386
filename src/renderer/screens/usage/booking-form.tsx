import { useEffect, useMemo, useRef, useState } from 'react';
import { shortDayText } from '../../../copy/quantities';
import { receipts as receiptWords } from '../../../copy/screens-receipts';
import { bookingFieldErrors, bookingForm, usage } from '../../../copy/screens-usage';
import type { Computation } from '../../../domain/subsidy';
import type { Booking } from '../../../domain/usage';
import { Button } from '../../components/button';
import { ErrorSummary, type ListedError } from '../../components/error-summary';
import { Notice } from '../../components/notice';
import { useProgram } from '../../session/program';
import {
  type BookingFields,
  type Draft,
  householdOf,
  isFormTyped,
  type Session,
} from '../../session/session';
import { ReceiptsOf } from '../receipts/receipts-of';
import type { UsageReceipts } from '../receipts/use-usage-receipts';
import { type FieldErrors, readFields } from './booking-fields';
import { BookingInputs } from './booking-inputs';
import { controlId } from './control-id';
import { withBooking } from './edit-usage';
import { Effect } from './effect';

interface Props {
  readonly session: Session;
  readonly draft: Draft;
  readonly computation: Computation;
  /** Grows when the user tries to go on elsewhere while something is typed here. */
  readonly blocked: number;
  readonly onTaken: (booking: Booking) => void;
  readonly receipts: Pick<UsageReceipts, 'marks' | 'onOpen' | 'onDrop'>;
}

const order: readonly (keyof BookingFields)[] = [
  'childId',
  'date',
  'start',
  'end',
  'copayPaid',
  'transportPaid',
];

const listed = (errors: FieldErrors): readonly ListedError[] =>
  order.flatMap((field) => {
    const error = errors[field];
    return error ? [{ control: controlId(field), sentence: bookingFieldErrors[error] }] : [];
  });

/** A booking being corrected or added. What is typed lives in the session, not here. */
export function BookingForm({ session, draft, computation, blocked, onTaken, receipts }: Props) {
  const { dispatch } = useProgram();
  const [asked, setAsked] = useState(0);
  const household = householdOf(session);
  const read = useMemo(() => readFields(draft.fields), [draft.fields]);
  const values = read.ok ? read.value : null;
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    const first = draft.bookingId === null ? 'select, input' : 'input';
    form.current?.querySelector<HTMLElement>(first)?.focus();
    // Closed without a word, the form gives the focus back to where it was opened.
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, [draft.bookingId]);
  const [blockedBefore] = useState(blocked);
  const busy = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: to be focused again at every attempt
  useEffect(() => busy.current?.focus(), [blocked]);

  const original = household.usage.find(({ id }) => id === draft.bookingId);
  const title = original
    ? bookingForm.editTitle(shortDayText(original.date))
    : bookingForm.addTitle;
  const errors: FieldErrors = draft.checked && !read.ok ? read.error : {};

  // Escape closes the form; what is typed is thrown away only when asked for twice.
  const [escaped, setEscaped] = useState(false);
  const leave = () => {
    if (!isFormTyped(session) || escaped) dispatch({ kind: 'draft-closed' });
    else setEscaped(true);
  };
  useEffect(() => {
    if (escaped) busy.current?.focus();
  }, [escaped]);

  const take = () => {
    if (!read.ok) {
      dispatch({ kind: 'draft-checked' });
      setAsked(asked + 1);
      return;
    }
    const next = withBooking(household, draft.bookingId, read.value);
    const booking = original ? next.usage.find(({ id }) => id === original.id) : next.usage.at(-1);
    dispatch({ kind: 'edited', household: next });
    dispatch({ kind: 'draft-closed' });
    if (booking) onTaken(booking);
  };

  return (
    <form
      ref={form}
      className="booking-form scroll-steady"
      aria-labelledby="booking-form-title"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        take();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
        event.preventDefault();
        leave();
      }}
      onChange={() => setEscaped(false)}
    >
      <h2 id="booking-form-title">{title}</h2>
      {(escaped || blocked > blockedBefore) && (
        <Notice tone="warning" box={busy} live>
          <p>{escaped ? bookingForm.escaped : bookingForm.busy}</p>
        </Notice>
      )}
      <ErrorSummary errors={listed(errors)} asked={asked} />
      <BookingInputs household={household} fields={draft.fields} errors={errors} />
      {original ? (
        <p>
          {usage.receipt}:{' '}
          <ReceiptsOf
            spoken={`${shortDayText(original.date)} ${original.start.replace(/^0/, '')}`}
            count={receipts.marks.countOf(original.id)}
            lacks={receipts.marks.lacks(original.id)}
            readOnly={session.file.readOnly !== null}
            onOpen={() => receipts.onOpen(original)}
          />
        </p>
      ) : (
        <p className="soft">{receiptWords.newBooking}</p>
      )}
      <Effect household={household} draft={draft} values={values} computation={computation} />
      <div className="booking-form-actions">
        <Button type="submit" look="primary">
          {original ? bookingForm.take : bookingForm.takeNew}
        </Button>
        <Button onClick={() => dispatch({ kind: 'draft-closed' })}>{bookingForm.cancel}</Button>
      </div>
    </form>
  );
}
