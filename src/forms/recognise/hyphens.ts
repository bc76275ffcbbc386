import type { Token } from './token';

const hyphen = /^[-－―−ー‐–]$/;
/** The last part of a number is written about as wide as the others. */
const widerThanOthers = 1.5;

/** How far a number goes that is written between printed hyphens, 「　－　－」: not over all that is left. */
export function numberEnd(tokens: readonly Token[], from: number, to: number): number {
  const hyphens = tokens.filter(
    ({ text, box }) => hyphen.test(text) && box[0] >= from - 1 && box[2] <= to + 1,
  );
  const last = hyphens.at(-1);
  if (!last) return to;
  const blanks = hyphens.map(({ box }, at) => box[0] - (hyphens[at - 1]?.box[2] ?? from));
  const inner = hyphens.length > 1 ? blanks.slice(1) : blanks;
  return Math.min(to, last.box[2] + widerThanOthers * Math.max(...inner));
}
