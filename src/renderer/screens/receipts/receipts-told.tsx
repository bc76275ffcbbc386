import { receipts as copy } from '../../../copy/screens-receipts';
import { Button } from '../../components/button';
import { Notice } from '../../components/notice';
import { householdOf, type Session } from '../../session/session';
import type { ReceiptsTold } from './use-receipts';

/** What came of it, with the way back as long as nothing else was changed. */
export function ReceiptsToldNotice({
  told,
  session,
  onUndo,
}: {
  readonly told: ReceiptsTold;
  readonly session: Session;
  readonly onUndo: () => void;
}) {
  return (
    <>
      {told.problems.length > 0 && (
        <Notice tone="error" live>
          <ul className="notice-list">
            {told.problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </Notice>
      )}
      {told.sentence !== '' && told.household === householdOf(session) && (
        <Notice tone="success" live>
          <p>{told.sentence}</p>
          <p>
            <Button small onClick={onUndo}>
              {copy.undo}
            </Button>
          </p>
        </Notice>
      )}
    </>
  );
}
