import { type ComponentProps, memo, useMemo } from 'react';
import type { Answer, Bridge } from '../../../app/contract';
import { cases as copy } from '../../../copy/screens-cases';
import type { CasesChange } from '../../session/cases';
import { ProgramContext, type ProgramValue } from '../../session/program';
import { householdOf, type Session } from '../../session/session';
import { Crash } from '../crash/crash';
import { ErrorBoundary } from '../crash/error-boundary';
import { HouseholdFrame } from '../household/frame';

type Frame = ComponentProps<typeof HouseholdFrame>;

/** Writes what a session holds, outside of the screens: they may be what failed. */
export async function savedNow(
  bridge: Bridge,
  session: Session,
  dispatch: ProgramValue['dispatch'],
): Promise<Answer<'saveHousehold'>> {
  const household = householdOf(session);
  const { handle } = session.file;
  const answer = await bridge.saveHousehold({ handle, household: { ...household } });
  if (answer.ok) {
    const { handle: kept, name } = answer.value;
    dispatch({ kind: 'saved', handle: kept, name, household });
  }
  return answer;
}

/** One open household with a way of its own to the program: what its screens do happens to it alone. */
export const CaseView = memo(function CaseView({
  session,
  program,
  change,
  onReport,
  ...frame
}: Frame & {
  readonly program: ProgramValue;
  readonly change: (change: CasesChange) => void;
  readonly onReport: (screen: string) => void;
}) {
  const { opening } = session;
  const { name } = session.file;
  const { shown } = frame;
  const own = useMemo(
    (): ProgramValue => ({
      ...program,
      dispatch: (made) => change({ kind: 'changed', opening, change: made }),
      announce: shown
        ? program.announce
        : (sentence) => program.announce(copy.from(name, sentence)),
    }),
    [program, change, opening, shown, name],
  );
  return (
    <ProgramContext value={own}>
      <ErrorBoundary
        fallback={(again) =>
          shown && (
            <Crash
              onAgain={again}
              onReport={() => onReport('crash')}
              onSave={
                session.file.readOnly ? null : () => savedNow(own.bridge, session, own.dispatch)
              }
            />
          )
        }
      >
        <HouseholdFrame session={session} {...frame} />
      </ErrorBoundary>
    </ProgramContext>
  );
});
