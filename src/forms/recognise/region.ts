import type { Rule } from '../page';
import type { Box } from '../template/schema';
import type { Label } from './label-block';
import type { Line } from './token';

/** A part of the page to look for places in: a cell, a band of one, or the open page. */
export interface Region {
  readonly box: Box;
  readonly lines: readonly Line[];
  /** The label that stands outside, and where; none on the open page. */
  readonly outside: { readonly label: Label; readonly where: 'left' | 'above' } | null;
  /** The unit at the end of the cell to the left on the same row: 時間 before a cell with 分. */
  readonly unitBefore: string | null;
  /** No cell: a blank must be bounded by an underline, a rule or the next word. */
  readonly open: boolean;
  /** On the open page, the label of the cell to the left of a row that is not closed in. */
  readonly rowLabel: (row: Box) => Label | null;
  /** Horizontal rules in it. */
  readonly underlines: readonly Rule[];
  /** Things in the way: vertical rules and the cells within an open page. */
  readonly walls: readonly Box[];
}

/** How far one can write from `x` on the row of a word: to the next wall, or the region's edge. */
export function rightEdge({ box, walls }: Region, x: number, row: Box): number {
  const middle = (row[1] + row[3]) / 2;
  return Math.min(
    box[2],
    ...walls
      .filter((wall) => wall[0] >= x - 1 && wall[1] < middle && wall[3] > middle)
      .map((wall) => wall[0]),
  );
}

export function leftEdge({ box, walls }: Region, x: number, row: Box): number {
  const middle = (row[1] + row[3]) / 2;
  return Math.max(
    box[0],
    ...walls
      .filter((wall) => wall[2] <= x + 1 && wall[1] < middle && wall[3] > middle)
      .map((wall) => wall[2]),
  );
}

/** The line one writes on: just below the words of a row, from them or beyond to the right. */
export function underlineOf(
  { underlines }: Region,
  x: number,
  row: Box,
  size: number,
): Rule | null {
  const candidates = underlines.filter(
    (rule) =>
      rule.y0 > row[3] - 0.5 * size &&
      rule.y0 < row[3] + 0.9 * size &&
      rule.x1 > x + 2 * size &&
      rule.x0 < x + 4 * size,
  );
  return candidates.toSorted((a, b) => a.y0 - b.y0)[0] ?? null;
}
