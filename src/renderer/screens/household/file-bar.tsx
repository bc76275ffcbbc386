import { frame, programName } from '../../../copy/screens';
import { Button } from '../../components/button';
import { isChanged, isTyping, type Session } from '../../session/session';
import type { Saving } from './use-saving';

function saveState(session: Session, busy: boolean): string {
  if (busy) return frame.saving;
  if (isTyping(session)) return frame.typing;
  if (session.file.sample) return isChanged(session) ? frame.sampleChanged : frame.sample;
  return isChanged(session) ? frame.unsaved : frame.saved;
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
  const changed = isChanged(session);
  return (
    <div className="file-bar">
      <p className="file-bar-brand">{programName}</p>
      <div className="file-bar-file">
        <p className="file-bar-name">{file.name}</p>
        <p className={changed ? 'file-bar-state file-bar-changed' : 'file-bar-state'}>
          {saveState(session, saving.busy)}
        </p>
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
        <Button look="quiet" small onClick={onLeave}>
          {frame.openOther}
        </Button>
        <Button
          look={changed ? 'primary' : 'secondary'}
          small
          aria-keyshortcuts="Control+S"
          onClick={() => void saving.save()}
        >
          {file.sample ? frame.saveSample : frame.save}
        </Button>
      </div>
    </div>
  );
}
