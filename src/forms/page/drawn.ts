import type { Box } from '../template/schema';

/** What the drawing commands of a page leave on it, in points of the visible page; not yet put together. */
export interface Drawn {
  readonly letters: Letter[];
  /** Straight pieces along one axis, of strokes and of thin filled rectangles. */
  readonly strokes: Stroke[];
  /** Filled squares too small to be anything but a dot of a dotted line. */
  readonly dots: Box[];
  readonly fills: { readonly box: Box; readonly color: Color }[];
  readonly images: Box[];
  /** Shapes with curves or slanted edges. */
  outlines: number;
}

export type Color = readonly [number, number, number];

export interface Letter {
  readonly text: string;
  readonly box: Box;
  readonly size: number;
  /** The direction it is read in. */
  readonly direction: 'right' | 'down' | 'up' | 'left';
  /** Written for columns: the next letter stands below. */
  readonly column: boolean;
}

export interface Stroke {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
  readonly width: number;
  readonly dotted: boolean;
}

export const nothingDrawn = (): Drawn => ({
  letters: [],
  strokes: [],
  dots: [],
  fills: [],
  images: [],
  outlines: 0,
});
