import type { Dispatch, SetStateAction } from 'react';
import type { Response } from '../../../app/contract';
import type { WardWork } from './editor/work';

export type KeptForm = Response<'listWardForms'>['forms'][number];

/** A PDF that was brought, before it is said which form it is. */
export interface Brought {
  readonly name: string;
  readonly file: string;
  readonly looked: Response<'lookAtWardPdf'>;
  /** All forms that are kept: one of another year may lend its places. */
  readonly forms: readonly KeptForm[];
}

/** What is shown of 区の様式; it outlives the screen, so that nobody loses where they were. */
export type WardView =
  | { readonly at: 'list'; readonly said: string | null }
  | { readonly at: 'begin'; readonly brought: Brought }
  | { readonly at: 'placing'; readonly work: WardWork };

export interface WardPlace {
  /** Null: the documents are shown. */
  readonly view: WardView | null;
  readonly show: Dispatch<SetStateAction<WardView | null>>;
}
