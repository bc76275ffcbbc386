import { frame, programName } from '../../../copy/screens';
import { protection } from '../../../copy/screens-passphrase';
import { Button } from '../../components/button';
import { isChanged, isTyping, type Session } from '../../session/session';
import { DisplayButton } from '../display/display-button';
import type { Saving } from './use-saving';
import { WritingBar } from './writing-bar';

function saveState(session: Session, { busy, failure }: Saving): string {
  if (session.file.readOnly) return frame.lookOnly;
  if (failure) return frame.notSaved;
  if (busy) return frame.saving;
  if (session.file.sample) return isChanged(session) ? frame.sampleChanged : frame.sample;
  return isChanged(session) ? frame.saving : frame.saved;
}

/** Which household is open, whether it is saved, and what can be done with the whole of it. */
export function FileBar({
  session,
  saving,
  onUndo,
  onRedo,
  onLeave,
}: {
  readonly session: Session;
  readonly saving: Saving;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onLeave: () => void;
}) {
  const { file, history } = session;
  const waits = saving.failure !== null || (file.sample && isChanged(session));
  return (
    <div className="file-bar">
      <p className="file-bar-brand">{programName}</p>
      <div className="file-bar-file">
        <p className="file-bar-name">{file.name}</p>
        {file.protection && <p className="file-bar-state">{protection.badge}</p>}
        {isTyping(session) ? (
          <WritingBar session={session} />
        ) : (
          <p className={waits ? 'file-bar-state file-bar-changed' : 'file-bar-state'}>
            {saveState(session, saving)}
          </p>
        )}
      </div>
      <div className="file-bar-actions">
        <Button
          look="quiet"
          small
          aria-disabled={history.past.length === 0}
          aria-keyshortcuts="Control+Z"
          onClick={onUndo}
        >
          {frame.undo}
        </Button>
        <Button
          look="quiet"
          small
          aria-disabled={history.future.length === 0}
          aria-keyshortcuts="Control+Y"
          onClick={onRedo}
        >
          {frame.redo}
        </Button>
        <DisplayButton />
        <Button look="quiet" small onClick={onLeave}>
          {frame.openOther}
        </Button>
        {!file.readOnly && (
          <Button
            look={waits ? 'primary' : 'secondary'}
            small
            aria-keyshortcuts="Control+S"
            onClick={() => void saving.save()}
          >
            {file.sample ? frame.saveSample : frame.save}
          </Button>
        )}
      </div>
    </div>
  );
}
