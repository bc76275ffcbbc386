import { frame, programName } from '../../../copy/screens';
import { customer, readAloud } from '../../../copy/screens-customer';
import { erasing } from '../../../copy/screens-erasing';
import { protection } from '../../../copy/screens-passphrase';
import { Button } from '../../components/button';
import { KeyButton } from '../../components/key-button';
import { useDisplay } from '../../session/display';
import { useProgram } from '../../session/program';
import { isChanged, isTyping, type Session } from '../../session/session';
import { useKey } from '../../session/use-key';
import { DisplayButton } from '../display/display-button';
import type { Aid } from './aids';
import type { Saving } from './use-saving';
import { WritingBar } from './writing-bar';

function saveState(session: Session, { busy, failure }: Saving): string {
  if (session.file.readOnly) return frame.lookOnly;
  if (failure) return frame.notSaved;
  if (busy) return frame.saving;
  switch (session.file.kind) {
    case 'sample':
      return isChanged(session) ? frame.sampleChanged : frame.sample;
    case 'case':
      return session.written.length === 0 ? frame.case : frame.caseWrote(session.written.length);
    case 'file':
      return isChanged(session) ? frame.saving : frame.saved;
    default:
      return session.file.kind satisfies never;
  }
}

/** Which household is open, whether it is saved, and what can be done with the whole of it. */
export function FileBar({
  session,
  saving,
  onUndo,
  onRedo,
  onOther,
  onLeave,
  onErase,
  onAid,
}: {
  readonly session: Session;
  readonly saving: Saving;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onOther: () => void;
  readonly onLeave: () => void;
  readonly onErase: () => void;
  readonly onAid: (aid: Aid) => void;
}) {
  const { file, history } = session;
  const { announce } = useProgram();
  const { display } = useDisplay();
  // A parent has it on 控えと合言葉, where it is not in the way. The sample is nobody's.
  const canErase = file.kind === 'case' || (display.counter && file.kind === 'file');
  // The browser would offer to save the page.
  useKey('save', () => announce(frame.lookOnly), { on: file.readOnly !== null });
  const waits = saving.failure !== null || (file.kind !== 'file' && isChanged(session));
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
        <KeyButton
          action="undo"
          look="quiet"
          small
          aria-disabled={history.past.length === 0}
          onClick={onUndo}
        >
          {frame.undo}
        </KeyButton>
        <KeyButton
          action="redo"
          look="quiet"
          small
          aria-disabled={history.future.length === 0}
          onClick={onRedo}
        >
          {frame.redo}
        </KeyButton>
        {display.counter && (
          <>
            <KeyButton action="customer" look="quiet" small onClick={() => onAid('customer')}>
              {customer.open}
            </KeyButton>
            <KeyButton action="readAloud" look="quiet" small onClick={() => onAid('spoken')}>
              {readAloud.open}
            </KeyButton>
          </>
        )}
        <DisplayButton />
        <KeyButton action="otherHousehold" look="quiet" small onClick={onOther}>
          {frame.openOther}
        </KeyButton>
        <KeyButton action="closeHousehold" look="quiet" small onClick={onLeave}>
          {file.kind === 'case' ? frame.closeCase : frame.close}
        </KeyButton>
        {canErase && (
          <Button look="quiet" small onClick={onErase}>
            {erasing.open}
          </Button>
        )}
        {!file.readOnly && (
          <KeyButton
            action="save"
            look={waits ? 'primary' : 'secondary'}
            small
            onClick={() => void saving.save()}
          >
            {file.kind === 'sample' ? frame.saveSample : frame.save}
          </KeyButton>
        )}
      </div>
    </div>
  );
}
