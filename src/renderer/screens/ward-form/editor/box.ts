import type { Box } from '../../../../app/contract';
import { roundedBox } from './measure';

export interface PageSize {
  readonly width: number;
  readonly height: number;
}

/** The box round all boxes. */
export const around = (boxes: readonly Box[]): Box => [
  Math.min(...boxes.map((box) => box[0])),
  Math.min(...boxes.map((box) => box[1])),
  Math.max(...boxes.map((box) => box[2])),
  Math.max(...boxes.map((box) => box[3])),
];

export const isIn = ([x, y]: readonly [number, number], box: Box): boolean =>
  x >= box[0] && x <= box[2] && y >= box[1] && y <= box[3];

export const overlap = (one: Box, other: Box): boolean =>
  one[0] < other[2] && other[0] < one[2] && one[1] < other[3] && other[1] < one[3];

/** What lies in one box, in another of perhaps another size. */
export const mapped =
  (from: Box, to: Box) =>
  (box: Box): Box => {
    const across = (to[2] - to[0]) / (from[2] - from[0]);
    const down = (to[3] - to[1]) / (from[3] - from[1]);
    return roundedBox([
      to[0] + (box[0] - from[0]) * across,
      to[1] + (box[1] - from[1]) * down,
      to[0] + (box[2] - from[0]) * across,
      to[1] + (box[3] - from[1]) * down,
    ]);
  };

/** Smaller, nobody could take hold of it, in points. */
export const least = 3;

/** Pushed back onto its page, and large enough to be seen. */
export function onPage(box: Box, { width, height }: PageSize): Box {
  const across = Math.min(width, Math.max(least, box[2] - box[0]));
  const down = Math.min(height, Math.max(least, box[3] - box[1]));
  const x0 = Math.max(0, Math.min(box[0], width - across));
  const y0 = Math.max(0, Math.min(box[1], height - down));
  return roundedBox([x0, y0, x0 + across, y0 + down]);
}

/** Cut off at the edge of its page. */
export const cutAtPage = (box: Box, { width, height }: PageSize): Box =>
  onPage(
    [Math.max(0, box[0]), Math.max(0, box[1]), Math.min(width, box[2]), Math.min(height, box[3])],
    { width, height },
  );

/** Which sides are taken hold of; none: the whole box. */
export interface Sides {
  readonly left?: boolean;
  readonly top?: boolean;
  readonly right?: boolean;
  readonly bottom?: boolean;
}

export const isWhole = ({ left, top, right, bottom }: Sides): boolean =>
  !left && !top && !right && !bottom;

/** A box whose sides were pulled; the whole box is moved. Sides never pass each other. */
export function pulled(box: Box, sides: Sides, dx: number, dy: number): Box {
  const [x0, y0, x1, y1] = box;
  if (isWhole(sides)) return [x0 + dx, y0 + dy, x1 + dx, y1 + dy];
  return [
    sides.left ? Math.min(x0 + dx, x1 - least) : x0,
    sides.top ? Math.min(y0 + dy, y1 - least) : y0,
    sides.right ? Math.max(x1 + dx, x0 + least) : x1,
    sides.bottom ? Math.max(y1 + dy, y0 + least) : y1,
  ];
}
