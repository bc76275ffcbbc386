import type { Box } from '../template/schema';
import type { Drawn, Stroke } from './drawn';
import { type GraphicsState, isWhite } from './graphics-state';
import { intersection, moved, scaleOf } from './matrix';

type Point = readonly [number, number];
/** A part of a path: its corners on the visible page; null where it is curved. */
interface SubPath {
  readonly corners: readonly Point[];
  readonly closed: boolean;
  readonly curved: boolean;
}

/** The numbers pdf.js puts before the coordinates of a path. */
const draw = { moveTo: 0, lineTo: 1, curveTo: 2, quadraticCurveTo: 3, closePath: 4 } as const;
/** A line is straight when its ends differ less than this, in points. */
const straight = 0.35;
/** A filled rectangle no thicker than this is a rule, not an area. */
const thickestRule = 3;
const dotSize = 1.6;

/** Splits pdf.js's flat numbers into parts, placed on the visible page. */
export function subPaths(data: ArrayLike<number>, state: GraphicsState): readonly SubPath[] {
  const parts: { corners: Point[]; closed: boolean; curved: boolean }[] = [];
  const current = () => parts.at(-1);
  const add = (index: number) => {
    const point = moved(state.matrix, data[index] ?? 0, data[index + 1] ?? 0);
    current()?.corners.push(point);
  };
  for (let index = 0; index < data.length; ) {
    const command = data[index];
    index += 1;
    if (command === draw.moveTo) {
      parts.push({ corners: [], closed: false, curved: false });
      add(index);
      index += 2;
    } else if (command === draw.lineTo) {
      add(index);
      index += 2;
    } else if (command === draw.closePath) {
      const part = current();
      if (part) part.closed = true;
    } else if (command === draw.curveTo || command === draw.quadraticCurveTo) {
      const length = command === draw.curveTo ? 6 : 4;
      const part = current();
      if (part) part.curved = true;
      add(index + length - 2);
      index += length;
    } else break;
  }
  return parts;
}

/** The upright rectangle a part is, or null. */
function rectangleOf({ corners, curved }: SubPath): Box | null {
  if (curved || corners.length < 4 || corners.length > 5) return null;
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
  const box: Box = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
  const near = (value: number, low: number, high: number) =>
    Math.min(Math.abs(value - low), Math.abs(value - high)) < straight;
  const upright = corners.every(([x, y]) => near(x, box[0], box[2]) && near(y, box[1], box[3]));
  return upright ? box : null;
}

export const boundsOf = (parts: readonly SubPath[]): Box | null => {
  const corners = parts.flatMap((part) => part.corners);
  if (corners.length === 0) return null;
  let box: Box = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of corners)
    box = [Math.min(box[0], x), Math.min(box[1], y), Math.max(box[2], x), Math.max(box[3], y)];
  return box;
};

/** A filled rectangle: a rule, a dot of one, or an area. */
export function fillBox(whole: Box, state: GraphicsState, drawn: Drawn): void {
  const box = intersection(whole, state.clip);
  const [width, height] = [box[2] - box[0], box[3] - box[1]];
  if (width < 0 || height < 0 || isWhite(state.fill)) return;
  const [x, y] = [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2];
  const thickness = Math.min(width, height);
  if (Math.max(width, height) <= dotSize) drawn.dots.push(box);
  else if (thickness > thickestRule || Math.max(width, height) < 2 * thickness)
    drawn.fills.push({ box, color: state.fill });
  else if (width > height)
    drawn.strokes.push({ x0: box[0], y0: y, x1: box[2], y1: y, width: height, dotted: false });
  else drawn.strokes.push({ x0: x, y0: box[1], x1: x, y1: box[3], width, dotted: false });
}

export function fillParts(parts: readonly SubPath[], state: GraphicsState, drawn: Drawn): void {
  for (const part of parts) {
    const box = rectangleOf(part);
    if (box) fillBox(box, state, drawn);
    else if (part.corners.length > 2) drawn.outlines += 1;
  }
}

export function strokeParts(parts: readonly SubPath[], state: GraphicsState, drawn: Drawn): void {
  if (isWhite(state.stroke)) return;
  const width = Math.max(state.lineWidth * scaleOf(state.matrix), 0.1);
  for (const { corners, closed, curved } of parts) {
    if (curved) {
      drawn.outlines += 1;
      continue;
    }
    const ends = closed && corners[0] ? [...corners, corners[0]] : corners;
    if (ends.some((end, index) => isSlanted(ends[index - 1], end))) drawn.outlines += 1;
    for (let index = 1; index < ends.length; index += 1) {
      const piece = pieceOf(ends[index - 1], ends[index], width, state);
      if (piece) drawn.strokes.push(piece);
    }
  }
}

const isSlanted = (from: Point | undefined, to: Point): boolean =>
  from !== undefined && Math.min(Math.abs(from[0] - to[0]), Math.abs(from[1] - to[1])) > straight;

function pieceOf(
  from: Point | undefined,
  to: Point | undefined,
  width: number,
  state: GraphicsState,
): Stroke | null {
  if (!from || !to || isSlanted(from, to)) return null;
  const [dx, dy] = [Math.abs(from[0] - to[0]), Math.abs(from[1] - to[1])];
  if (Math.max(dx, dy) === 0) return null;
  // A clip may cut a rule shorter; half its width may stand outside without hiding it.
  const edge = width / 2 + straight;
  const [x0, y0, x1, y1] = intersection(
    [
      Math.min(from[0], to[0]),
      Math.min(from[1], to[1]),
      Math.max(from[0], to[0]),
      Math.max(from[1], to[1]),
    ],
    [state.clip[0] - edge, state.clip[1] - edge, state.clip[2] + edge, state.clip[3] + edge],
  );
  if (x1 < x0 || y1 < y0) return null;
  const common = { width, dotted: state.dashed };
  return dx >= dy
    ? { x0, x1, y0: (y0 + y1) / 2, y1: (y0 + y1) / 2, ...common }
    : { y0, y1, x0: (x0 + x1) / 2, x1: (x0 + x1) / 2, ...common };
}
