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
const clearance = { x: 2.4, y: 1.8 } as const;

/** The area a circle round a choice takes: a little wider and higher than the printed word. */
export const circleBounds = (choice: Box): Box => [
  choice[0] - clearance.x,
  choice[1] - clearance.y,
  choice[2] + clearance.x,
  choice[3] + clearance.y,
];

/**
 * The line a person draws round a printed choice: an ellipse, with straight sides where the word is
 * long, since an ellipse would cut its corners. Stays inside `circleBounds`.
 */
export function circleAround(choice: Box): PathMark {
  const bounds = circleBounds(choice);
  const [centreX, centreY] = centreOf(bounds);
  const ry = (heightOf(bounds) - stroke) / 2;
  const rx = (widthOf(bounds) - stroke) / 2;
  const flat = Math.max(0, rx - ry * 1.4);
  const [left, right] = [centreX - flat, centreX + flat];
  const cap = rx - flat;
  const [top, bottom] = [centreY - ry, centreY + ry];
  const [high, low] = [centreY - ry * quarter, centreY + ry * quarter];
  return {
    mark: 'path',
    weight: stroke,
    from: [left, top],
    segments: [
      { to: [right, top] },
      curve([right + cap * quarter, top], [right + cap, high], [right + cap, centreY]),
      curve([right + cap, low], [right + cap * quarter, bottom], [right, bottom]),
      { to: [left, bottom] },
      curve([left - cap * quarter, bottom], [left - cap, low], [left - cap, centreY]),
      curve([left - cap, high], [left - cap * quarter, top], [left, top]),
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
