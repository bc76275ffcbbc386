import { useMemo } from 'react';
import { dueLines } from '../../../copy/due-lines';
import { dueNotice } from '../../../copy/screens';
import { parseCivilDate } from '../../../domain/calendar';
import { deadlinesOf } from '../../../domain/procedure';
import { schemeOf } from '../../../domain/rules';
import { Button } from '../../components/button';
import { Notice } from '../../components/notice';
import { useProgram } from '../../session/program';
import { householdOf, type Session } from '../../session/session';

/** What is to be seen to now, above what one came for; nothing while nothing presses. */
export function DueNotice({
  session,
  today,
}: {
  readonly session: Session;
  readonly today: string;
}) {
  const { dispatch } = useProgram();
  const household = householdOf(session);
  const lines = useMemo(() => {
    const day = parseCivilDate(today);
    if (day === null) return [];
    return dueLines(deadlinesOf(household, schemeOf(household.scheme), day), day);
  }, [household, today]);
  if (lines.length === 0) return null;
  return (
    <Notice tone="info" title={dueNotice.title}>
      <ul className="notice-list">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p>
        <Button small onClick={() => dispatch({ kind: 'went', part: 'procedure' })}>
          {dueNotice.go}
        </Button>
      </p>
    </Notice>
  );
}
