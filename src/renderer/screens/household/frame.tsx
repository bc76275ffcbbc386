import { useMemo, useState } from 'react';
import { failing, frame, partNames } from '../../../copy/screens';
import { schemeOf } from '../../../domain/rules';
import { compute } from '../../../domain/subsidy';
import { Notice, Sentences } from '../../components/notice';
import { useProgram } from '../../session/program';
import { householdOf, isUnsaved, type Part, type Session } from '../../session/session';
import { Documents } from '../documents/documents';
import { usePapers } from '../documents/use-papers';
import { Results } from '../results/results';
import { Usage } from '../usage/usage';
import { FileBar } from './file-bar';
import { LeaveDialog } from './leave-dialog';
import { useSaving } from './use-saving';
import { useShortcuts } from './use-shortcuts';
import './household.css';

const parts = Object.keys(partNames) as readonly Part[];

/** An open household: its file, its three parts, and the way out. */
export function HouseholdFrame({
  session,
  today,
  onClosed,
}: {
  readonly session: Session;
  readonly today: string;
  readonly onClosed: () => void;
}) {
  const { dispatch, announce } = useProgram();
  const saving = useSaving(session);
  const [leaving, setLeaving] = useState(false);
  const household = householdOf(session);
  const computation = useMemo(() => compute(household, schemeOf(household.scheme)), [household]);
  const papers = usePapers(household, today);

  const undo = () => {
    if (session.history.past.length === 0) return;
    dispatch({ kind: 'undone' });
    announce(frame.undone);
  };
  const redo = () => {
    if (session.history.future.length === 0) return;
    dispatch({ kind: 'redone' });
    announce(frame.redone);
  };
  const close = () => {
    dispatch({ kind: 'closed' });
    onClosed();
  };
  const saveAndClose = async () => {
    if (await saving.save()) close();
    else setLeaving(false);
  };
  useShortcuts({ save: () => void saving.save(), undo, redo });

  return (
    <>
      <header className="household-head">
        <FileBar
          session={session}
          saving={saving}
          onUndo={undo}
          onRedo={redo}
          onLeave={() => (isUnsaved(session) ? setLeaving(true) : close())}
        />
        <PartLinks part={session.part} />
      </header>
      <main id="main" className="household">
        {saving.failure && (
          <Notice tone="error" title={failing.saveTitle} live>
            <Sentences text={saving.failure.sentence} />
          </Notice>
        )}
        {session.part === 'results' && <Results household={household} computation={computation} />}
        {session.part === 'usage' && <Usage session={session} computation={computation} />}
        {session.part === 'documents' && <Documents papers={papers} household={household} />}
      </main>
      {leaving && (
        <LeaveDialog
          session={session}
          busy={saving.busy}
          onSave={() => void saveAndClose()}
          onDiscard={close}
          onStay={() => setLeaving(false)}
        />
      )}
    </>
  );
}

function PartLinks({ part }: { readonly part: Part }) {
  const { dispatch } = useProgram();
  return (
    <nav className="parts" aria-label={frame.parts}>
      <ul>
        {parts.map((name) => (
          <li key={name}>
            <a
              href={`#${name}`}
              aria-current={name === part ? 'page' : undefined}
              onClick={(event) => {
                event.preventDefault();
                dispatch({ kind: 'went', part: name });
              }}
            >
              {partNames[name]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
