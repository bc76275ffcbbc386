import { lazy, Suspense, useEffect, useRef } from 'react';
import { frame } from '../../../copy/screens';
import { entry } from '../../../copy/screens-family';
import { useProgram } from '../../session/program';
import { householdOf, type Session } from '../../session/session';
import { EntryForm } from './entry-form';
import { pageOf } from './pages/page-of';
import { listAbove, temporaryCareList } from './pages/temporary-care-pages';
import { pageAfter, pageBefore } from './pages/walk';
import { Summary } from './summary';
import './family.css';

/** Few households use it: it comes when it is asked for. */
const TemporaryCare = lazy(() =>
  import('../temporary-care/temporary-care').then((room) => ({ default: room.TemporaryCare })),
);

/** 世帯とお子さん: the summary, or one of its pages. */
export function Family({ session, today }: { readonly session: Session; readonly today: string }) {
  const { dispatch, announce } = useProgram();
  const household = householdOf(session);
  const { page: key, walking } = session.entry;
  const page = key === null || session.file.readOnly ? null : pageOf(key, household, today);
  const arrivedFrom = useRef<string | null>(null);
  useEffect(() => {
    arrivedFrom.current = key;
  }, [key]);

  const goTo = (next: string | null) => {
    if (next === null && walking) announce(entry.allDone);
    dispatch({ kind: 'entry-went', page: next, walking: walking && next !== null });
  };
  if (key === temporaryCareList && household.temporaryCare)
    return (
      <Suspense fallback={<p role="status">{frame.loading}</p>}>
        <TemporaryCare
          session={session}
          care={household.temporaryCare}
          arrivedFrom={arrivedFrom.current}
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
      onDone={(was, is) => goTo(walking ? pageAfter(page.key, was, is) : listAbove(page.key, is))}
      onLater={() => goTo(pageAfter(page.key, household, household))}
      onSummary={() =>
        dispatch({ kind: 'entry-went', page: listAbove(page.key, household), walking: false })
      }
    />
  );
}
