import type { Box } from '../template/schema';
import { sharedRows } from './area';
import { isBracketed, isEras, isOptions, isSeparator, isValues } from './cell-kinds';
import { datesOn } from './date-gaps';
import type { Meaning } from './dictionary/labels';
import { meaningOf } from './meaning';
import { remembered } from './remembered';
import { type Cell, cellBelow, cellLeftOf, cellRightOf, type Sheet } from './sheet';
import { suffixOf } from './suffix';

/** Printed area over cell area: less, and there is room to write. */
const roomy = 0.25;

const inkOf = (cell: Cell): number => {
  const area = (cell.box[2] - cell.box[0]) * (cell.box[3] - cell.box[1]);
  const ink = cell.lines
    .flatMap(({ tokens }) => tokens)
    .reduce((sum, { box }) => sum + (box[2] - box[0]) * (box[3] - box[1]), 0);
  return ink / Math.max(1, area);
};

/** Takes what is written: blank, or with room and no blank of its own to the right. */
export function takesAnswer(sheet: Sheet, cell: Cell | null): boolean {
  if (!cell) return false;
  if (cell.dark) return false;
  if (cell.blank) return !isSeparator(cell);
  if (cell.inner.length > 0) return true;
  if (isEras(cell) || isOwnBracket(sheet, cell) || isValues(cell)) return true;
  const right = cellRightOf(sheet, cell.box);
  const own = right && (right.blank || isEras(right)) && sharedRows(right.box, cell.box) > 0.8;
  return !own && inkOf(cell) < roomy;
}

/** A word in the corner of the very cell it is about. */
export function isCorner(sheet: Sheet, cell: Cell): boolean {
  const [line] = cell.lines;
  const [first] = line?.tokens ?? [];
  if (!line || !first || cell.blank || line.vertical) return false;
  if (isOwnBracket(sheet, cell) || isKanaCorner(sheet, cell)) return true;
  const known = first.kind === 'label' && meaningOf(first.text) !== null;
  const { left, right } = margins(cell);
  const wide = left * 3 < right && right > Math.max(30, 1.5 * (first.box[2] - first.box[0]));
  return known && wide && !isLabel(sheet, cell);
}

/** フリガナ in small letters at the left of the very line it is for, its cell above the name's. */
export function isKanaCorner(sheet: Sheet, cell: Cell): boolean {
  const [line, ...more] = cell.lines;
  const [token, ...others] = line?.tokens ?? [];
  if (!line || !token || more.length > 0 || others.length > 0 || line.vertical) return false;
  if (!/^(kana|childKana)$/.test(meaningOf(token.text)?.means ?? '')) return false;
  const { left, right } = margins(cell);
  const below = cellBelow(sheet, cell.box);
  const next = cellRightOf(sheet, cell.box);
  const answered = next?.blank && sharedRows(next.box, cell.box) > 0.8 && sameHeight(next, cell);
  return (
    left < 20 &&
    right > 2 * (token.box[2] - token.box[0]) &&
    !answered &&
    below?.blank === true &&
    sameColumn(below.box, cell.box)
  );
}

const sameHeight = (one: Cell, other: Cell): boolean =>
  Math.abs(one.box[3] - one.box[1] - (other.box[3] - other.box[1])) < 4;

/** Its words are about a neighbour: the cell to the right, or below, is where one writes. */
export const isLabel = remembered((sheet: Sheet, cell: Cell): boolean => {
  if (cell.blank || isEras(cell) || cell.text.length > 60) return false;
  if (isOwnBracket(sheet, cell) || isSpelt(cell)) return false;
  if (isValues(cell) || isKanaCorner(sheet, cell)) return false;
  if (cell.lines.some((line) => !line.vertical && datesOn(line, cell.box[0]).length > 0))
    return false;
  const before = cellLeftOf(sheet, cell.box);
  if (suffixOf(sheet, cell) || isTwin(sheet, cell)) return false;
  if (isOptions(cell) && before && isKnown(before) && !headColumns(sheet, before, cell))
    return false;
  const right = cellRightOf(sheet, cell.box);
  if (right && isInline(cell) && isInline(right) && meaningOf(right.text)) return false;
  if (isOwnCorner(cell) && !isFree(right) && !isFree(cellBelow(sheet, cell.box))) return false;
  const height = cell.box[3] - cell.box[1];
  if (right && takesAnswer(sheet, right) && right.box[3] - right.box[1] < 1.4 * height) return true;
  if (isHeading(sheet, cell)) return true;
  // The label of a row whose cells are labels themselves: 変更後, 医療保険.
  if (right === null || right.blank) return false;
  return isNarrow(cell) || (isCentred(cell) && isLabel(sheet, right));
});

