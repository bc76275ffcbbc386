import { Fragment, type RefObject, useEffect, useMemo, useRef } from 'react';
import { usage } from '../../../copy/screens-usage';

import type { Computation } from '../../../domain/subsidy';
import type { Booking, Clash } from '../../../domain/usage';
import { ScrollRegion } from '../../components/scroll-region';
import { householdOf, type Session } from '../../session/session';
import type { UsageReceipts } from '../receipts/use-usage-receipts';
import { BookingForm } from './booking-form';
import { BookingRow } from './booking-row';
import { Legend } from './legend';
import { childName, type ListedBooking } from './listed-bookings';

const columns = 9;
const noClashes: readonly Clash[] = [];

interface Props {
  readonly session: Session;
  readonly computation: Computation;
  readonly listed: readonly ListedBooking[];
  readonly clashes: ReadonlyMap<string, readonly Clash[]>;
  readonly blocked: number;
  readonly today: string;
  readonly onEdit: (booking: Booking) => void;
  readonly onRemove: (booking: Booking) => void;
  readonly onTaken: (booking: Booking) => void;
  readonly receipts: Pick<UsageReceipts, 'marks' | 'onOpen' | 'onDrop'>;
}

export function BookingTable(props: Props) {
  const { session, computation, listed, clashes, blocked, today, onEdit, onRemove, onTaken } =
    props;
  const { draft, target, filter } = session;
  const { marks, onOpen, onDrop } = props.receipts;
  const readOnly = session.file.readOnly !== null;
  const table = useRef<HTMLTableElement>(null);
  useArrival(table, target);
  const household = householdOf(session);
  const everybody = filter.childId === null;
  // Typing into a form above the table must not touch a thousand rows, only one among them does.
  const form =
    draft !== null && draft.bookingId !== null ? (
      <BookingForm
        session={session}
        draft={draft}
        computation={computation}
        blocked={blocked}
        onTaken={onTaken}
        receipts={props.receipts}
      />
    ) : null;
  const formOf = draft?.bookingId ?? null;
  const rows = useMemo(
    () =>
      listed.map((one) => {
        const { booking } = one;
        return (
          <Fragment key={booking.id}>
            <BookingRow
              listed={one}
              child={everybody ? childName(household, booking.childId) : null}
              targeted={booking.id === target}
              ahead={booking.date > today}
              clashes={clashes.get(booking.id) ?? noClashes}
              onEdit={readOnly ? null : onEdit}
              onRemove={onRemove}
              receipts={marks.countOf(booking.id)}
              lacksReceipt={marks.lacks(booking.id)}
              onReceipts={onOpen}
              onDrop={readOnly ? null : onDrop}
            />
            {formOf === booking.id && (
              <tr className="booking-form-row">
                <td colSpan={columns}>{form}</td>
              </tr>
            )}
          </Fragment>
        );
      }),
    [
      listed,
      household,
      everybody,
      target,
      clashes,
      today,
      readOnly,
      onEdit,
      onRemove,
      marks,
      onOpen,
      onDrop,
      formOf,
      form,
    ],
  );
  if (listed.length === 0) return <p>{usage.none}</p>;
  return (
    <section className="bookings" aria-label={usage.caption}>
      <Legend />
      <ScrollRegion label={usage.scrollTable}>
        <table className="bookings-table" ref={table}>
          <caption className="visually-hidden">{usage.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{usage.date}</th>
              <th scope="col">{usage.time}</th>
              <th scope="col">{usage.bar}</th>
              <th scope="col" className="number">
                {usage.covered}
              </th>
              <th scope="col">{usage.excluded}</th>
              <th scope="col" className="number">
                {usage.receipt}
              </th>
              <th scope="col" className="number">
                {usage.fare}
              </th>
              <th scope="col">{usage.sitter}</th>
              {!readOnly && <th scope="col">{usage.actions}</th>}
            </tr>
          </thead>
          <tbody>{rows}</tbody>
        </table>
      </ScrollRegion>
    </section>
  );
}

/** Arriving at a booking brings it into view, with the focus where it is changed. */
function useArrival(table: RefObject<HTMLTableElement | null>, target: string | null) {
  useEffect(() => {
    if (target === null) return;
    const row = table.current?.querySelector<HTMLElement>(`[data-booking="${CSS.escape(target)}"]`);
    row?.querySelector<HTMLElement>('.booking-actions button')?.focus({ preventScroll: true });
    row?.scrollIntoView({ block: 'center' });
  }, [table, target]);
}
