import { useCallback, useState } from 'react';
import type { Answer } from '../../../app/contract';
import { householdProblemText } from '../../../copy/problems';
import { welcome } from '../../../copy/screens-welcome';
import { parseHousehold } from '../../../domain/household';
import { useProgram } from '../../session/program';

type Opened = Answer<'openSample'>;

/** Opens a household whichever way it comes; `problem` holds what stood in the way, a line each. */
export function useOpening() {
  const { bridge, dispatch } = useProgram();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  const open = useCallback(
    async (asked: Promise<Opened>) => {
      setBusy(true);
      setProblem(null);
      const answer = await asked;
      setBusy(false);
      if (!answer.ok) return setProblem(answer.error.sentence);
      const { handle, name, sample, household } = answer.value;
      const parsed = parseHousehold(household);
      if (parsed.ok)
        dispatch({ kind: 'opened', file: { handle, name, sample }, household: parsed.value });
      else setProblem(parsed.error.map(householdProblemText).join('\n'));
    },
    [dispatch],
  );

  return {
    busy,
    problem,
    openSample: () => open(bridge.openSample({})),
    openHousehold: useCallback((id: string) => open(bridge.openHousehold({ id })), [bridge, open]),
    bringIn: async (file: File) => {
      const text = await file.text().catch(() => null);
      if (text === null) setProblem(welcome.unreadableFile);
      else await open(bridge.bringIn({ fileName: file.name, text }));
    },
  };
}
