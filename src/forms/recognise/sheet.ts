import type { SeenPage } from '../page';
import type { Box } from '../template/schema';
import { type Area, overlapOf, sharedColumns, sharedRows, unionOf } from './area';
import { areasOf } from './grid';
import { linesOf } from './line-words';
import { meaningOf } from './meaning';
import { remembered } from './remembered';
import { type Line, lineText, type Token } from './token';

/** An area with its text put into words. */
export interface Cell extends Area {
  readonly lines: readonly Line[];
  /** Nothing printed in it, or nothing but units, options and marks beside the blanks. */
  readonly blank: boolean;
  /** All its text read as one label. */
  readonly text: string;
}

/** A page cut into areas. */
export interface Sheet {
  readonly page: SeenPage;
  readonly cells: readonly Cell[];
  /** What is left around the tables. */
  readonly open: readonly Cell[];
}

/** Narrower than three letters, text in it stands upright. */
const narrowLetters = 2.6;

export function sheetOf(page: SeenPage): Sheet {
  const areas = areasOf(page).map(cellOf);
  return {
    page,
    cells: areas.filter(({ cell }) => cell),
    open: areas.filter(({ cell, texts }) => !cell && texts.length > 0),
  };
}

function cellOf(area: Area): Cell {
  const size = area.texts[0]?.size ?? 10;
  const narrow = area.cell && area.box[2] - area.box[0] < narrowLetters * size;
  const lines = asOneWord(linesOf(area.texts, narrow));
  const words = lines
    .flatMap(({ tokens }) => tokens)
    .filter(({ kind }) => kind === 'label' || kind === 'text');
  return { ...area, lines, blank: words.length === 0, text: lines.map(lineText).join('') };
}

/** A line of it is no wider than this, in letters. */
const fewLetters = 5;

/** 「生　年／月　日」 over two lines is one word, and no date to be filled in. */
function asOneWord(lines: readonly Line[]): readonly Line[] {
  const text = lines.map(lineText).join('');
  const narrow = lines.every(
    ({ box, tokens }) => box[2] - box[0] < fewLetters * (tokens[0]?.size ?? 10),
  );
  const parted = lines.length > 1 && lines.some(({ tokens }) => tokens.some(isUnit));
  if (!parted || !narrow || lines[0]?.tokens.every(isUnit) || !meaningOf(text)?.exact) return lines;
  const box = unionOf(lines.map((line) => line.box));
  const size = lines[0]?.tokens[0]?.size ?? 10;
  return [{ box, vertical: false, tokens: [{ kind: 'label', text, box, size }] }];
}

const isUnit = ({ kind }: Token): boolean => kind === 'unit';

/** Edges of neighbours lie this near, with a double line between them. */
const beside = 4;

const leftOf = (box: Box) => (other: Cell) =>
  Math.abs(other.box[2] - box[0]) < beside && sharedRows(other.box, box) > 0.55;
const rightOf = (box: Box) => (other: Cell) =>
  Math.abs(other.box[0] - box[2]) < beside && sharedRows(other.box, box) > 0.55;
const above = (box: Box) => (other: Cell) =>
  Math.abs(other.box[3] - box[1]) < beside && sharedColumns(other.box, box) > 0.7;
const below = (box: Box) => (other: Cell) =>
  Math.abs(other.box[1] - box[3]) < beside && sharedColumns(other.box, box) > 0.7;

const most = (cells: readonly Cell[], share: (cell: Cell) => number): Cell | null =>
  cells.toSorted((a, b) => share(b) - share(a))[0] ?? null;

export const cellLeftOf = remembered(({ cells }: Sheet, box: Box): Cell | null =>
  most(cells.filter(leftOf(box)), (cell) => overlapOf(cell.box[1], cell.box[3], box[1], box[3])),
);
export const cellRightOf = remembered(({ cells }: Sheet, box: Box): Cell | null =>
  most(cells.filter(rightOf(box)), (cell) => overlapOf(cell.box[1], cell.box[3], box[1], box[3])),
);
export const cellAbove = remembered(({ cells }: Sheet, box: Box): Cell | null =>
  most(cells.filter(above(box)), (cell) => overlapOf(cell.box[0], cell.box[2], box[0], box[2])),
);
export const cellBelow = remembered(({ cells }: Sheet, box: Box): Cell | null =>
  most(cells.filter(below(box)), (cell) => overlapOf(cell.box[0], cell.box[2], box[0], box[2])),
);
