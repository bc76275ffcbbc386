import { useState } from 'react';
import { type Bridge, longestWords, type Response } from '../../../app/contract';
import type { Household } from '../../../domain/household';
import { failures } from '../../session/failures';
import { namesIn, toldFailures } from './told';

/** What is reported, from where. */
export interface ReportSubject {
  readonly bridge: Bridge;
  readonly shell: 'electron' | 'browser';
  readonly screen: string;
  /** Null: none is open. */
  readonly household: Household | null;
}

/** A report from its first word to its file. Nothing is written before `write`. */
export function useReport({ bridge, shell, screen, household }: ReportSubject) {
  const [words, setWords] = useState('');
  const [included, include] = useState(household !== null);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [draft, setDraft] = useState<Response<'draftReport'> | null>(null);
  const [written, setWritten] = useState<Response<'writeReport'> | null>(null);
  const tooLong = words.length > longestWords;

  const working = async (work: () => Promise<string | null>) => {
    setBusy(true);
    setProblem(null);
    setProblem(await work());
    setBusy(false);
  };
  const look = () =>
    working(async () => {
      const seen = toldFailures(failures.all()).map(({ places, ...rest }) => ({
        ...rest,
        places: [...places],
      }));
      const answer = await bridge.draftReport({
        household: included && household ? { ...household } : null,
        screen,
        shell,
        words,
        failures: seen,
      });
      if (!answer.ok) return answer.error.sentence;
      setDraft(answer.value);
      return null;
    });
  const write = () =>
    working(async () => {
      if (draft === null) return null;
      const answer = await bridge.writeReport({ draft: draft.draft });
      if (!answer.ok) return answer.error.sentence;
      setWritten(answer.value);
      return null;
    });

  return {
    words,
    setWords,
    tooLong,
    /** Names of the open household in the words, whether or not it goes into the report. */
    namesFound: namesIn(words, household),
    included,
    include,
    busy,
    problem,
    draft,
    written,
    look,
    write,
    change: () => {
      setDraft(null);
      setProblem(null);
    },
  };
}

export type Reporting = ReturnType<typeof useReport>;
