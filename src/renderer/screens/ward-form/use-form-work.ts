import { useEffect, useRef, useState } from 'react';
import type { Answer, Command, FormTemplate } from '../../../app/contract';
import { useProgram } from '../../session/program';
import { bytesOf } from '../documents/filled';
import { type Problem, templateOf, type WardWork, type WorkChange } from './editor/work';

/** A moment after the last change, in milliseconds: checks are cheap, a draft is written, a trial is filled. */
const after = { check: 400, draft: 900, trial: 500 } as const;

/** What the program says of the form in hand: its problems, its kept draft, and how it looks when filled. */
export function useFormWork(work: WardWork, change: (made: WorkChange) => void, trying: boolean) {
  const { bridge } = useProgram();
  const template = templateOf(work);
  const latest = useRef(work);
  latest.current = work;
  const ended = useRef(false);
  const [problems, setProblems] = useState<readonly Problem[] | null>(null);
  const [draftFailure, setDraftFailure] = useState<string | null>(null);
  const [trial, setTrial] = useState<Uint8Array | null>(null);
  const [trialFailure, setTrialFailure] = useState<string | null>(null);

  /** Asks about the PDF in hand; where the program has let go of it, its kept form is opened once more. */
  const asked = async <Name extends Command>(
    ask: (file: string) => Promise<Answer<Name>>,
  ): Promise<Answer<Name>> => {
    const { base, id } = latest.current;
    const answer = await ask(base.file);
    if (answer.ok || answer.error.code !== 'no-such-file' || id === null) return answer;
    const again = await bridge.openWardForm({ id });
    if (!again.ok) return answer;
    change({ kind: 'held', file: again.value.file });
    return ask(again.value.file);
  };
  const ask = useRef(asked);
  ask.current = asked;

  useEffect(() => {
    let current = true;
    const timer = setTimeout(async () => {
      const answer = await ask.current<'checkWardForm'>((file) =>
        bridge.checkWardForm({ file, template: { ...template } }),
      );
      if (current && answer.ok) setProblems(answer.value.problems);
    }, after.check);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [bridge, template]);

  /** The problems as they stand now, without the moment the list waits after each change. */
  const checkNow = async (): Promise<readonly Problem[]> => {
    const answer = await asked<'checkWardForm'>((file) =>
      bridge.checkWardForm({ file, template: { ...template } }),
    );
    // What cannot be asked now, saving says.
    const found = answer.ok ? answer.value.problems : [];
    setProblems(found);
    return found;
  };

  const keep = async (kept: FormTemplate) => {
    if (ended.current || latest.current.kept === kept) return;
    const answer = await ask.current<'keepWardDraft'>((file) =>
      bridge.keepWardDraft({ file, template: { ...kept } }),
    );
    setDraftFailure(answer.ok ? null : answer.error.sentence);
    if (answer.ok) change({ kind: 'kept', id: answer.value.id, template: kept });
  };
  const latestKeep = useRef(keep);
  latestKeep.current = keep;
  useEffect(() => {
    const timer = setTimeout(() => void latestKeep.current(template), after.draft);
    return () => clearTimeout(timer);
  }, [template]);
  // Leaving the screen keeps what the timer has not yet.
  useEffect(() => () => void latestKeep.current(templateOf(latest.current)), []);

  useEffect(() => {
    if (!trying) return setTrial(null);
    let current = true;
    const timer = setTimeout(async () => {
      const answer = await ask.current<'tryWardForm'>((file) =>
        bridge.tryWardForm({ file, template: { ...template } }),
      );
      if (!current) return;
      setTrialFailure(answer.ok ? null : answer.error.sentence);
      if (answer.ok) setTrial(bytesOf(answer.value.pdf));
    }, after.trial);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [bridge, template, trying]);

  return {
    problems,
    checkNow,
    draftFailure,
    trial,
    trialFailure: trying ? trialFailure : null,
    /** Keeps what is not kept yet, before the screen is left. */
    keepNow: () => keep(template),
    /** Saved: no draft is to be written any more. */
    async save(): Promise<Answer<'saveWardForm'>> {
      const answer = await asked<'saveWardForm'>((file) =>
        bridge.saveWardForm({ file, template: { ...template } }),
      );
      ended.current = answer.ok;
      return answer;
    },
  };
}
