import { useCallback, useState } from 'react';
import type { Answer, Response } from '../../../app/contract';
import { householdProblemText } from '../../../copy/problems';
import { welcome } from '../../../copy/screens-welcome';
import { parseHousehold } from '../../../domain/household';
import { useProgram } from '../../session/program';
import { firstPage } from '../family/pages/walk';

type Opened = Answer<'openSample'>;

/** A file that did not open, and the backups there are of it. */
export interface Unreadable {
  readonly household: string;
  readonly backups: Response<'listBackups'>['backups'];
}

/** Opens a household whichever way it comes; `problem` holds what stood in the way, a line each. */
export function useOpening() {
  const { bridge, dispatch } = useProgram();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [unreadable, setUnreadable] = useState<Unreadable | null>(null);

  const open = useCallback(
    async (asked: Promise<Opened>): Promise<boolean> => {
      setBusy(true);
      setProblem(null);
      const answer = await asked;
      setBusy(false);
      if (!answer.ok) {
        setProblem(answer.error.sentence);
        return false;
      }
      const { handle, name, sample, readOnly, notice, household } = answer.value;
      const parsed = parseHousehold(household);
      if (parsed.ok)
        dispatch({
          kind: 'opened',
          file: { handle, name, sample, readOnly, notice },
          household: parsed.value,
        });
      else setProblem(parsed.error.map(householdProblemText).join('\n'));
      return parsed.ok;
    },
    [dispatch],
  );

  return {
    busy,
    problem,
    unreadable,
    openSample: () => open(bridge.openSample({})),
    openHousehold: useCallback(
      async (id: string) => {
        setUnreadable(null);
        if (await open(bridge.openHousehold({ id }))) return;
        const listed = await bridge.listBackups({ household: id });
        if (listed.ok && listed.value.backups.length > 0)
          setUnreadable({ household: id, backups: listed.value.backups });
      },
      [bridge, open],
    ),
    createHousehold: async () => {
      if (await open(bridge.createHousehold({})))
        dispatch({ kind: 'entry-went', page: firstPage, walking: true });
    },
    takeOver: (handle: string) => open(bridge.takeOver({ handle })),
    replaceUnreadable: (household: string, backup: string) =>
      open(bridge.replaceUnreadable({ household, backup })),
    bringIn: async (file: File) => {
      const text = await file.text().catch(() => null);
      if (text === null) setProblem(welcome.unreadableFile);
      else await open(bridge.bringIn({ fileName: file.name, text }));
    },
  };
}
