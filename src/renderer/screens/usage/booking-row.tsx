import { memo } from 'react';
import { durationText, shortDayText, yenText } from '../../../copy/quantities';
import { usage } from '../../../copy/screens-usage';
import { calendar } from '../../../copy/screens-usage-calendar';
import type { Booking, Clash } from '../../../domain/usage';
import { minuteOf } from '../../../domain/usage';
import { Button } from '../../components/button';
import { classes } from '../../components/classes';
import { useFileDrop } from '../../components/use-file-drop';
import { ReceiptsOf } from '../receipts/receipts-of';
import { DayBar } from './day-bar';
import { excludedParts } from './excluded-parts';
import { ClashWords } from './judged-words';
import type { ListedBooking } from './listed-bookings';

const clock = (time: string) => time.replace(/^0/, '');

interface Props {
  readonly listed: ListedBooking;
  /** The child's name where several children are listed. */
  readonly child: string | null;
  readonly targeted: boolean;
  /** Still to come. */
  readonly ahead: boolean;
  readonly clashes: readonly Clash[];
  /** Null where the household can be looked at only. */
  readonly onEdit: ((booking: Booking) => void) | null;
  readonly onRemove: (booking: Booking) => void;
  /** How many receipts it has. */
  readonly receipts: number;
  readonly lacksReceipt: boolean;
  readonly onReceipts: (booking: Booking) => void;
  /** Null where the household can be looked at only. */
  readonly onDrop:
    | ((dropped: { readonly booking: Booking; readonly files: readonly File[] }) => void)
    | null;
}

/** A row is drawn again only when something of it changed. */
export const BookingRow = memo(function BookingRow(props: Props) {
  const { listed, child, clashes, targeted, ahead, onEdit, onRemove } = props;
  const { receipts, lacksReceipt, onReceipts, onDrop } = props;
  const { booking, covered, segments, continued } = listed;
  const excluded = excludedParts(segments);
  const day = shortDayText(booking.date);
  // Two bookings of one day must not sound alike.
  const spoken = `${day} ${clock(booking.start)}`;
  const endsNextDay = minuteOf(booking.end) < minuteOf(booking.start);
  const { over, handlers } = useFileDrop(onDrop && ((files) => onDrop({ booking, files })));
  return (
    <tr
      className={classes(targeted && 'booking-targeted', over && 'receipt-row-over')}
      data-booking={booking.id}
      {...handlers}
    >
      <th scope="row">
        <span className="unbroken">{day}</span>
        {ahead && <span className="booking-child soft">{calendar.ahead}</span>}
        {continued && <span className="booking-child soft">{usage.continued}</span>}
        {child && <span className="booking-child soft">{child}</span>}
      </th>
      <td className="figures">
        <span className="unbroken">{clock(booking.start)}〜</span>
        <span className="unbroken">
          {endsNextDay && usage.nextDay}
          {clock(booking.end)}
        </span>
      </td>
      <td>
        <DayBar segments={segments} />
      </td>
      <td className="number figures">
        <span className="unbroken">{durationText(covered)}</span>
      </td>
      <td>
        {excluded.length === 0
          ? usage.allCovered
          : excluded.map(({ why, duration }) => (
              <span key={why} className="booking-excluded figures">
                {why} <strong className="unbroken">{duration}</strong>
              </span>
            ))}
        {!continued && <ClashWords clashes={clashes} />}
      </td>
      <td className="number figures">
        {continued ? null : booking.copayPaid === null ? (
          <span className="soft unbroken">{usage.noReceipt}</span>
        ) : (
          <span className="unbroken">{yenText(booking.copayPaid)}</span>
        )}
        {!continued && (
          <ReceiptsOf
            spoken={spoken}
            count={receipts}
            lacks={lacksReceipt}
            readOnly={onEdit === null}
            short
            onOpen={() => onReceipts(booking)}
          />
        )}
      </td>
      <td className="number figures">
        {!continued && <span className="unbroken">{yenText(booking.transportPaid)}</span>}
      </td>
      <td>{booking.sitter}</td>
      {onEdit && (
        <td>
          <span className="booking-actions">
            <Button
              look="quiet"
              small
              aria-label={usage.editOf(spoken)}
              onClick={() => onEdit(booking)}
            >
              {usage.edit}
            </Button>
            <Button
              look="quiet"
              small
              aria-label={usage.removeOf(spoken)}
              onClick={() => onRemove(booking)}
            >
              {usage.remove}
            </Button>
          </span>
        </td>
      )}
    </tr>
  );
});
