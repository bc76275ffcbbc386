import { useEffect, useRef, useState } from 'react';
import { frame } from '../../../copy/screens';
import { cases as casesCopy } from '../../../copy/screens-cases';
import type { Household } from '../../../domain/household';
import { useProgram } from '../../session/program';
import { householdOf, isChanged, type Session, savesItself } from '../../session/session';

/** Milliseconds without a further change before the file is written: within a second of the change. */
const settled = 400;
const tryAgainAfter = 10_000;

export interface Saving {
  readonly busy: boolean;
  /** Why the last one failed. */
  readonly failure: string | null;
  /** Opened or saved, but not as expected. */
  readonly notice: string | null;
  readonly dismiss: () => void;
  /** The user asks for it. True when the file holds what the page shows. */
  readonly save: () => Promise<boolean>;
}

/**
 * Writes the household into its file: by itself after each change, or when asked. Also of a tab that is
 * not shown.
 */
export function useSaving(session: Session, isShown: boolean, leaving: boolean): Saving {
  const { bridge, dispatch, announce } = useProgram();
  const [busy, setBusy] = useState(false);
  const [notice, setNotice] = useState<string | null>(session.file.notice);
  const shown = useRef(isShown);
  shown.current = isShown;
  const running = useRef<Promise<string | null> | null>(null);

  const write = async (household: Household): Promise<string | null> => {
    const { handle } = session.file;
    const answer = await bridge.saveHousehold({ handle, household: { ...household } });
    running.current = null;
    setBusy(false);
    if (!answer.ok) {
      dispatch({ kind: 'save-failed', household, sentence: answer.error.sentence });
      if (!session.saveFailed && !shown.current) announce(casesCopy.saveFailed);
      return null;
    }
    const { name } = answer.value;
    dispatch({ kind: 'saved', handle: answer.value.handle, name, household });
    if (answer.value.notice !== null) setNotice(answer.value.notice);
    return name;
  };
  const saveQuietly = () => {
    setBusy(true);
    running.current ??= write(householdOf(session));
    return running.current;
  };

  const household = householdOf(session);
  const { saveFailed } = session;
  const pending = savesItself(session) && isChanged(session);
  const latest = useRef(saveQuietly);
  latest.current = saveQuietly;
  const wait = saveFailed?.household === household ? tryAgainAfter : leaving ? 0 : settled;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each change of the household waits anew
  useEffect(() => {
    if (!pending || busy) return;
    const timer = setTimeout(() => void latest.current(), wait);
    return () => clearTimeout(timer);
  }, [household, pending, busy, wait]);

  useEffect(() => {
    if (!pending) return;
    const flush = () => void latest.current();
    const flushHidden = () => document.hidden && flush();
    window.addEventListener('blur', flush);
    window.addEventListener('beforeunload', flush);
    document.addEventListener('visibilitychange', flushHidden);
    return () => {
      window.removeEventListener('blur', flush);
      window.removeEventListener('beforeunload', flush);
      document.removeEventListener('visibilitychange', flushHidden);
    };
  }, [pending]);

  const save = async () => {
    if (session.file.readOnly) return false;
    const name = await saveQuietly();
    if (name !== null) announce(frame.savedAs(name));
    return name !== null;
  };

  return {
    busy,
    failure: saveFailed?.sentence ?? null,
    notice,
    dismiss: () => setNotice(null),
    save,
  };
}
