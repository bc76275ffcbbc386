import { leaving } from '../../../copy/screens';
import { Button } from '../../components/button';
import { Dialog } from '../../components/dialog';
import { householdOf, isTyping, type Session } from '../../session/session';
import { writingsOf } from '../../session/writing';
import { writingPlace } from './writing-bar';

/** Asked before a household with unsaved changes is closed. */
export function LeaveDialog({
  session,
  busy,
  onSave,
  onDiscard,
  onStay,
}: {
  readonly session: Session;
  readonly busy: boolean;
  readonly onSave: () => void;
  readonly onDiscard: () => void;
  readonly onStay: () => void;
}) {
  const typing = isTyping(session);
  const isCase = session.file.kind === 'case';
  const changed = isCase
    ? { title: leaving.caseTitle, text: leaving.caseChanged }
    : { title: leaving.title, text: leaving.changed };
  return (
    <Dialog title={typing ? leaving.typingTitle : changed.title} onCancel={onStay}>
      <p>{typing ? leaving.typing : changed.text}</p>
      {typing && (
        <ul>
          {writingsOf(session).map((one) => (
            <li key={`${one.kind} ${one.key}`}>{writingPlace(householdOf(session), one)}</li>
          ))}
        </ul>
      )}
      <div className="dialog-actions">
        {!typing && (
          <Button look="primary" disabled={busy} onClick={onSave}>
            {leaving.save}
          </Button>
        )}
        <Button look={typing ? 'primary' : 'secondary'} onClick={onStay}>
          {leaving.stay}
        </Button>
        <Button look="quiet" disabled={busy} onClick={onDiscard}>
          {leaving.discard}
        </Button>
      </div>
    </Dialog>
  );
}
