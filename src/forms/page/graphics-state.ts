import type { Box } from '../template/schema';
import type { Color } from './drawn';
import { identity, type Matrix } from './matrix';

/** The part of pdf.js's font that places letters. */
export interface DrawingFont {
  readonly vertical: boolean;
  readonly fontMatrix?: readonly number[] | undefined;
  readonly defaultVMetrics?: readonly number[] | null;
}

/** What a drawing command is drawn with. Copied on `save`, so each command replaces what it changes. */
export interface GraphicsState {
  readonly matrix: Matrix;
  /** In points of the visible page. */
  readonly clip: Box;
  readonly lineWidth: number;
  readonly dashed: boolean;
  readonly fill: Color;
  readonly stroke: Color;
  readonly font: DrawingFont | null;
  readonly fontSize: number;
  readonly letterSpacing: number;
  readonly wordSpacing: number;
  readonly stretch: number;
  readonly leading: number;
  readonly rise: number;
  readonly textMatrix: Matrix;
  readonly lineMatrix: Matrix;
  /** How far along the line the next letter stands, in text space. */
  readonly along: number;
}

const black: Color = [0, 0, 0];

export const startState = (matrix: Matrix, clip: Box): GraphicsState => ({
  matrix,
  clip,
  lineWidth: 1,
  dashed: false,
  fill: black,
  stroke: black,
  font: null,
  fontSize: 0,
  letterSpacing: 0,
  wordSpacing: 0,
  stretch: 1,
  leading: 0,
  rise: 0,
  textMatrix: identity,
  lineMatrix: identity,
  along: 0,
});

/** pdf.js hands over every colour as `#rrggbb`; patterns and the rest count as a pale grey. */
export function colorOf(value: unknown): Color {
  const hex = typeof value === 'string' && /^#([0-9a-f]{6})$/i.exec(value);
  if (!hex) return [0.85, 0.85, 0.85];
  const part = (from: number) => Number.parseInt((hex[1] ?? '').slice(from, from + 2), 16) / 255;
  return [part(0), part(2), part(4)];
}

export const isWhite = (color: Color): boolean => Math.min(...color) > 0.97;
