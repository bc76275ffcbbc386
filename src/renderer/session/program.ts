import { createContext, type Dispatch, use } from 'react';
import type { Bridge } from '../../app/contract';
import type { Change, Opened } from './change';

/** What came of an erasing, told where its tab was. */
export interface ErasedTold {
  readonly sentence: string;
  /** Files of it stay on the disk because its user did not choose them. */
  readonly keptSome: boolean;
  /** What is still there and why. */
  readonly left: readonly { readonly path: string; readonly sentence: string }[];
}

/**
 * What every screen needs: the program, the way to change its household, and a voice. On the first
 * screen, which has no household, what is opened gets a tab of its own.
 */
export interface ProgramValue {
  readonly bridge: Bridge;
  readonly dispatch: Dispatch<Change | Opened>;
  /** Said by screen readers; not shown. */
  readonly announce: (sentence: string) => void;
  /** The information of this household is gone; what is left is named on the next screen. */
  readonly erased: (told: ErasedTold) => void;
  /** Shows the tab of a household if it is open already. */
  readonly showIfOpen: (id: string) => Promise<boolean>;
}

export const ProgramContext = createContext<ProgramValue | null>(null);

export function useProgram(): ProgramValue {
  const value = use(ProgramContext);
  if (value === null) throw new Error('outside of ProgramContext');
  return value;
}
