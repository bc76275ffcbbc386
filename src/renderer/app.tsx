import { useCallback, useEffect, useReducer, useState } from 'react';
import type { Answer, Bridge } from '../app/contract';
import { frame } from '../copy/screens';
import { Crash } from './screens/crash/crash';
import { ErrorBoundary } from './screens/crash/error-boundary';
import { DisplayPlace } from './screens/display/display-place';
import { QuestionsAlone } from './screens/help/questions-alone';
import { HouseholdFrame } from './screens/household/frame';
import { ReportPlace } from './screens/report/report-place';
import { Welcome } from './screens/welcome/welcome';
import { ProgramContext } from './session/program';
import { reduce } from './session/reduce';
import { householdOf, isUnsaved, type Session } from './session/session';
import { useWanted } from './session/use-wanted';

/** The page. The household lives here, above everything that can fail to be shown. */
export function App({
  bridge,
  shell,
}: {
  readonly bridge: Bridge;
  readonly shell: 'electron' | 'browser';
}) {
  const [session, dispatch] = useReducer(reduce, null);
  const [start, setStart] = useState<Answer<'start'> | null>(null);
  const [message, announce] = useState('');
  const [returned, setReturned] = useState(false);
  /** よくある質問 is read before any household is open. */
  const [asking, setAsking] = useState(false);

  const refresh = useCallback(() => void bridge.start({}).then(setStart), [bridge]);
  useEffect(refresh, [refresh]);
  const wanted = useWanted(start);

  const unsaved = session !== null && isUnsaved(session);
  useEffect(() => {
    if (!unsaved) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [unsaved]);

  const handle = session?.file.handle ?? null;
  useEffect(() => {
    if (handle === null) return;
    const letGo = () => void bridge.closeHousehold({ handle });
    window.addEventListener('pagehide', letGo);
    return () => window.removeEventListener('pagehide', letGo);
  }, [bridge, handle]);

  const saveAfterCrash = async (open: Session) => {
    const household = householdOf(open);
    const { handle } = open.file;
    const answer = await bridge.saveHousehold({ handle, household: { ...household } });
    if (answer.ok) {
      const { handle: kept, name } = answer.value;
      dispatch({ kind: 'saved', handle: kept, name, household });
    }
    return answer;
  };

  return (
    <ProgramContext value={{ bridge, dispatch, announce }}>
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
            <ErrorBoundary
              fallback={(again) => (
                <Crash
                  onAgain={again}
                  onReport={() => report('crash')}
                  onSave={session && !session.file.readOnly ? () => saveAfterCrash(session) : null}
                />
              )}
            >
              {session === null && asking && wanted.id === null ? (
                <QuestionsAlone
                  onBack={() => {
                    setReturned(true);
                    setAsking(false);
                  }}
                />
              ) : session === null ? (
                <Welcome
                  start={start}
                  first={!returned}
                  wanted={wanted}
                  onRefresh={refresh}
                  onQuestions={() => setAsking(true)}
                />
              ) : (
                <HouseholdFrame
                  key={session.opening}
                  session={session}
                  wanted={wanted}
                  today={start?.ok ? start.value.today : ''}
                  onClosed={() => {
                    setReturned(true);
                    refresh();
                  }}
                />
              )}
            </ErrorBoundary>
          )}
        </ReportPlace>
        <p className="visually-hidden" role="status">
          {message}
        </p>
      </DisplayPlace>
    </ProgramContext>
  );
}
