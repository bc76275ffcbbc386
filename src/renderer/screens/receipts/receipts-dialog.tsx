import { useState } from 'react';
import { shortDayText } from '../../../copy/quantities';
import { receipts as copy } from '../../../copy/screens-receipts';
import type { Paper } from '../../../domain/household';
import { receiptsOf } from '../../../domain/receipts';
import type { Booking } from '../../../domain/usage';
import { Button } from '../../components/button';
import { classes } from '../../components/classes';
import { Dialog } from '../../components/dialog';
import { FileButton } from '../../components/file-button';
import { Notice } from '../../components/notice';
import { useFileDrop } from '../../components/use-file-drop';
import { householdOf, type Session } from '../../session/session';
import { AttachedReceipts } from './attached-receipts';
import { OtherBookings } from './other-bookings';
import { ReceiptView } from './receipt-view';
import { ReceiptsToldNotice } from './receipts-told';
import type { Receipts } from './use-receipts';
import './receipts.css';

const kinds = '.jpg,.jpeg,.png,.webp,.heic,.heif,.pdf,image/*,application/pdf';

/** The receipts of one booking: looked at, attached, taken off; the same one for other days, too. */
export function ReceiptsDialog({
  session,
  booking,
  lacking,
  receipts,
  onClose,
}: {
  readonly session: Session;
  readonly booking: Booking;
  /** Of the whole household. */
  readonly lacking: ReadonlySet<string>;
  readonly receipts: Receipts;
  readonly onClose: () => void;
}) {
  const household = householdOf(session);
  const [viewed, setViewed] = useState<Paper | null>(null);
  const [others, setOthers] = useState<ReadonlySet<string>>(new Set());
  const { file } = session;
  const readOnly = file.readOnly !== null;
  const unsaved = file.kind !== 'file';
  const papers = receiptsOf(household, booking);
  const attach = (files: readonly File[]) =>
    void receipts.attach(files, new Set([booking.id, ...others]));
  const mayAttach = !readOnly && !unsaved;
  const { over, handlers } = useFileDrop(mayAttach && viewed === null ? attach : null);
  const title = copy.title(`${shortDayText(booking.date)} ${booking.start.replace(/^0/, '')}`);
  if (viewed)
    return (
      <Dialog title={viewed.name} onCancel={() => setViewed(null)} wide key="view">
        <ReceiptView handle={file.handle} folder={household.papers?.folder ?? ''} paper={viewed} />
        <div className="dialog-actions">
          <Button onClick={() => setViewed(null)}>{copy.back}</Button>
        </div>
      </Dialog>
    );
  return (
    <Dialog title={title} onCancel={onClose} wide key="list">
      {receipts.told && (
        <ReceiptsToldNotice told={receipts.told} session={session} onUndo={receipts.undo} />
      )}
      <section aria-labelledby="receipts-attached">
        <h3 id="receipts-attached">{copy.attached}</h3>
        <AttachedReceipts
          papers={papers}
          others={readOnly ? 0 : others.size}
          onLook={setViewed}
          onAlso={(paper) => receipts.alsoFor(paper, others)}
          onTakeOff={readOnly ? null : (paper) => receipts.takeOff(paper, booking.id)}
        />
      </section>
      {readOnly && <p>{copy.lookOnly}</p>}
      {!readOnly && unsaved && (
        <Notice tone="info">
          <p>{copy.notSaved}</p>
        </Notice>
      )}
      {mayAttach && (
        <section
          aria-labelledby="receipts-add"
          className={classes('receipt-drop', over && 'receipt-drop-over')}
          {...handlers}
        >
          <h3 id="receipts-add">{copy.add}</h3>
          <FileButton
            label={copy.choose}
            accept={kinds}
            note={copy.chooseNote}
            disabled={receipts.sending !== null}
            onFiles={attach}
          />
          {file.protection !== null && <p>{copy.notProtected}</p>}
          {over && <p>{copy.dropHere}</p>}
          {receipts.sending && <p role="status">{receipts.sending}</p>}
        </section>
      )}
      {mayAttach && (
        <OtherBookings
          household={household}
          booking={booking}
          lacking={lacking}
          chosen={others}
          onChoose={setOthers}
        />
      )}
      <div className="dialog-actions">
        <Button look="primary" onClick={onClose}>
          {copy.close}
        </Button>
      </div>
    </Dialog>
  );
}
