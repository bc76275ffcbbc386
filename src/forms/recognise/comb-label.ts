import { contains, sharedColumns, sharedRows } from './area';
import { type Around, around, inBlock, openLabel } from './around';
import { choiceOf } from './choices';
import type { Comb } from './comb';
import { type Label, labelOf } from './label-block';
import { type Cell, cellLeftOf, type Sheet } from './sheet';
import type { Token } from './token';

/** A heading stands this near above the boxes it is for, in points. */
const nearAbove = 16;

/** The cell that digit boxes stand in with room around them. */
export const cellAround = ({ cells }: Sheet, { box: [x0, y0, x1, y1] }: Cell): Cell | null =>
  cells.find((cell) => cell.inner.some((one) => contains(one, (x0 + x1) / 2, (y0 + y1) / 2))) ??
  null;

/** What digit boxes are for: the words beside or above them in their own cell, else the labels around. */
export function combLabel(sheet: Sheet, comb: Comb): Around | null {
  const [first] = comb.boxes;
  const cell = first ? cellAround(sheet, first) : null;
  const account = ofAccountType(sheet, cell ?? comb, comb);
  if (!cell)
    return withAccount(
      around(sheet, comb.box) ?? openLabel(sheet, comb.box, comb.unit !== null),
      account,
    );
  const outside = withAccount(around(sheet, cell.box), account);
  const own = wordsFor(cell, comb);
  const named = own.find(({ meant }) => meant !== null);
  const outer = outside ? [outside.label, ...outside.outer] : [];
  if (named) return inBlock({ label: named, where: 'left', rowsAbove: 0, outer });
  if (outside) return outside;
  const [any] = own;
  return any ? { label: any, where: 'left', rowsAbove: 0, outer } : openLabel(sheet, cell.box);
}

/** The nearest words left of the boxes on their row, then those just above. */
function wordsFor({ lines }: Cell, { box }: Comb): readonly Label[] {
  const words = lines
    .flatMap(({ tokens }) => tokens)
    .filter(({ kind, text }) => kind === 'label' || kind === 'text' || text === '〒');
  const left = words
    .filter((token) => token.box[2] < box[0] + 2 && sharedRows(token.box, box) > 0.5)
    .toSorted((a, b) => b.box[2] - a.box[2]);
  const above = words.filter(
    (token) =>
      token.box[3] < box[1] + 2 &&
      box[1] - token.box[3] < nearAbove &&
      sharedColumns(token.box, box) > 0.3,
  );
  return [...left.slice(0, 1), ...above].map(({ text, box: at }: Token) => labelOf(text, at));
}

/** An account number has so many digits. */
const digitsOfAccount = 7;

/** 「普通・当座｜□□□□□□□」: seven boxes right after the kinds of an account are its number. */
function ofAccountType(sheet: Sheet, cell: Cell, { boxes, box }: Comb): Around | null {
  const before = cellLeftOf(sheet, cell.box);
  const tokens = before?.lines.flatMap((line) => line.tokens) ?? [];
  if (boxes.length !== digitsOfAccount || !choiceOf('accountType', tokens)) return null;
  const meant = { means: 'accountNumber', person: null, exact: false } as const;
  return {
    label: { text: before?.text ?? '', box, meant, person: null },
    where: 'left',
    rowsAbove: 0,
    outer: [],
  };
}

const withAccount = (found: Around | null, account: Around | null): Around | null =>
  account && (found?.label.meant ?? null) === null ? account : found;
