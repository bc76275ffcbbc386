import { lazy, Suspense, useCallback, useEffect, useMemo, useState } from 'react';
import type { Answer, Bridge } from '../app/contract';
import { frame } from '../copy/screens';
import { CaseTabs } from './screens/cases/case-tabs';
import { CaseView } from './screens/cases/case-view';
import { Crash } from './screens/crash/crash';
import { ErrorBoundary } from './screens/crash/error-boundary';
import { DisplayPlace } from './screens/display/display-place';
import { ErasedNotice } from './screens/erasing/erased-notice';
import { ReportPlace } from './screens/report/report-place';
import { Welcome } from './screens/welcome/welcome';
import { shownCase } from './session/cases';
import { type ErasedTold, ProgramContext, type ProgramValue } from './session/program';
import { householdOf } from './session/session';
import { useCases } from './session/use-cases';
import { useWanted } from './session/use-wanted';

const QuestionsAlone = lazy(() =>
  import('./screens/help/questions-alone').then((room) => ({ default: room.QuestionsAlone })),
);

/** The page. The households live here, above everything that can fail to be shown. */
export function App({
  bridge,
  shell,
  firstStart,
}: {
  readonly bridge: Bridge;
  readonly shell: 'electron' | 'browser';
  /** What the program answered when it was asked before the page was drawn. */
  readonly firstStart: Answer<'start'>;
}) {
  const [message, announce] = useState('');
  const { cases, dispatch, show, showIfOpen } = useCases(bridge, announce);
  const [start, setStart] = useState(firstStart);
  const [returned, setReturned] = useState(false);
  /** よくある質問 is read before any household is open. */
  const [asking, setAsking] = useState(false);

  const refresh = useCallback(() => void bridge.start({}).then(setStart), [bridge]);
  const session = shownCase(cases);
  const onFirst = session === null;
  // Back on the first screen: what is there may have another name since, or be gone.
  useEffect(() => (onFirst ? undefined : refresh), [onFirst, refresh]);
  const wanted = useWanted(start);
  // A file was double-clicked: the first screen opens it, in a tab of its own.
  const asked = wanted.id !== null;
  useEffect(() => {
    if (asked && !onFirst) dispatch({ kind: 'shown', opening: null });
  }, [asked, onFirst, dispatch]);

  const program = useMemo(
    (): ProgramValue => ({
      bridge,
      announce,
      showIfOpen,
      erased: (what) => {
        setErased(what);
        setReturned(true);
      },
      dispatch: (change) => change.kind === 'opened' && dispatch(change),
    }),
    [bridge, showIfOpen, dispatch],
  );
  const [erased, setErased] = useState<ErasedTold | null>(null);
  const onOther = useCallback(() => show(null), [show]);
  const onClosed = useCallback(() => setReturned(true), []);

  return (
    <ProgramContext value={program}>
      <DisplayPlace bridge={bridge} start={start}>
        <a className="skip-link" href="#main">
          {frame.skip}
        </a>
        <ReportPlace
          bridge={bridge}
          shell={shell}
          screen={session?.part ?? 'welcome'}
          household={session && householdOf(session)}
        >
          {(report) => (
            <>
              <CaseTabs cases={cases} onShow={show} />
              {erased && <ErasedNotice told={erased} onClose={() => setErased(null)} />}
              {onFirst && (
                <ErrorBoundary
                  fallback={(again) => (
                    <Crash onAgain={again} onReport={() => report('crash')} onSave={null} />
                  )}
                >
                  {asking && !asked ? (
                    <Suspense fallback={<p role="status">{frame.loading}</p>}>
                      <QuestionsAlone
                        onBack={() => {
                          setReturned(true);
                          setAsking(false);
                        }}
                      />
                    </Suspense>
                  ) : (
                    <Welcome
                      start={start}
                      first={!returned && cases.openings === 0}
                      wanted={wanted}
                      onRefresh={refresh}
                      onQuestions={() => setAsking(true)}
                    />
                  )}
                </ErrorBoundary>
              )}
              {cases.open.map((one) => (
                <CaseView
                  key={one.opening}
                  session={one}
                  shown={one === session}
                  program={program}
                  change={dispatch}
                  today={start.ok ? start.value.today : ''}
                  onOther={onOther}
                  onClosed={onClosed}
                  onReport={report}
                />
              ))}
            </>
          )}
        </ReportPlace>
        <p className="visually-hidden" role="status">
          {message}
        </p>
      </DisplayPlace>
    </ProgramContext>
  );
}
