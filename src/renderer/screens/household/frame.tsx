import { lazy, Suspense, useEffect, useMemo, useRef, useState } from 'react';
import { close as closeWord, failing, frame } from '../../../copy/screens';
import type { CivilDate } from '../../../domain/calendar';
import { schemeOf } from '../../../domain/rules';
import { compute } from '../../../domain/subsidy';
import { Button } from '../../components/button';
import { Notice, Sentences } from '../../components/notice';
import { useProgram } from '../../session/program';
import { householdOf, isTyping, isUnsaved, type Session, savesItself } from '../../session/session';
import { type ApplicationsView, applicationAt } from '../applications/view';
import { BackToPreview } from '../documents/jump/back-to-preview';
import { usePapers } from '../documents/use-papers';
import { Results } from '../results/results';
import { useResultsView } from '../results/use-results-view';
import type { WardView } from '../ward-form/view';
import { type Aid, Aids } from './aids';
import { FileBar } from './file-bar';
import { LeaveDialog } from './leave-dialog';
import { LookOnly } from './look-only';
import { PartLinks } from './part-links';
import { usageRoom } from './usage-room';
import { useJump } from './use-jump';
import { useSaving } from './use-saving';
import './household.css';

// What not everybody looks at comes when it is asked for: the first page stays small.
const ProcedureScreen = lazy(() =>
  import('../procedure/procedure').then((room) => ({ default: room.ProcedureScreen })),
);
const DueNotice = lazy(() => import('./due-notice').then((room) => ({ default: room.DueNotice })));
const Questions = lazy(() =>
  import('../help/questions').then((room) => ({ default: room.Questions })),
);
const Applications = lazy(() =>
  import('../applications/applications').then((room) => ({ default: room.Applications })),
);
const ApplicationReturn = lazy(() =>
  import('../applications/application-return').then((room) => ({
    default: room.ApplicationReturn,
  })),
);
const EraseDialog = lazy(() =>
  import('../erasing/erase-dialog').then((room) => ({ default: room.EraseDialog })),
);
const Usage = usageRoom.Screen;
const Family = lazy(() => import('../family/family').then((room) => ({ default: room.Family })));
const Backups = lazy(() =>
  import('../backups/backups').then((room) => ({ default: room.Backups })),
);
const Documents = lazy(() =>
  import('../documents/documents').then((room) => ({ default: room.Documents })),
);

/**
 * An open household: its file, its parts, and the way out. In a tab that is not shown it draws nothing,
 * and goes on: what changed is saved, papers are made, and nothing one was looking at is lost.
 */