/** 「新２号・新３号」 beside the same words: an answer under 父 and one under 母. */
const isTwin = (sheet: Sheet, cell: Cell): boolean =>
  isOptions(cell) &&
  [cellLeftOf(sheet, cell.box), cellRightOf(sheet, cell.box)].some(
    (other) => other?.text === cell.text,
  );

/** 「（フリガナ）」 in the corner of its answer's own cell, and not beside a cell for it. */
export function isOwnBracket(sheet: Sheet, cell: Cell): boolean {
  if (!isBracketed(cell)) return false;
  const right = cellRightOf(sheet, cell.box);
  const below = cellBelow(sheet, cell.box);
  const labels = below && !below.blank && !isBracketed(below) && sameColumn(below.box, cell.box);
  return !(
    labels &&
    right?.blank &&
    sharedRows(right.box, cell.box) > 0.8 &&
    sameHeight(right, cell)
  );
}

/** 「就労・就学の状況」 beside 「生年月日」, both over blanks of their own columns: headings. */
const headColumns = (sheet: Sheet, ...cells: readonly Cell[]): boolean =>
  cells.every(({ box }) => {
    const below = cellBelow(sheet, box);
    return below !== null && (below.blank || isOptions(below)) && sameColumn(below.box, box);
  });

/** 「携帯　　　－　　　－」: one writes between the hyphens. */
const isSpelt = (cell: Cell): boolean =>
  cell.lines.some(({ tokens }) =>
    tokens.some(({ text, size, box }, at) => {
      const before = tokens[at - 1];
      return before && /^[-－―−ー‐–]$/.test(text) && box[0] - before.box[2] > 2 * size;
    }),
  );

/** One word at the left of a cell with room behind it: 「自宅＿＿＿｜メール＿＿＿」. */
function isInline(cell: Cell): boolean {
  const [only, ...more] = cell.lines.flatMap(({ tokens }) => tokens);
  if (!only || more.length > 0) return false;
  const { left, right } = margins(cell);
  return left < 8 && right > Math.max(60, 3 * (only.box[2] - only.box[0]));
}

/** What the known word at the top left of a cell means that has room below it; null: there is none. */
export function cornerWord(cell: Cell): Meaning | null {
  const [first] = cell.lines[0]?.tokens ?? [];
  return first && isOwnCorner(cell) ? (meaningOf(first.text)?.means ?? null) : null;
}

function isOwnCorner(cell: Cell): boolean {
  const [line] = cell.lines;
  const [first] = line?.tokens ?? [];
  if (!line || !first || line.vertical || meaningOf(first.text) === null) return false;
  const [left, top] = [first.box[0] - cell.box[0], first.box[1] - cell.box[1]];
  return left < 8 && top < first.size && cell.box[3] - first.box[3] > 1.4 * first.size;
}

/** Stands there to be written in. */
const isFree = (cell: Cell | null): boolean =>
  cell !== null &&
  (cell.blank ||
    isEras(cell) ||
    isBracketed(cell) ||
    (isValues(cell) && !isOwnCorner(cell)) ||
    cell.inner.length > 0);

const margins = ({ lines, box }: Cell) => {
  const tokens = lines.flatMap((line) => line.tokens);
  return {
    left: Math.min(...tokens.map((token) => token.box[0])) - box[0],
    right: box[2] - Math.max(...tokens.map((token) => token.box[2])),
  };
};

const isCentred = (cell: Cell): boolean => {
  const { left, right } = margins(cell);
  return Math.abs(left - right) < 0.3 * (left + right) + 4;
};

/** 「時間」 in the middle of a cell over a column whose blanks end in 時間: it heads them. */
export function isUnitHeading(sheet: Sheet, cell: Cell): boolean {
  const [only, ...more] = cell.lines.flatMap(({ tokens }) => tokens);
  if (!only || more.length > 0 || only.kind !== 'unit' || !isCentred(cell)) return false;
  const below = cellBelow(sheet, cell.box);
  if (!below || !sameColumn(below.box, cell.box)) return false;
  // 「月」 over 「1月」, 「2月」
  if (below.text !== cell.text) return /^[0-9０-９]+$/.test(below.text.replace(only.text, ''));
  return !isCentred(below);
}

const isKnown = (cell: Cell): boolean => meaningOf(cell.text) !== null;

/** Heads a column: centred above what is written, or one of a row of headings. */
function isHeading(sheet: Sheet, cell: Cell): boolean {
  const below = cellBelow(sheet, cell.box);
  if (!below || cell.box[3] - cell.box[1] > 60) return false;
  const inColumn = below.box[0] > cell.box[0] - 4 && below.box[2] < cell.box[2] + 4;
  if (!inColumn) return false;
  if (isCentred(cell)) return takesAnswer(sheet, below) || meaningOf(cell.text) !== null;
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

export const sameColumn = (one: Box, other: Box): boolean =>
  Math.abs(one[0] - other[0]) < 2.5 && Math.abs(one[2] - other[2]) < 2.5;
