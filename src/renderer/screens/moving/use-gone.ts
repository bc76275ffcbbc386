import { useState } from 'react';
import type { Response } from '../../../app/contract';
import { householdProblemText } from '../../../copy/problems';
import { askPassphrase } from '../../../copy/screens-passphrase';
import { type Household, parseHousehold } from '../../../domain/household';
import { momentText } from '../../reading/saved-at';
import { useProgram } from '../../session/program';
import { useQuestion } from '../passphrase/use-question';

type Backups = Response<'listBackups'>['backups'];

interface Trial {
  readonly backup: string;
  readonly moment: string;
  readonly household: Household;
}

/** The backups of a household whose file is gone, and the one that is looked at. */
export function useGone() {
  const { bridge } = useProgram();
  const [chosen, setChosen] = useState<{ id: string; backups: Backups } | null>(null);
  const [trial, setTrial] = useState<Trial | null>(null);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const { question, unlocked } = useQuestion();

  const asked = async <Value>(asking: Promise<Value>): Promise<Value> => {
    setBusy(true);
    setProblem(null);
    const answer = await asking;
    setBusy(false);
    return answer;
  };

  return {
    chosen,
    trial,
    busy,
    problem,
    question,
    async choose(id: string) {
      const answer = await asked(bridge.listBackups({ household: id }));
      if (answer.ok) setChosen({ id, backups: answer.value.backups });
      else setProblem(answer.error.sentence);
    },
    async look(household: string, backup: Backups[number]) {
      const moment = momentText(backup.savedAt);
      const answer = await asked(
        unlocked(askPassphrase.backup(moment), (unlock) =>
          bridge.readBackup({ household, backup: backup.id, ...unlock }),
        ),
      );
      if (answer === null) return;
      if (!answer.ok) return setProblem(answer.error.sentence);
      const parsed = parseHousehold(answer.value.household);
      if (!parsed.ok) return setProblem(parsed.error.map(householdProblemText).join('\n'));
      setTrial({ backup: backup.id, moment, household: parsed.value });
    },
    leaveTrial: () => setTrial(null),
    leave() {
      setTrial(null);
      setChosen(null);
      setProblem(null);
    },
  };
}

export type Gone = ReturnType<typeof useGone>;
