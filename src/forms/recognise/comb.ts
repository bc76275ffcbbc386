import type { Box } from '../template/schema';
import { overlapOf, sharedRows, unionOf } from './area';
import { meaningOf } from './meaning';
import { type Cell, cellAbove, cellLeftOf, type Sheet } from './sheet';
import type { Token } from './token';

/** A row of boxes for one digit or letter each, taken as one cell. */
export interface Comb extends Cell {
  readonly boxes: readonly Cell[];
  /** The part of a date whose unit is printed right after it. */
  readonly unit: 'year' | 'month' | 'day' | null;
}

const widest = 34;
const narrowest = 6;
const lowest = 9;
const fewest = 3;
const sameEdge = 2.2;

const widthOf = ({ box }: Cell) => box[2] - box[0];
const heightOf = ({ box }: Cell) => box[3] - box[1];

/** What is printed over or in the box of each digit of an amount. */
const digitNames = /^(十億|億|千万|百万|十万|万|千|百|十|一|円|[¥￥])$/;

function mayBeDigit(sheet: Sheet, cell: Cell): boolean {
  const [name] = cell.lines[0]?.tokens ?? [];
  const named = digitNames.test(cell.text) && heightOf(cell) > 2.2 * (name?.size ?? 10);
  const [width, height] = [widthOf(cell), heightOf(cell)];
  const shape = width >= narrowest && width <= 1.8 * widest && height >= lowest;
  if (!shape || !(cell.blank || named) || cell.dark || height >= 4 * width) return false;
  return width <= widest || digitNames.test(cellAbove(sheet, cell.box)?.text ?? '');
}

/** Digit boxes stand side by side, or apart by a printed hyphen: □□□－□□□□. */
const follows = (last: Cell, next: Cell, hyphens: readonly Token[]): boolean => {
  const gap = next.box[0] - last.box[2];
  const [small, large] = [widthOf(last), widthOf(next)].toSorted((a, b) => a - b);
  const most = (between(last, next, hyphens) ? 2.2 : 0.9) * (small ?? 0);
  return gap > -1 && gap < most && (large ?? 0) < 1.35 * (small ?? 0);
};

/** 「□□年□□月」: two boxes are a comb where a unit of a date follows. */
const isDated = (row: readonly Cell[], words: readonly Token[]): boolean =>
  unitAfter(unionOf(row.map(({ box }) => box)), words) !== null;

const dateUnits = { 年: 'year', 月: 'month', 日: 'day' } as const;
/** A unit stands this near after the last box, in points. */
const nearUnit = 14;

/** The unit of a date printed right after a box; null: none is. */
export function unitAfter(box: Box, words: readonly Token[]): 'year' | 'month' | 'day' | null {
  const unit = words.find(
    (token) =>
      token.text in dateUnits &&
      token.box[0] - box[2] > -2 &&
      token.box[0] - box[2] < nearUnit &&
      sharedRows(token.box, box) > 0.5,
  );
  return unit ? dateUnits[unit.text as keyof typeof dateUnits] : null;
}

const between = (last: Cell, next: Cell, hyphens: readonly Token[]): boolean =>
  hyphens.some(
    ({ box }) =>
      box[0] > last.box[2] - 2 && box[2] < next.box[0] + 2 && sharedRows(box, next.box) > 0.3,
  );

/** Puts rows of digit boxes together; a heading above or a change of width ends a row. */
export function withCombs(sheet: Sheet): Sheet & { readonly combs: readonly Comb[] } {
  const rows: Cell[][] = [];
  const words = [...sheet.cells, ...sheet.open].flatMap(({ lines }) =>
    lines.flatMap(({ tokens }) => tokens),
  );
  const hyphens = words.filter(({ text }) => /^[-－―−ー‐–]$/.test(text));
  for (const cell of sheet.cells
    .filter((one) => mayBeDigit(sheet, one))
    .toSorted((a, b) => a.box[0] - b.box[0])) {
    const row = rows.find((other) => {
      const last = other.at(-1);
      const level =
        last &&
        Math.abs(last.box[1] - cell.box[1]) < sameEdge &&
        Math.abs(last.box[3] - cell.box[3]) < sameEdge;
      return level && follows(last, cell, hyphens);
    });
    if (row) row.push(cell);
    else rows.push([cell]);
  }
  const combs = rows
    .flatMap((row) => byHeading(sheet, row))
    .filter((row) => row.length >= fewest || (row.length === fewest - 1 && isDated(row, words)))
    .map((row) => combOf(row, unitAfter(unionOf(row.map(({ box }) => box)), words)));
  const parts = new Set(combs.flatMap(({ boxes }) => boxes));
  return {
    ...sheet,
    cells: [...sheet.cells.filter((cell) => !parts.has(cell)), ...combs],
    combs,
  };
}

function byHeading(sheet: Sheet, row: readonly Cell[]): readonly (readonly Cell[])[] {
  const before = row[0] && cellLeftOf(sheet, row[0].box);
  // With its label to the left, what stands above is the row above.
  if (before && meaningOf(before.text) !== null) return [row];
  const parts: Cell[][] = [];
  let last: Cell | null = null;
  for (const cell of row) {
    const above = cellAbove(sheet, cell.box);
    const heading = above && !above.blank && covers(above.box, cell.box) ? above : null;
    if (parts.length > 0 && heading === last) parts.at(-1)?.push(cell);
    else parts.push([cell]);
    last = heading;
  }
  return parts;
}

const covers = (above: Box, box: Box): boolean =>
  overlapOf(above[0], above[2], box[0], box[2]) > 0.9 * (box[2] - box[0]);

function combOf(boxes: readonly Cell[], unit: Comb['unit']): Comb {
  return {
    box: unionOf(boxes.map(({ box }) => box)),
    cell: true,
    filled: boxes.some(({ filled }) => filled),
    dark: false,
    texts: boxes.flatMap(({ texts }) => texts),
    lines: boxes.flatMap(({ lines }) => lines),
    blank: true,
    text: boxes.map(({ text }) => text).join(''),
    inner: [],
    boxes,
    unit,
  };
}

export const isComb = (cell: Cell): cell is Comb => 'boxes' in cell;
