import { useState } from 'react';
import type { Failure } from '../../../app/contract';
import { frame } from '../../../copy/screens';
import { useProgram } from '../../session/program';
import { householdOf, type Session } from '../../session/session';

export interface Saving {
  readonly busy: boolean;
  readonly failure: Failure | null;
  /** True when the file holds what the page shows. */
  readonly save: () => Promise<boolean>;
}

export function useSaving(session: Session): Saving {
  const { bridge, dispatch, announce } = useProgram();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);

  const save = async () => {
    if (busy) return false;
    setBusy(true);
    const household = householdOf(session);
    const { handle } = session.file;
    const answer = await bridge.saveHousehold({ handle, household: { ...household } });
    setBusy(false);
    setFailure(answer.ok ? null : answer.error);
    if (!answer.ok) return false;
    const { name } = answer.value;
    dispatch({ kind: 'saved', handle: answer.value.handle, name, household });
    announce(frame.savedAs(name));
    return true;
  };

  return { busy, failure, save };
}
