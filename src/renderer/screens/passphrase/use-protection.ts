import { useState } from 'react';
import type { Answer } from '../../../app/contract';
import { protection as copy } from '../../../copy/screens-passphrase';
import { useProgram } from '../../session/program';
import type { Session } from '../../session/session';

/** What is being done about the passphrase of the open household. */
export type Step = 'set' | 'change' | 'remove';

const done: Readonly<Record<Step, string>> = {
  set: copy.setDone,
  change: copy.changeDone,
  remove: copy.removeDone,
};

/** The passphrase of the open household: where its user stands, and what became of it. */
export function useProtection({ file: { handle } }: Session) {
  const { bridge, dispatch, announce } = useProgram();
  const [step, setStep] = useState<Step | null>(null);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [told, setTold] = useState<{ text: string; notice: string | null } | null>(null);

  const go = (next: Step | null) => {
    setStep(next);
    setProblem(null);
    setTold(null);
  };

  const carryOut = async (what: Step, asked: Promise<Answer<'setPassphrase'>>) => {
    setBusy(true);
    setProblem(null);
    const answer = await asked;
    setBusy(false);
    if (!answer.ok) return setProblem(answer.error.sentence);
    const { protection, notice } = answer.value;
    dispatch({ kind: 'protected', protection });
    setStep(null);
    setTold({ text: done[what], notice });
    announce(done[what]);
  };

  return {
    step,
    busy,
    problem,
    told,
    go,
    set: (passphrase: string) =>
      step !== null && carryOut(step, bridge.setPassphrase({ handle, passphrase })),
    remove: () => carryOut('remove', bridge.removePassphrase({ handle })),
    remember: async (remember: boolean) => {
      setProblem(null);
      const answer = await bridge.rememberKey({ handle, remember });
      if (!answer.ok) return setProblem(answer.error.sentence);
      dispatch({ kind: 'protected', protection: answer.value.protection });
      const text = remember ? copy.remembered : copy.forgotten;
      setTold({ text, notice: null });
    },
  };
}

export type ProtectionShown = ReturnType<typeof useProtection>;
