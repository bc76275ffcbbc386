import { brokenLines } from '../../forms';

const widthOf = (char: string) => ((char.codePointAt(0) ?? 0) < 0x100 ? 0.55 : 1);

/** A sentence as the lines of a paper that holds `width` full-width characters. */
export const paperLines = (text: string, width: number): readonly string[] =>
  brokenLines(text, width, widthOf);
