import { createContext, type Dispatch, use } from 'react';
import type { Bridge } from '../../app/contract';
import type { Change } from './change';

/** What every screen needs: the program, the way to change the session, and a voice. */
export interface ProgramValue {
  readonly bridge: Bridge;
  readonly dispatch: Dispatch<Change>;
  /** Said by screen readers; not shown. */
  readonly announce: (sentence: string) => void;
}

export const ProgramContext = createContext<ProgramValue | null>(null);

export function useProgram(): ProgramValue {
  const value = use(ProgramContext);
  if (value === null) throw new Error('outside of ProgramContext');
  return value;
}
