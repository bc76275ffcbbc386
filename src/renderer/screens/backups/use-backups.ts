import { useEffect, useState } from 'react';
import type { Answer } from '../../../app/contract';
import { householdProblemText } from '../../../copy/problems';
import { backups as copy } from '../../../copy/screens-backups';
import { askPassphrase } from '../../../copy/screens-passphrase';
import { type Household, parseHousehold } from '../../../domain/household';
import { useProgram } from '../../session/program';
import { householdOf, type Session } from '../../session/session';
import { useQuestion } from '../passphrase/use-question';

/** A backup that is being looked at. */
export interface Trial {
  readonly id: string;
  readonly moment: string;
  readonly household: Household;
}

/** The backups of the open household, and the one that is looked at. */
export function useBackups(session: Session) {
  const { bridge, dispatch, announce } = useProgram();
  const { handle, kind } = session.file;
  const [listed, setListed] = useState<Answer<'listBackups'> | null>(null);
  const [trial, setTrial] = useState<Trial | null>(null);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const { question, unlocked } = useQuestion();

  // Each save may make a backup.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => {
    if (kind !== 'file') return;
    let wanted = true;
    void bridge.listBackups({ household: handle }).then((answer) => wanted && setListed(answer));
    return () => {
      wanted = false;
    };
  }, [bridge, handle, kind, session.saved]);

  const look = async (id: string, moment: string) => {
    setBusy(true);
    setProblem(null);
    const answer = await unlocked(askPassphrase.backup(moment), (unlock) =>
      bridge.readBackup({ household: handle, backup: id, ...unlock }),
    );
    setBusy(false);
    if (answer === null) return;
    if (!answer.ok) return setProblem(answer.error.sentence);
    const parsed = parseHousehold(answer.value.household);
    if (parsed.ok) setTrial({ id, moment, household: parsed.value });
    else setProblem(parsed.error.map(householdProblemText).join('\n'));
  };

  /** False when nothing was restored. */
  const restore = async ({ household, moment }: Trial): Promise<boolean> => {
    setBusy(true);
    setProblem(null);
    const now = householdOf(session);
    const kept = await bridge.keepBackup({ handle, household: { ...now } });
    setBusy(false);
    // Without a way back there is no restoring.
    if (!kept.ok) {
      setProblem(kept.error.sentence);
      return false;
    }
    dispatch({ kind: 'draft-closed' });
    dispatch({ kind: 'edited', household });
    setTrial(null);
    announce(copy.restored(moment));
    return true;
  };

  return { listed, trial, busy, problem, question, look, restore, leave: () => setTrial(null) };
}

export type BackupsShown = ReturnType<typeof useBackups>;
