import type { TextRun } from '../page';
import type { Box } from '../template/schema';

/** A part of the page that rules and coloured edges close in, with the text in it. */
export interface Area {
  readonly box: Box;
  /** Four straight sides. What is left of the page around tables is one open area, not a cell. */
  readonly cell: boolean;
  /** Coloured, as wards colour what is to be filled in, or what heads a column. */
  readonly filled: boolean;
  /** So dark that nobody writes in it: a part of the row that is not used. */
  readonly dark: boolean;
  readonly texts: readonly TextRun[];
  /** Small boxes drawn inside it: for digits, or to tick. Areas of their own. */
  readonly inner: readonly Box[];
}

export const contains = (box: Box, x: number, y: number): boolean =>
  x >= box[0] && x <= box[2] && y >= box[1] && y <= box[3];

export const overlapOf = (from: number, to: number, from2: number, to2: number): number =>
  Math.max(0, Math.min(to, to2) - Math.max(from, from2));

/** Share of the shorter one that both have of an axis. */
export const sharedRows = (one: Box, other: Box): number =>
  overlapOf(one[1], one[3], other[1], other[3]) /
  Math.max(0.1, Math.min(one[3] - one[1], other[3] - other[1]));
export const sharedColumns = (one: Box, other: Box): number =>
  overlapOf(one[0], one[2], other[0], other[2]) /
  Math.max(0.1, Math.min(one[2] - one[0], other[2] - other[0]));

export const unionOf = (boxes: readonly Box[]): Box =>
  boxes.reduce<Box>(
    (all, [x0, y0, x1, y1]) => [
      Math.min(all[0], x0),
      Math.min(all[1], y0),
      Math.max(all[2], x1),
      Math.max(all[3], y1),
    ],
    [Infinity, Infinity, -Infinity, -Infinity],
  );

/** A little inside the lines around it. */
export const inset = ([x0, y0, x1, y1]: Box, by = 0.75): Box => [
  x0 + by,
  y0 + by,
  x1 - by,
  y1 - by,
];
