import { lazy, Suspense, useEffect, useRef } from 'react';
import { frame } from '../../../copy/screens';
import { entry } from '../../../copy/screens-family';
import type { CivilDate } from '../../../domain/calendar';
import { useProgram } from '../../session/program';
import { householdOf, type Session } from '../../session/session';
import { isEligibilityKey } from '../eligibility/keys';
import { EntryForm } from './entry-form';
import { pageOf } from './pages/page-of';
import { listAbove, temporaryCareList } from './pages/temporary-care-pages';
import { pageAfter, pageBefore } from './pages/walk';
import { Summary } from './summary';

const Eligibility = lazy(() =>
  import('../eligibility/eligibility').then((room) => ({ default: room.Eligibility })),
);
/** Few households use it: it comes when it is asked for. */
const TemporaryCare = lazy(() =>
  import('../temporary-care/temporary-care').then((room) => ({ default: room.TemporaryCare })),
);

/** 世帯とお子さん: the summary, one of its pages, or the questions of 対象になるか. */
export function Family({
  session,
  today,
  onFill,
}: {
  readonly session: Session;
  readonly today: CivilDate;
  /** To the paper of that key, and no other. */
  readonly onFill: (key: string) => void;
}) {
  const { dispatch, announce } = useProgram();
  const household = householdOf(session);
  const { page: key, walking } = session.entry;
  const page = key === null || session.file.readOnly ? null : pageOf(key, household, today);
  const arrivedFrom = useRef<string | null>(null);
  /** The answer of 対象になるか one came from to change something; after it, one is back there. */
  const answer = useRef<string | null>(null);
  useEffect(() => {
    const asks = key !== null && isEligibilityKey(key);
    const came = arrivedFrom.current;
    if (!asks) answer.current = came !== null && isEligibilityKey(came) ? came : answer.current;
    if (asks || key === null) answer.current = null;
    arrivedFrom.current = key;
  }, [key]);

  const goTo = (next: string | null) => {
    if (next === null && walking) {
      announce(entry.allDone);
      // What comes next stands at the top, not at the row of the last page.
      arrivedFrom.current = null;
    }
    dispatch({ kind: 'entry-went', page: next, walking: walking && next !== null });
  };
  if (key !== null && isEligibilityKey(key))
    return (
      <Suspense fallback={<p role="status">{frame.loading}</p>}>
        <Eligibility page={key} session={session} today={today} />
      </Suspense>
    );
  if (key === temporaryCareList && household.temporaryCare)
    return (
      <Suspense fallback={<p role="status">{frame.loading}</p>}>
        <TemporaryCare
          session={session}
          care={household.temporaryCare}
          arrivedFrom={arrivedFrom.current}
          onFill={onFill}
        />
      </Suspense>
    );
  if (page === null)
    return <Summary session={session} today={today} arrivedFrom={arrivedFrom.current} />;
  const before = walking ? pageBefore(page.key, household) : null;
  return (
    <EntryForm
      key={page.key}
      household={household}
      page={page}
      walking={walking}
      onBack={before === null ? null : () => goTo(before)}
      onDone={(was, is) =>
        goTo(walking ? pageAfter(page.key, was, is) : (answer.current ?? listAbove(page.key, is)))
      }
      onLater={() => goTo(pageAfter(page.key, household, household))}
      onSummary={() =>
        dispatch({ kind: 'entry-went', page: listAbove(page.key, household), walking: false })
      }
    />
  );
}
