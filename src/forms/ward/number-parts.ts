import type { TextRun } from '../page';
import type { Box } from '../template/schema';

interface Written {
  /** What divides it where that is printed: 「　－　」, 「（　　）　－」. */
  readonly separator: RegExp;
  /** How many blanks there are then, at least and at most; the last takes what is left. */
  readonly blanks: readonly [number, number];
}

const postalCode: Written = { separator: /^[-－―−ー‐–]$/, blanks: [2, 2] };
const phone: Written = { separator: /^[-－―−ー‐–()（）]+$/, blanks: [2, 3] };

function writtenAs(path: string): Written | null {
  if (path.endsWith('postalCode')) return postalCode;
  return /phone$/i.test(path) ? phone : null;
}

/** Narrower, a blank takes no part of a number; in points. */
const leastWidth = 12;
/** Between a printed hyphen and what is written beside it. */
const beside = 1;

/**
 * The blanks between the hyphens or brackets that are printed in a number's place, in points; null where
 * none are printed, or not as many as the number is written in: it stands in one then.
 */
export function numberParts(path: string, box: Box, texts: readonly TextRun[]): Box[] | null {
  const written = writtenAs(path);
  if (written === null) return null;
  const printed = texts
    .filter(({ text, box: at }) => {
      const middle = (at[1] + at[3]) / 2;
      const within = at[0] > box[0] - beside && at[2] < box[2] + beside;
      return written.separator.test(text.trim()) && within && middle > box[1] && middle < box[3];
    })
    .toSorted((a, b) => a.box[0] - b.box[0]);
  if (printed.length === 0) return null;
  const starts = [box[0], ...printed.map(({ box: at }) => at[2] + beside)];
  const ends = [...printed.map(({ box: at }) => at[0] - beside), box[2]];
  const blanks = starts
    .map((from, at): Box => [from, box[1], ends[at] ?? from, box[3]])
    .filter((blank) => blank[2] - blank[0] >= leastWidth);
  const [least, most] = written.blanks;
  return blanks.length >= least && blanks.length <= most ? blanks : null;
}
