import type { Box } from '../template/schema';
import { sharedColumns, sharedRows } from './area';
import { isComb } from './comb';
import { datesOn } from './date-gaps';
import { officeHeading } from './dictionary/office';
import { type Label, labelOf, labelsIn } from './label-block';
import { meaningOf, plain } from './meaning';
import { type Cell, cellAbove, cellBelow, cellLeftOf, cellRightOf, type Sheet } from './sheet';
import type { Token } from './token';

/** The label a blank cell is filled in by. */
export interface Around {
  readonly label: Label;
  readonly where: 'left' | 'above';
  /** How many blank cells of the same width stand between it and a heading above: a table's row. */
  readonly rowsAbove: number;
  /** Labels farther out: of the row, of the group of columns. */
  readonly outer: readonly Label[];
}

/** Printed area over cell area: less, and there is room to write. */
const roomy = 0.25;

const inkOf = (cell: Cell): number => {
  const area = (cell.box[2] - cell.box[0]) * (cell.box[3] - cell.box[1]);
  const ink = cell.lines
    .flatMap(({ tokens }) => tokens)
    .reduce((sum, { box }) => sum + (box[2] - box[0]) * (box[3] - box[1]), 0);
  return ink / Math.max(1, area);
};

/** A choice of eras before a date, 「9.令和」: the label stands beyond it. */
export const isEras = (cell: Cell): boolean =>
  cell.text !== '' &&
  plain(cell.text.normalize('NFKC').replace(/[0-9.・、,]/g, '')).replace(
    /令和|平成|昭和|大正|明治|西暦|[令平昭大明RSHT]/g,
    '',
  ) === '';

/** Takes what is written: blank, or with room and no blank of its own to the right. */
export function takesAnswer(sheet: Sheet, cell: Cell | null): boolean {
  if (!cell) return false;
  if (cell.blank) return !isSeparator(cell);
  if (isEras(cell) || isBracketed(cell)) return true;
  const right = cellRightOf(sheet, cell.box);
  const own = right && (right.blank || isEras(right)) && sharedRows(right.box, cell.box) > 0.8;
  return !own && inkOf(cell) < roomy;
}

/** One word in brackets in the corner of its cell, with room beside or below: (フリガナ), (氏). */
function isBracketed(cell: Cell): boolean {
  const [first] = cell.lines[0]?.tokens ?? [];
  if (!first || cell.lines.length > 1 || !/^[（(].*[)）]$/.test(cell.text)) return false;
  if (meaningOf(cell.text) === null || first.box[0] - cell.box[0] > 8) return false;
  return cell.box[2] - first.box[2] > 12 || cell.box[3] - first.box[3] > 12;
}

/** Nothing but ～ or －: it stands between two blanks. */
export const isSeparator = (cell: Cell): boolean =>
  cell.text !== '' && !isComb(cell) && /^[〜~～\-－―−ー‐–・:：]+$/.test(cell.text);

/** A word in the corner of the very cell it is about. */
export function isCorner(sheet: Sheet, cell: Cell): boolean {
  const [line] = cell.lines;
  const [first] = line?.tokens ?? [];
  if (!line || !first || cell.blank || line.vertical) return false;
  if (isBracketed(cell)) return true;
  const known = first.kind === 'label' && meaningOf(first.text) !== null;
  const { left, right } = margins(cell);
  const wide = left * 3 < right && right > Math.max(30, 1.5 * (first.box[2] - first.box[0]));
  return known && wide && !isLabel(sheet, cell);
}

/** Its words are about a neighbour: the cell to the right, or below, is where one writes. */
export function isLabel(sheet: Sheet, cell: Cell): boolean {
  if (cell.blank || isEras(cell) || cell.text.length > 60 || isBracketed(cell)) return false;
  if (cell.lines.some((line) => !line.vertical && datesOn(line, cell.box[0]).length > 0))
    return false;
  const right = cellRightOf(sheet, cell.box);
  const height = cell.box[3] - cell.box[1];
  if (right && takesAnswer(sheet, right) && right.box[3] - right.box[1] < 1.4 * height) return true;
  if (isHeading(sheet, cell)) return true;
  // The label of a row whose cells are labels themselves: 変更後, 医療保険.
  return right !== null && !right.blank && isNarrow(cell);
}

const margins = ({ lines, box }: Cell) => {
  const tokens = lines.flatMap((line) => line.tokens);
  return {
    left: Math.min(...tokens.map((token) => token.box[0])) - box[0],
    right: box[2] - Math.max(...tokens.map((token) => token.box[2])),
  };
};

/** Heads a column: centred above what is written, or one of a row of headings. */
function isHeading(sheet: Sheet, cell: Cell): boolean {
  const below = cellBelow(sheet, cell.box);
  if (!below || cell.box[3] - cell.box[1] > 60) return false;
  const inColumn = below.box[0] > cell.box[0] - 4 && below.box[2] < cell.box[2] + 4;
  if (!inColumn) return false;
  const { left, right } = margins(cell);
  const centred = Math.abs(left - right) < 0.3 * (left + right) + 4;
  if (centred) return takesAnswer(sheet, below) || meaningOf(cell.text) !== null;
  const beside = [cellLeftOf(sheet, cell.box), cellRightOf(sheet, cell.box)];
  return (
    below.blank &&
    sameColumn(below.box, cell.box) &&
    beside.some((other) => other && !other.blank && cellBelow(sheet, other.box)?.blank === true)
  );
}

