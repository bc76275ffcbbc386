import { sharedRows } from './area';
import { type Around, spanned } from './around';
import { isSeparator, isValues } from './cell-kinds';
import type { Meaning } from './dictionary/labels';
import type { Recognised } from './recognised';
import { remembered } from './remembered';
import { type Cell, cellLeftOf, cellRightOf, type Sheet } from './sheet';
import type { Token } from './token';

const grand = /総計|総合計|累計|他ページ|全ページ/;
const sum = /合計|小計|^計$|月計/;

export const isSum = (text: string): boolean => grand.test(text) || sum.test(text);

/** Which row of a table a cell stands in: by the cells above it, or by a word for a sum on its row. */
export function rowOf(sheet: Sheet, cell: Cell, { where, rowsAbove }: Around): Recognised['row'] {
  const words = sumWords(sheet, sheet.page)
    .filter(({ box }) => box[2] < cell.box[0] + 2 && sharedRows(box, cell.box) > 0.7)
    .map(({ text }) => text);
  if (words.some((text) => grand.test(text))) return 'grand';
  if (words.length > 0) return 'sum';
  return where === 'above' && (rowsAbove > 0 || hasBlankBelow(sheet, cell)) ? rowsAbove + 1 : null;
}

/** Every word for a sum on a page, in a cell of its row or where the table's rules have ended. */
const sumWords = remembered(({ cells, open }: Sheet): readonly Token[] =>
  [...cells, ...open]
    .flatMap(({ lines }) => lines.flatMap(({ tokens }) => tokens))
    .filter(({ kind, text }) => kind !== 'unit' && isSum(text)),
);

const hasBlankBelow = ({ cells }: Sheet, { box }: Cell): boolean =>
  cells.some(
    (other) =>
      (other.blank || isValues(other)) &&
      Math.abs(other.box[0] - box[0]) < 2.5 &&
      Math.abs(other.box[2] - box[2]) < 2.5 &&
      Math.abs(other.box[1] - box[3]) < 4,
  );

/** Under one heading for times or a period: what stands before ～ is the start, after it the end. */
export function columnMeaning(sheet: Sheet, cell: Cell, { label, outer }: Around): Meaning | null {
  const means = label.meant?.means ?? spanned(outer)?.meant?.means ?? null;
  const before = cellLeftOf(sheet, cell.box);
  const after = cellRightOf(sheet, cell.box);
  const starts = after !== null && isSeparator(after);
  const ends = before !== null && isSeparator(before);
  if (means === 'usageTime' && (starts || ends)) return starts ? 'usageStart' : 'usageEnd';
  if (means === 'period' && (starts || ends)) return starts ? 'period.from' : 'period.to';
  return means;
}
