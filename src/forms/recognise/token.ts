import type { Box } from '../template/schema';

/** A word on a line, and what part it plays there. */
export interface Token {
  readonly kind:
    | 'label'
    /** Printed beside a blank: 年, 円, 〒, ～. */
    | 'unit'
    /** 令和 and the like, before a blank year. */
    | 'era'
    /** Bounds a blank or parts options: ( ) ・ － */
    | 'mark'
    /** A box to tick. */
    | 'tick'
    | 'text';
  /** As printed, folded, without the gaps of letter-spacing. */
  readonly text: string;
  readonly box: Box;
  readonly size: number;
}

/** Tokens side by side, from left to right; a vertical word is a line of its own. */
export interface Line {
  readonly box: Box;
  readonly tokens: readonly Token[];
  readonly vertical: boolean;
}

export const lineText = ({ tokens }: Line): string => tokens.map(({ text }) => text).join('');
