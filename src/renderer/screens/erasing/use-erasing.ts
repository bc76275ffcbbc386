import { useEffect, useState } from 'react';
import type { Response } from '../../../app/contract';
import { erasing as copy } from '../../../copy/screens-erasing';
import { clearPaper } from '../../pdf/print';
import { useProgram } from '../../session/program';
import { householdOf, isChanged, type Session, savesItself } from '../../session/session';

export type Erasable = Response<'listErasable'>;
export type Group = 'file' | 'papers' | 'written';

/** What of a household can be deleted, what the user chose of it, and the deletion. */
export function useErasing(session: Session) {
  const { bridge, dispatch, erased } = useProgram();
  const { handle } = session.file;
  const [there, setThere] = useState<Erasable | null>(null);
  const [chosen, setChosen] = useState<Readonly<Record<Group, boolean>>>({
    file: false,
    papers: false,
    // Of a case nothing was to stay: what was written of it goes along unless its user keeps it.
    written: session.file.kind === 'case',
  });
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  useEffect(() => {
    void bridge.listErasable({ handle }).then((answer) => {
      if (answer.ok) setThere(answer.value);
      else setProblem(answer.error.sentence);
    });
  }, [bridge, handle]);

  /** A file that stays holds what was typed last. */
  const lastSave = async () => {
    if (chosen.file || !savesItself(session) || !isChanged(session)) return { ok: true } as const;
    return bridge.saveHousehold({ handle, household: { ...householdOf(session) } });
  };

  const erase = async () => {
    if (busy) return;
    setBusy(true);
    setProblem(null);
    const kept = await lastSave();
    if (!kept.ok) {
      setBusy(false);
      return setProblem(kept.error.sentence);
    }
    const answer = await bridge.eraseHousehold({ handle, ...chosen });
    setBusy(false);
    if (!answer.ok) return setProblem(answer.error.sentence);
    // What is waiting to be printed holds the same information.
    clearPaper();
    dispatch({ kind: 'closed' });
    const keptSome =
      there !== null &&
      ((there.file !== null && !chosen.file) ||
        (there.papers !== null && !chosen.papers) ||
        (there.written.length > 0 && !chosen.written));
    erased({ sentence: copy.done(answer.value.deleted), keptSome, left: answer.value.left });
  };

  return {
    there,
    chosen,
    choose: (group: Group, on: boolean) => setChosen((before) => ({ ...before, [group]: on })),
    busy,
    problem,
    erase,
  };
}
