import { useEffect, useState } from 'react';
import { spare as copy } from '../../../copy/screens-receipts';
import type { Paper } from '../../../domain/household';
import { papersInUse, withoutPapers } from '../../../domain/receipts';
import { useProgram } from '../../session/program';
import { householdOf, isChanged, type Session } from '../../session/session';

export type Spare = ReturnType<typeof useSpare>;

/** Papers in the folder of the household to which nothing leads any more, and deleting them. */
export function useSpare(session: Session) {
  const { bridge, dispatch, announce } = useProgram();
  const [there, setThere] = useState<readonly Pick<Paper, 'sha256' | 'type'>[]>([]);
  const [problem, setProblem] = useState<string | null>(null);
  const household = householdOf(session);
  const folder = household.papers?.folder ?? null;
  const { handle, kind, readOnly } = session.file;
  const asks = folder !== null && kind === 'file' && readOnly === null;
  const { usage, applications, papers } = household;
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again when what leads to papers changed
  useEffect(() => {
    if (!asks || folder === null) return setThere([]);
    let current = true;
    void bridge.listPapers({ handle, folder }).then((answer) => {
      if (current && answer.ok) setThere(answer.value.papers);
    });
    return () => {
      current = false;
    };
  }, [bridge, handle, folder, asks, usage, applications, papers]);
  const used = papersInUse(household);
  const unused = there.filter(({ sha256 }) => !used.has(sha256));
  return {
    count: unused.length,
    problem,
    /** True when they are gone. */
    async erase(): Promise<boolean> {
      if (folder === null) return false;
      // What the file says decides: it must say what is shown.
      if (isChanged(session)) {
        setProblem(copy.unsaved);
        return false;
      }
      const answer = await bridge.forgetPapers({ handle, folder, papers: [...unused] });
      if (!answer.ok) {
        setProblem(answer.error.sentence);
        return false;
      }
      const gone = new Set(answer.value.deleted);
      setProblem(null);
      setThere(there.filter(({ sha256 }) => !gone.has(sha256)));
      dispatch({ kind: 'edited', household: withoutPapers(household, gone) });
      announce(copy.done(gone.size));
      return true;
    },
  };
}
