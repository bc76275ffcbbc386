import { useState } from 'react';
import type { Failure } from '../../../app/contract';
import { askPassphrase as copy } from '../../../copy/screens-passphrase';

/** What an answer of the program looks like here. */
type Answered<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: Failure };
/** Asks the program for something, with a passphrase from the second time on. */
type Work<Value> = (unlock: { readonly passphrase?: string }) => Promise<Answered<Value>>;

interface Open {
  readonly lead: string;
  readonly answer: (passphrase: string) => void;
  readonly giveUp: () => void;
}

/** A passphrase that is being asked for. */
export interface Question {
  readonly lead: string;
  readonly busy: boolean;
  /** What was wrong with the last answer, or null. */
  readonly error: string | null;
  /** Grows with each wrong answer. */
  readonly wrong: number;
  readonly answer: (passphrase: string) => void;
  readonly giveUp: () => void;
}

/**
 * Lets work that may need a passphrase ask for it, as often as it takes. The work's answer comes back
 * once it is another than a wrong passphrase; null when the user gave up.
 */
export function useQuestion() {
  const [open, setOpen] = useState<Open | null>(null);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const [wrong, setWrong] = useState(0);

  const refuse = (sentence: string) => {
    setError(sentence);
    setWrong((count) => count + 1);
  };

  const unlocked = async <Value>(
    lead: string,
    work: Work<Value>,
  ): Promise<Answered<Value> | null> => {
    const first = await work({});
    if (first.ok || first.error.code !== 'needs-passphrase') return first;
    setError(null);
    return new Promise((resolve) => {
      const finish = (answered: Answered<Value> | null) => {
        setOpen(null);
        resolve(answered);
      };
      setOpen({
        lead,
        giveUp: () => finish(null),
        answer: async (passphrase) => {
          if (passphrase.trim() === '') return refuse(copy.missing);
          setBusy(true);
          const answered = await work({ passphrase });
          setBusy(false);
          if (!answered.ok && answered.error.code === 'wrong-passphrase')
            refuse(answered.error.sentence);
          else finish(answered);
        },
      });
    });
  };

  const question: Question | null = open && { ...open, busy, error, wrong };
  return { question, unlocked };
}
