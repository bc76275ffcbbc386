import { useEffect, useMemo, useState } from 'react';
import { isWithin, provingOf, type ReceiptRange } from '../../../domain/receipts';
import type { Computation } from '../../../domain/subsidy';
import type { Booking } from '../../../domain/usage';
import { householdOf, type Session } from '../../session/session';
import { useLatest } from '../usage/use-latest';
import { useReceipts } from './use-receipts';
import { useSpare } from './use-spare';

/** What is shown of the receipts at each booking. */
export interface ReceiptMarks {
  readonly countOf: (bookingId: string) => number;
  /** Nothing proves its money. False as long as the household attaches no receipts at all. */
  readonly lacks: (bookingId: string) => boolean;
}

/** A file that misses its place must not take the window's. */
const stay = (event: DragEvent) => event.preventDefault();

export type UsageReceipts = ReturnType<typeof useUsageReceipts>;

/** The receipts of the screen 利用記録: what is lacking, and which dialog is open. */
export function useUsageReceipts(session: Session, computation: Computation) {
  const household = householdOf(session);
  const { usage, papers } = household;
  const { assessments } = computation;
  const receipts = useReceipts(session);
  const spare = useSpare(session);
  const [openedId, setOpenedId] = useState<string | null>(null);
  const [printing, setPrinting] = useState<ReceiptRange | null>(null);
  const proofs = useMemo(
    () => provingOf({ usage, ...(papers ? { papers } : {}) }, undefined, assessments),
    [usage, papers, assessments],
  );
  const begun = useMemo(() => usage.some((one) => (one.receipts?.length ?? 0) > 0), [usage]);
  const lacking = useMemo(
    () => new Set(proofs.filter(({ lacks }) => lacks).map(({ booking }) => booking.id)),
    [proofs],
  );
  const marks: ReceiptMarks = useMemo(() => {
    const counts = new Map(proofs.map((one) => [one.booking.id, one.receipts.length]));
    return {
      countOf: (id) => counts.get(id) ?? 0,
      lacks: (id) => begun && lacking.has(id),
    };
  }, [proofs, begun, lacking]);
  useEffect(() => {
    window.addEventListener('dragover', stay);
    window.addEventListener('drop', stay);
    return () => {
      window.removeEventListener('dragover', stay);
      window.removeEventListener('drop', stay);
    };
  }, []);
  const onOpen = useLatest((booking: Booking) => {
    receipts.clear();
    setOpenedId(booking.id);
  });
  const onDrop = useLatest(
    ({ booking, files }: { readonly booking: Booking; readonly files: readonly File[] }) =>
      void receipts.attach(files, new Set([booking.id])),
  );
  return {
    receipts,
    spare,
    begun,
    lacking,
    marks,
    proofsOf: (range: ReceiptRange) => proofs.filter(({ booking }) => isWithin(booking, range)),
    /** Null: none. An undo may have taken it away. */
    opened: usage.find(({ id }) => id === openedId) ?? null,
    printing,
    onOpen,
    onDrop,
    print: setPrinting,
    close: () => {
      setOpenedId(null);
      setPrinting(null);
    },
  };
}
