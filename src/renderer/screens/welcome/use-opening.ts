import { useCallback, useRef, useState } from 'react';
import type { Answer, Response } from '../../../app/contract';
import { householdProblemText } from '../../../copy/problems';
import { askPassphrase } from '../../../copy/screens-passphrase';
import { welcome } from '../../../copy/screens-welcome';
import { parseHousehold } from '../../../domain/household';
import { useProgram } from '../../session/program';
import { firstPage } from '../family/pages/walk';
import { useQuestion } from '../passphrase/use-question';

type Opened = Answer<'openSample'>;

/** A file that did not open, and the backups there are of it. */
export interface Unreadable {
  readonly household: string;
  readonly backups: Response<'listBackups'>['backups'];
}

/** Opens a household whichever way it comes; `problem` holds what stood in the way, a line each. */
export function useOpening() {
  const { bridge, dispatch, showIfOpen } = useProgram();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [unreadable, setUnreadable] = useState<Unreadable | null>(null);
  const { question, unlocked } = useQuestion();
  const ask = useRef(unlocked);
  ask.current = unlocked;

  /** `shut`: the user did not have the passphrase. */
  const open = useCallback(
    async (
      name: string | null,
      asked: (unlock: { readonly passphrase?: string }) => Promise<Opened>,
      page?: string,
    ): Promise<'opened' | 'failed' | 'shut'> => {
      setBusy(true);
      setProblem(null);
      const answer = await ask.current(askPassphrase.household(name), asked);
      setBusy(false);
      if (answer === null) return 'shut';
      if (!answer.ok) {
        setProblem(answer.error.sentence);
        return 'failed';
      }
      const { handle, kind, readOnly, notice, protection, household } = answer.value;
      const parsed = parseHousehold(household);
      if (parsed.ok)
        dispatch({
          kind: 'opened',
          file: { handle, name: answer.value.name, kind, readOnly, notice, protection },
          household: parsed.value,
          ...(page === undefined ? {} : { page }),
        });
      else setProblem(parsed.error.map(householdProblemText).join('\n'));
      return parsed.ok ? 'opened' : 'failed';
    },
    [dispatch],
  );

  return {
    busy,
    problem,
    unreadable,
    question,
    openSample: () => open(null, () => bridge.openSample({})),
    openHousehold: useCallback(
      async (id: string) => {
        setUnreadable(null);
        setBusy(true);
        const there = await showIfOpen(id);
        setBusy(false);
        if (there) return;
        const name = id.startsWith(':') ? null : id;
        const done = await open(name, (unlock) => bridge.openHousehold({ id, ...unlock }));
        if (done !== 'failed') return;
        const listed = await bridge.listBackups({ household: id });
        if (listed.ok && listed.value.backups.length > 0)
          setUnreadable({ household: id, backups: listed.value.backups });
      },
      [bridge, open, showIfOpen],
    ),
    takeOver: (handle: string, name: string) =>
      open(name, (unlock) => bridge.takeOver({ handle, ...unlock })),
    createHousehold: () => open(null, () => bridge.createHousehold({}), firstPage),
    /** A case that nobody has saved; `page`: where it begins. */
    openCase: (page = firstPage) => open(null, () => bridge.openCase({}), page),
    replaceUnreadable: (household: string, backup: string) =>
      open(null, (unlock) => bridge.replaceUnreadable({ household, backup, ...unlock })),
    bringIn: async (file: File) => {
      const text = await file.text().catch(() => null);
      if (text === null) setProblem(welcome.unreadableFile);
      else
        await open(file.name, (unlock) => bridge.bringIn({ fileName: file.name, text, ...unlock }));
    },
  };
}
