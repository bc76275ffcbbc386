import type { Computation } from '../../../domain/subsidy';
import type { Session } from '../../session/session';
import { ReceiptsDialog } from './receipts-dialog';
import { ReceiptsToldNotice } from './receipts-told';
import { SheetsDialog } from './sheets-dialog';
import type { UsageReceipts } from './use-usage-receipts';

/** What is open of the receipts over the screen 利用記録, or what was just done from it. */
export function UsageReceiptDialogs({
  session,
  computation,
  state,
}: {
  readonly session: Session;
  readonly computation: Computation;
  readonly state: UsageReceipts;
}) {
  const { opened, printing, receipts, lacking, close } = state;
  if (opened)
    return (
      <ReceiptsDialog
        session={session}
        booking={opened}
        lacking={lacking}
        receipts={receipts}
        onClose={close}
      />
    );
  if (printing)
    return (
      <SheetsDialog session={session} computation={computation} first={printing} onClose={close} />
    );
  return (
    <>
      {receipts.sending && <p role="status">{receipts.sending}</p>}
      {receipts.told && (
        <ReceiptsToldNotice told={receipts.told} session={session} onUndo={receipts.undo} />
      )}
    </>
  );
}
