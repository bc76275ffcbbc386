import { centreOf, heightOf, widthOf } from '../template/box';
import type { Box } from '../template/schema';

type Point = readonly [x: number, y: number];

/** A stroked line: points and Bézier curves, y down, points. */
export interface PathMark {
  readonly mark: 'path';
  readonly from: Point;
  readonly segments: readonly (
    | { readonly to: Point }
    | { readonly by: readonly [Point, Point]; readonly to: Point }
  )[];
  readonly weight: number;
}

const quarter = 0.5523;
const stroke = 0.9;
/** Between the printed word and the line round it. */
const clearance = 2;

const within = (value: number, least: number, most: number): number =>
  Math.min(Math.max(value, least), most);

/**
 * The line a person draws round a printed choice: an ellipse, with straight sides where the word is
 * long, since an ellipse would cut its corners. Stays inside `bounds`.
 */
export function circleAround(choice: Box, bounds: Box): PathMark {
  const half = stroke / 2;
  const [centreX, centreY] = centreOf(choice);
  const ry = Math.min(
    heightOf(choice) / 2 + clearance,
    centreY - bounds[1] - half,
    bounds[3] - centreY - half,
  );
  const rx = Math.min(
    widthOf(choice) / 2 + clearance * 1.8,
    centreX - bounds[0] - half,
    bounds[2] - centreX - half,
  );
  const flat = within(rx - ry * 1.4, 0, rx);
  const [left, right] = [centreX - flat, centreX + flat];
  const cap = rx - flat;
  const [top, bottom] = [centreY - ry, centreY + ry];
  return {
    mark: 'path',
    weight: stroke,
    from: [left, top],
    segments: [
      { to: [right, top] },
      curve(
        [right + cap * quarter, top],
        [right + cap, centreY - ry * quarter],
        [right + cap, centreY],
      ),
      curve(
        [right + cap, centreY + ry * quarter],
        [right + cap * quarter, bottom],
        [right, bottom],
      ),
      { to: [left, bottom] },
      curve(
        [left - cap * quarter, bottom],
        [left - cap, centreY + ry * quarter],
        [left - cap, centreY],
      ),
      curve([left - cap, centreY - ry * quarter], [left - cap * quarter, top], [left, top]),
    ],
  };
}

const curve = (one: Point, two: Point, to: Point) => ({ by: [one, two] as const, to });

/** ✓ in the middle of the box, at most 12 points wide. */
export function checkIn(box: Box): PathMark {
  const side = Math.min(widthOf(box), heightOf(box), 14) * 0.72;
  const [x, y] = centreOf(box);
  return {
    mark: 'path',
    weight: Math.max(0.9, side * 0.12),
    from: [x - side * 0.45, y + side * 0.02],
    segments: [
      { to: [x - side * 0.12, y + side * 0.36] },
      { to: [x + side * 0.46, y - side * 0.38] },
    ],
  };
}
