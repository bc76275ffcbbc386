import { useState } from 'react';
import type { Response } from '../../../app/contract';
import { householdProblemText } from '../../../copy/problems';
import { takingIn as copy } from '../../../copy/screens-moving';
import { type Household, parseHousehold } from '../../../domain/household';
import { useProgram } from '../../session/program';
import { upload } from './upload';

/** A box that is being looked at. */
export interface Looked {
  readonly box: string;
  readonly facts: Response<'lookIntoBox'>;
  /** Null: under a passphrase. */
  readonly household: Household | null;
}

/** Looking into a box, and taking its household in; `onTakenIn` is told its id. */
export function useTakingIn(onTakenIn: (id: string) => void) {
  const { bridge } = useProgram();
  /** What is being done, in words; null: nothing. */
  const [work, setWork] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [looked, setLooked] = useState<Looked | null>(null);
  /** The id of what was taken in last: its opening may be given up, the taking in was done. */
  const [taken, setTaken] = useState<string | null>(null);

  const fail = (sentence: string) => {
    setWork(null);
    setProblem(sentence);
  };
  const begin = (words: string) => {
    setProblem(null);
    setTaken(null);
    setWork(words);
  };
  const look = async (box: string) => {
    begin(copy.reading);
    const answer = await bridge.lookIntoBox({ box });
    if (!answer.ok) {
      void bridge.dropUpload({ box });
      return fail(answer.error.sentence);
    }
    const parsed = answer.value.household && parseHousehold(answer.value.household);
    if (parsed && !parsed.ok) return fail(parsed.error.map(householdProblemText).join('\n'));
    setWork(null);
    setLooked({ box, facts: answer.value, household: parsed ? parsed.value : null });
  };

  return {
    work,
    problem,
    looked,
    taken,
    look,
    async choose(file: File) {
      begin(copy.receiving(0));
      const answer = await upload(bridge, file, (percent) => setWork(copy.receiving(percent)));
      if (answer.ok) await look(answer.value.box);
      else fail(answer.error.sentence);
    },
    async takeIn({ box }: Looked) {
      begin(copy.takingIn);
      const answer = await bridge.takeInBox({ box });
      if (!answer.ok) return fail(answer.error.sentence);
      setWork(null);
      setLooked(null);
      setTaken(answer.value.id);
      onTakenIn(answer.value.id);
    },
    leave() {
      if (looked) void bridge.dropUpload({ box: looked.box });
      setLooked(null);
      setProblem(null);
    },
  };
}

export type TakingIn = ReturnType<typeof useTakingIn>;
