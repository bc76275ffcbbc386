import type { Box, FormField, FormTable } from '../template/schema';

/** Something to draw. Origin at the top left of the page, y down, points. */
export type Mark =
  | {
      readonly mark: 'text';
      readonly text: string;
      readonly x: number;
      /** Of the baseline. */
      readonly y: number;
      readonly size: number;
      /** Added between characters. */
      readonly spacing: number;
    }
  | {
      readonly mark: 'rule';
      readonly from: readonly [number, number];
      readonly to: readonly [number, number];
      readonly weight: number;
      readonly dotted: boolean;
    }
  | { readonly mark: 'frame'; readonly box: Box; readonly weight: number }
  | { readonly mark: 'tint'; readonly box: Box };

/** A laid-out part of the page: what is printed, and where the answers go. */
export interface Sheet {
  readonly marks: readonly Mark[];
  readonly fields: readonly FormField[];
  readonly tables: readonly FormTable[];
}

export const emptySheet: Sheet = { marks: [], fields: [], tables: [] };

export const sheet = (parts: Partial<Sheet>): Sheet => ({ ...emptySheet, ...parts });

export const joined = (sheets: readonly Sheet[]): Sheet => ({
  marks: sheets.flatMap((part) => part.marks),
  fields: sheets.flatMap((part) => part.fields),
  tables: sheets.flatMap((part) => part.tables),
});

/** Hundredths of a point are enough, and keep the template readable. */
export const round = (value: number): number => Math.round(value * 100) / 100;

export const roundedBox = ([x0, y0, x1, y1]: Box): Box => [
  round(x0),
  round(y0),
  round(x1),
  round(y1),
];

export const around = (boxes: readonly Box[]): Box => [
  Math.min(...boxes.map((box) => box[0])),
  Math.min(...boxes.map((box) => box[1])),
  Math.max(...boxes.map((box) => box[2])),
  Math.max(...boxes.map((box) => box[3])),
];
