import type { ReactNode, Ref } from 'react';
import { calendar, dayPanel, markSentence } from '../../../../copy/screens-usage-calendar';
import type { Booking } from '../../../../domain/usage';
import { Button } from '../../../components/button';
import type { UsageReceipts } from '../../receipts/use-usage-receipts';
import type { CalendarDay } from './calendar-days';
import { DayBooking } from './day-booking';

/** Something that was just done, and whether it can be taken back from here. */
export interface Done {
  readonly sentence: string;
  readonly undo: boolean;
}

export interface DayActions {
  readonly onEdit: (booking: Booking) => void;
  readonly onCopy: (booking: Booking) => void;
  readonly onRemove: (booking: Booking) => void;
  readonly onUndo: () => void;
}

/** The day that is open: what it is, its bookings, and where hours are typed. */
export function DayPanel({
  day,
  today,
  ahead,
  done,
  target,
  receipts,
  actions,
  box,
  entry,
  children,
}: {
  readonly day: CalendarDay;
  readonly today: boolean;
  /** After today. */
  readonly ahead: boolean;
  readonly done: Done | null;
  readonly target: string | null;
  readonly receipts: Pick<UsageReceipts, 'marks' | 'onOpen' | 'onDrop'>;
  readonly actions: DayActions | null;
  readonly box: Ref<HTMLElement>;
  /** Where hours are typed, and the limits. */
  readonly entry: ReactNode;
  readonly children: ReactNode;
}) {
  const { date, marks, parts } = day;
  const mark = markSentence(marks);
  return (
    <section className="day-panel" aria-labelledby="day-panel-title" ref={box}>
      <h2 id="day-panel-title">
        {dayPanel.title(date)}
        {today && <span className="day-word"> {calendar.today}</span>}
      </h2>
      {done && (
        <div className="day-done">
          <p className="figures">{done.sentence}</p>
          {done.undo && actions && (
            <Button look="quiet" small onClick={actions.onUndo}>
              {dayPanel.undo}
            </Button>
          )}
        </div>
      )}
      {mark && <p className="day-mark">{mark}</p>}
      {entry}
      {parts.length === 0 ? (
        <p className="soft">{dayPanel.none}</p>
      ) : (
        <ul className="day-bookings">
          {parts.map((part) => {
            const { booking } = part.assessed;
            return (
              <DayBooking
                key={booking.id}
                part={part}
                ahead={ahead}
                targeted={booking.id === target}
                receipts={receipts}
                actions={
                  actions && {
                    onEdit: () => actions.onEdit(booking),
                    onCopy: () => actions.onCopy(booking),
                    onRemove: () => actions.onRemove(booking),
                  }
                }
              />
            );
          })}
        </ul>
      )}
      {children}
    </section>
  );
}
