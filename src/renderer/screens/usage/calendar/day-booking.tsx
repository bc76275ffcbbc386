import { shortDayText } from '../../../../copy/quantities';
import { usage } from '../../../../copy/screens-usage';
import { calendar, clockText, dayPanel, hoursText } from '../../../../copy/screens-usage-calendar';
import { Button } from '../../../components/button';
import { classes } from '../../../components/classes';
import { useFileDrop } from '../../../components/use-file-drop';
import { ReceiptsOf } from '../../receipts/receipts-of';
import type { UsageReceipts } from '../../receipts/use-usage-receipts';
import { JudgedWords } from '../judged-words';
import type { DayPart } from './calendar-days';

export interface BookingActions {
  readonly onEdit: () => void;
  readonly onCopy: () => void;
  readonly onRemove: () => void;
}

/** One booking of the day that is open. */
export function DayBooking({
  part,
  ahead,
  targeted,
  receipts,
  actions,
}: {
  readonly part: DayPart;
  /** Still to come. */
  readonly ahead: boolean;
  readonly targeted: boolean;
  readonly receipts: Pick<UsageReceipts, 'marks' | 'onOpen' | 'onDrop'>;
  /** Null where the household can be looked at only. */
  readonly actions: BookingActions | null;
}) {
  const { booking } = part.assessed;
  const spoken = `${shortDayText(booking.date)} ${clockText(booking.start)}`;
  const { marks, onOpen, onDrop } = receipts;
  const { over, handlers } = useFileDrop(actions && ((files) => onDrop({ booking, files })));
  return (
    <li
      className={classes('day-booking', targeted && 'booking-targeted', over && 'receipt-row-over')}
      data-booking={booking.id}
      {...handlers}
    >
      <p className="day-booking-hours figures">
        {hoursText(booking)}
        {ahead && <span className="soft"> {calendar.ahead}</span>}
        {part.continued && <span className="soft"> {calendar.continued}</span>}
      </p>
      <JudgedWords segments={part.segments} clashes={part.clashes} />
      {booking.sitter !== '' && <p className="soft">{booking.sitter}</p>}
      {!part.continued && (
        <ReceiptsOf
          spoken={spoken}
          count={marks.countOf(booking.id)}
          lacks={marks.lacks(booking.id)}
          readOnly={actions === null}
          onOpen={() => onOpen(booking)}
        />
      )}
      {actions && (
        <div className="day-booking-actions">
          <Button look="quiet" small aria-label={usage.editOf(spoken)} onClick={actions.onEdit}>
            {usage.edit}
          </Button>
          <Button look="quiet" small aria-label={dayPanel.copyOf(spoken)} onClick={actions.onCopy}>
            {dayPanel.copy}
          </Button>
          <Button look="quiet" small aria-label={usage.removeOf(spoken)} onClick={actions.onRemove}>
            {usage.remove}
          </Button>
        </div>
      )}
    </li>
  );
}