const isNarrow = (cell: Cell): boolean =>
  cell.lines.every(({ vertical }) => vertical) ||
  cell.box[3] - cell.box[1] > cell.box[2] - cell.box[0];

const sameColumn = (one: Box, other: Box): boolean =>
  Math.abs(one[0] - other[0]) < 2.5 && Math.abs(one[2] - other[2]) < 2.5;

const sameRow = (one: Box, other: Box): boolean =>
  Math.abs(one[1] - other[1]) < 2.5 && Math.abs(one[3] - other[3]) < 2.5;

/** The nearest label at the height of a box. */
function nearest(labels: readonly Label[], box: Box): Label | null {
  const middle = (box[1] + box[3]) / 2;
  const away = ({ box: own }: Label) => Math.abs((own[1] + own[3]) / 2 - middle);
  return labels.toSorted((a, b) => away(a) - away(b))[0] ?? null;
}

function leftLabel(sheet: Sheet, box: Box): { readonly label: Label; readonly cell: Cell } | null {
  let cell = cellLeftOf(sheet, box);
  for (let steps = 0; cell && steps < 3; steps += 1) {
    if (isLabel(sheet, cell)) {
      const label = nearest(labelsIn(cell), box);
      return label ? { label, cell } : null;
    }
    if (steps === 0 && isCorner(sheet, cell) && sameRow(cell.box, box)) {
      const [label] = labelsIn(cell);
      return label ? { label, cell } : null;
    }
    const units = cell.blank && !isComb(cell) && cell.lines.length > 0;
    if (!isEras(cell) && !units) return null;
    cell = cellLeftOf(sheet, cell.box);
  }
  return null;
}

function headingAbove(
  sheet: Sheet,
  box: Box,
): { readonly label: Label; readonly cell: Cell; readonly rows: number } | null {
  let cell = cellAbove(sheet, box);
  for (let rows = 0; cell && rows < 400; rows += 1) {
    if (isLabel(sheet, cell) || (rows > 0 && !cell.blank && !isBracketed(cell))) {
      const label = labelsIn(cell).at(-1);
      return label
        ? { label: labelOf(cell.text.length < 40 ? cell.text : label.text, cell.box), cell, rows }
        : null;
    }
    const corner = isBracketed(cell);
    if (!(cell.blank || corner) || !sameColumn(cell.box, box)) return null;
    if (corner) rows -= 1;
    cell = cellAbove(sheet, cell.box);
  }
  return null;
}

/** Labels of labels, outwards: left of a label, above a heading. */
function outerOf(sheet: Sheet, cell: Cell, where: 'left' | 'above'): readonly Label[] {
  const found: Label[] = [];
  let next: Cell | null = cell;
  for (let steps = 0; next && steps < 4; steps += 1) {
    next = where === 'left' ? cellLeftOf(sheet, next.box) : cellAbove(sheet, next.box);
    if (next && !next.blank && next.text.length < 60) found.push(labelOf(next.text, next.box));
  }
  return found;
}

/** The label of a blank cell among the cells around it: the known one of left and above, left first. */
export function around(sheet: Sheet, box: Box): Around | null {
  const left = leftLabel(sheet, box);
  const above = headingAbove(sheet, box);
  const ofLeft: Around | null = left && {
    label: left.label,
    where: 'left',
    rowsAbove: 0,
    outer: outerOf(sheet, left.cell, 'left'),
  };
  const ofAbove: Around | null = above && {
    label: above.label,
    where: 'above',
    rowsAbove: above.rows,
    outer: [...outerOf(sheet, above.cell, 'above'), ...(left ? [left.label] : [])],
  };
  if (ofLeft?.label.meant) return ofLeft;
  if (ofAbove?.label.meant) return ofAbove;
  if (ofAbove?.outer.some(({ meant }) => meant !== null)) return ofAbove;
  return ofLeft ?? ofAbove;
}

/** Whether the words around say that the office writes here. */
export const isOffice = (found: Around | null): boolean =>
  found !== null &&
  [found.label, ...found.outer].some(({ text }) => officeHeading.test(text.replace(/\s+/g, '')));

/** The label printed on the open page beside a blank cell: left of it on its row, or just above. */
export function openLabel(sheet: Sheet, box: Box): Around | null {
  const tokens = sheet.open.flatMap(({ lines }) => lines.flatMap((line) => line.tokens));
  const words = tokens.filter(({ kind }) => kind === 'label' || kind === 'text');
  const left = words
    .filter((token) => sharedRows(token.box, box) > 0.6 && box[0] - token.box[2] > -2)
    .toSorted((a, b) => b.box[2] - a.box[2])[0];
  if (left && box[0] - left.box[2] < 40 && !blocked(tokens, left, box)) return found(left, 'left');
  const above = words
    .filter((token) => sharedColumns(token.box, box) > 0.5 && box[1] - token.box[3] > -2)
    .toSorted((a, b) => b.box[3] - a.box[3]);
  const near = above.filter((token) => box[1] - token.box[3] < 22);
  const best = near.find(({ text }) => meaningOf(text)) ?? near[0];
  return best ? found(best, 'above') : null;
}

const found = (token: Token, where: 'left' | 'above'): Around => ({
  label: labelOf(token.text, token.box),
  where,
  rowsAbove: 0,
  outer: [],
});

const blocked = (tokens: readonly Token[], left: Token, box: Box): boolean =>
  tokens.some(
    (token) =>
      token !== left &&
      token.box[0] >= left.box[2] - 1 &&
      token.box[2] <= box[0] + 1 &&
      sharedRows(token.box, box) > 0.5,
  );
