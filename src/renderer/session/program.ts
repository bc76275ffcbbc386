import { createContext, type Dispatch, use } from 'react';
import type { Bridge } from '../../app/contract';
import type { Change, Opened } from './change';

/**
 * What every screen needs: the program, the way to change its household, and a voice. On the first
 * screen, which has no household, what is opened gets a tab of its own.
 */
export interface ProgramValue {
  readonly bridge: Bridge;
  readonly dispatch: Dispatch<Change | Opened>;
  /** Said by screen readers; not shown. */
  readonly announce: (sentence: string) => void;
  /** Shows the tab of a household if it is open already. */
  readonly showIfOpen: (id: string) => Promise<boolean>;
}

export const ProgramContext = createContext<ProgramValue | null>(null);

export function useProgram(): ProgramValue {
  const value = use(ProgramContext);
  if (value === null) throw new Error('outside of ProgramContext');
  return value;
}
