import type { Box, FormTable } from './schema';

/** `[x0, y0, x1, y1]`: width, height and centre, in points. */
export const widthOf = (box: Box): number => box[2] - box[0];
export const heightOf = (box: Box): number => box[3] - box[1];
export const centreOf = (box: Box): readonly [number, number] => [
  (box[0] + box[2]) / 2,
  (box[1] + box[3]) / 2,
];

/** Rounding in a template is to a hundredth; touching edges are neither outside nor an overlap. */
const slack = 0.02;

export const isInside = (inner: Box, outer: Box): boolean =>
  inner[0] >= outer[0] - slack &&
  inner[1] >= outer[1] - slack &&
  inner[2] <= outer[2] + slack &&
  inner[3] <= outer[3] + slack;

export const overlaps = (one: Box, other: Box): boolean =>
  one[0] < other[2] - slack &&
  other[0] < one[2] - slack &&
  one[1] < other[3] - slack &&
  other[1] < one[3] - slack;

/** The area of a table over all its rows. */
export const tableBox = (table: FormTable): Box => [
  Math.min(...table.columns.map((column) => column.x0)),
  table.top,
  Math.max(...table.columns.map((column) => column.x1)),
  table.top + table.pitch * table.rows,
];