export function HouseholdFrame({
  session,
  shown,
  today,
  onOther,
  onClosed,
}: {
  readonly session: Session;
  readonly shown: boolean;
  readonly today: string;
  /** To the first screen; this household stays open. */
  readonly onOther: () => void;
  readonly onClosed: () => void;
}) {
  const { bridge, dispatch, announce } = useProgram();
  /** `asked`: before something is lost. `saving`: as soon as the file holds everything. */
  const [leaving, setLeaving] = useState<'asked' | 'saving' | null>(null);
  const [erasing, setErasing] = useState(false);
  const saving = useSaving(session, shown, leaving === 'saving');
  const household = householdOf(session);
  const computation = useMemo(() => compute(household, schemeOf(household.scheme)), [household]);
  const papers = usePapers(session, today);
  const [wardView, showWard] = useState<WardView | null>(null);
  const [applicationsView, showApplications] = useState<ApplicationsView>({ at: 'list' });
  const view = useResultsView();
  const jump = useJump(papers, view);
  const [asked, setAsked] = useState('');
  const [aid, setAid] = useState<Aid | null>(null);
  useEffect(() => void usageRoom.fetch().catch(() => {}), []);

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
    void bridge.closeHousehold({ handle: session.file.handle });
    dispatch({ kind: 'closed' });
    onClosed();
  };
  const saveAndClose = async () => {
    if (await saving.save()) setLeaving('saving');
    else setLeaving(null);
  };
  const fillOnly = (key: string) => {
    papers.chooseOnly(key);
    dispatch({ kind: 'went', part: 'documents' });
  };
  const leave = () => {
    if (!isUnsaved(session)) close();
    else if (savesItself(session) && !isTyping(session) && !saving.failure) setLeaving('saving');
    else setLeaving('asked');
  };
  const latestClose = useRef(close);
  latestClose.current = close;
  const unsaved = isUnsaved(session);
  const failed = saving.failure !== null;
  useEffect(() => {
    if (leaving !== 'saving') return;
    if (!unsaved) latestClose.current();
    else if (failed) setLeaving('asked');
  }, [leaving, unsaved, failed]);
  if (!shown) return null;

  return (
    <>
      <header className="household-head">
        <FileBar
          session={session}
          saving={saving}
          onUndo={undo}
          onRedo={redo}
          onOther={onOther}
          onLeave={leave}
          onErase={() => setErasing(true)}
          onAid={setAid}
        />
        <PartLinks part={session.part} />
      </header>
      <main id="main" className="household">
        {saving.failure && (
          <Notice tone="error" title={failing.saveTitle} live>
            <Sentences text={saving.failure} />
            {savesItself(session) && <p>{failing.saveAgain}</p>}
          </Notice>
        )}
        {saving.notice !== null && (
          <Notice tone="warning" title={frame.savedNoticeTitle} live>
            <Sentences text={saving.notice} />
            <p>
              <Button small onClick={saving.dismiss}>
                {closeWord}
              </Button>
            </p>
          </Notice>
        )}
        {session.file.readOnly && <LookOnly file={session.file} why={session.file.readOnly} />}
        {session.part !== 'documents' && papers.spot && papers.shown && (
          <BackToPreview
            title={papers.shown.title}
            onBack={() => dispatch({ kind: 'went', part: 'documents' })}
            onForget={papers.arrived}
          />
        )}
        {applicationAt(applicationsView) !== null && (
          <Suspense fallback={null}>
            <ApplicationReturn
              session={session}
              view={applicationsView}
              onForget={() => showApplications({ at: 'list' })}
            />
          </Suspense>
        )}
        {(session.part === 'results' ||
          (session.part === 'family' && session.entry.page === null)) && (
          <Suspense fallback={null}>
            <DueNotice session={session} today={today} />
          </Suspense>
        )}
        {session.part === 'results' && (
          <Results household={household} computation={computation} view={view} />
        )}
        {session.part === 'usage' && (
          <Suspense fallback={<p role="status">{frame.loading}</p>}>
            <Usage session={session} computation={computation} today={today} />
          </Suspense>
        )}
        {session.part === 'procedure' && (
          <Suspense fallback={<p role="status">{frame.loading}</p>}>
            <ProcedureScreen session={session} today={today} onFill={fillOnly} />
          </Suspense>
        )}
        {session.part === 'applications' && (
          <Suspense fallback={<p role="status">{frame.loading}</p>}>
            <Applications
              session={session}
              place={{ view: applicationsView, show: showApplications }}
              today={today}
              onPapers={(id) => {
                papers.turnTo(id);
                dispatch({ kind: 'went', part: 'documents' });
              }}
            />
          </Suspense>
        )}
        {session.part === 'family' && (
          <Suspense fallback={<p role="status">{frame.loading}</p>}>
            <Family session={session} today={today as CivilDate} onFill={fillOnly} />
          </Suspense>
        )}
        {session.part === 'documents' && (
          <Suspense fallback={<p role="status">{frame.loading}</p>}>
            <Documents
              papers={papers}
              household={household}
              ward={{ view: wardView, show: showWard }}
              today={today}
              onJump={jump}
              onApplication={() => dispatch({ kind: 'went', part: 'applications' })}
            />
          </Suspense>
        )}
        {session.part === 'backups' && (
          <Suspense fallback={<p role="status">{frame.loading}</p>}>
            <Backups session={session} computation={computation} onErase={() => setErasing(true)} />
          </Suspense>
        )}
        {session.part === 'questions' && (
          <Suspense fallback={<p role="status">{frame.loading}</p>}>
            <Questions query={asked} onQuery={setAsked} />
          </Suspense>
        )}
      </main>
      {erasing && (
        <Suspense fallback={null}>
          {/* A case that has just got its file is asked about anew. */}
          <EraseDialog
            key={session.file.kind}
            session={session}
            saving={saving.busy}
            onCancel={() => setErasing(false)}
          />
        </Suspense>
      )}
      <Aids
        aid={aid}
        onAid={setAid}
        household={household}
        computation={computation}
        view={view}
        papers={papers}
      />
      {leaving === 'asked' && (
        <LeaveDialog
          session={session}
          busy={saving.busy}
          onSave={() => void saveAndClose()}
          onDiscard={close}
          onStay={() => setLeaving(null)}
        />
      )}
    </>
  );
}
