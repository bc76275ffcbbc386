import { shortDayText } from '../../../copy/quantities';
import { receiptLine as copy, receipts } from '../../../copy/screens-receipts';
import type { CivilDate } from '../../../domain/calendar';
import type { Proof, Untold } from '../../../domain/receipts';
import type { Booking } from '../../../domain/usage';
import { Button } from '../../components/button';
import { SpareReceipts } from './spare-receipts';
import type { Spare } from './use-spare';

/** As many as a glance takes in. */
const most = 20;

const daysOf = (proofs: readonly Proof[], untold: Untold): readonly CivilDate[] => [
  ...new Set(
    proofs.filter((one) => one.untold.includes(untold)).map(({ booking }) => booking.date),
  ),
];

/** What the listed bookings still lack of receipts, calmly: it is time until an application is filed. */
export function ReceiptLine({
  proofs,
  begun,
  spare,
  onOpen,
  onPrint,
}: {
  readonly proofs: readonly Proof[];
  /** The household attaches receipts. */
  readonly begun: boolean;
  readonly spare: Spare;
  readonly onOpen: (booking: Booking) => void;
  readonly onPrint: () => void;
}) {
  const lacking = proofs.filter(({ lacks }) => lacks);
  const [noSitter, noCopay] = [daysOf(proofs, 'sitter'), daysOf(proofs, 'copay')];
  const proved = proofs.length - lacking.length;
  return (
    <section className="receipt-line" aria-labelledby="receipt-line-title">
      <h2 id="receipt-line-title">{copy.title}</h2>
      {!begun && <p className="soft">{copy.begin}</p>}
      {begun && lacking.length === 0 && proved > 0 && <p>{copy.complete(proved)}</p>}
      {begun && lacking.length > 0 && (
        <div className="receipt-line-days">
          <span>{copy.lacking}</span>
          {lacking.slice(0, most).map(({ booking }) => {
            const day = shortDayText(booking.date);
            return (
              <Button
                key={booking.id}
                look="quiet"
                small
                aria-label={receipts.openOf(`${day} ${booking.start.replace(/^0/, '')}`, 0)}
                onClick={() => onOpen(booking)}
              >
                {day}
              </Button>
            );
          })}
          {lacking.length > most && <span>{copy.more(lacking.length - most)}</span>}
        </div>
      )}
      {begun && noSitter.length > 0 && <p>{copy.noSitter(noSitter)}</p>}
      {begun && noCopay.length > 0 && <p>{copy.noCopay(noCopay)}</p>}
      {begun && noSitter.length + noCopay.length > 0 && <p className="soft">{copy.must}</p>}
      {begun && (
        <p>
          <Button small onClick={onPrint}>
            {copy.print}
          </Button>
        </p>
      )}
      <SpareReceipts spare={spare} />
    </section>
  );
}
