import { choiceOf, onlyOptions } from './choices';
import { type Cell, cellLeftOf, cellRightOf, type Sheet } from './sheet';

/** What the options of a cell follow: 銀行・信用金庫 a bank's name, 本店・支店 a branch's. */
export type Suffix = 'bankName' | 'branchName';

/**
 * The name that the words of a cell come after; null: they are other words. 「支店」 between two blanks is the
 * label of the second, unless that one has such words after it as well.
 */
export function suffixOf(sheet: Sheet, cell: Cell): Suffix | null {
  if (cellLeftOf(sheet, cell.box)?.blank !== true) return null;
  const tokens = cell.lines.flatMap((line) => line.tokens);
  const means = (['bankName', 'branchName'] as const).find((one) => onlyOptions(one, tokens));
  const next = means ? cellRightOf(sheet, cell.box) : null;
  // Several to circle are no label.
  if (!means || !next?.blank || choiceOf(means, tokens)) return means ?? null;
  const after = cellRightOf(sheet, next.box);
  return after && suffixOf(sheet, after) ? means : null;
}
