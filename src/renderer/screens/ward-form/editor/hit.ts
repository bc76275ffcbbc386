import type { Box } from '../../../../app/contract';
import { isIn, type Sides } from './box';
import { type Place, samePlace } from './places';

interface Placed {
  readonly place: Place;
  readonly box: Box;
}

export interface Hit extends Placed {
  /** The sides taken hold of; none: all of it. */
  readonly sides: Sides;
}

const area = ({ box }: Placed): number => (box[2] - box[0]) * (box[3] - box[1]);

const smallest = (all: readonly Placed[]): Placed | null =>
  all.reduce<Placed | null>(
    (least, one) => (least && area(least) <= area(one) ? least : one),
    null,
  );

/** The sides a point is at; inside of a box a third of it at most, so that small boxes can be moved. */
function sidesAt([x, y]: readonly [number, number], [x0, y0, x1, y1]: Box, reach: number): Sides {
  const across = Math.min(reach, (x1 - x0) / 3);
  const down = Math.min(reach, (y1 - y0) / 3);
  return {
    left: x <= x0 + across,
    right: x >= x1 - across,
    top: y <= y0 + down,
    bottom: y >= y1 - down,
  };
}

/**
 * What is taken hold of at a point: what is selected, by its sides or as a whole, or else the smallest
 * field or table there.
 *
 * @param reach how far from a side is still at it, in points
 */
export function hitAt(
  placed: readonly Placed[],
  selected: Place | null,
  point: readonly [number, number],
  reach: number,
): Hit | null {
  const current = placed.find(({ place }) => samePlace(place, selected));
  if (current) {
    const { box } = current;
    const wider: Box = [box[0] - reach, box[1] - reach, box[2] + reach, box[3] + reach];
    if (isIn(point, wider)) return { ...current, sides: sidesAt(point, box, reach) };
  }
  const there = smallest(
    placed.filter(({ place, box }) => place.part === null && isIn(point, box)),
  );
  return there && { ...there, sides: {} };
}

/** The part of a field or table at a point: a second click goes within. */
export function partAt(
  placed: readonly Placed[],
  id: string,
  point: readonly [number, number],
): Place | null {
  const parts = placed.filter(
    ({ place, box }) => place.id === id && place.part !== null && isIn(point, box),
  );
  return smallest(parts)?.place ?? null;
}
