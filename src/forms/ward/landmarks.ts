import type { SeenPage } from '../page';
import { heightOf, isInside } from '../template/box';
import type { Box } from '../template/schema';

/** Printed words that say where on a page one is. */
export interface Landmark {
  readonly words: string;
  readonly box: Box;
}

/** Runs whose letters stand this near, in heights of a letter, are one piece of text. */
const oneWord = 0.6;

/** The printed words of a page, however the file cuts them into runs. */
export function landmarksOf({ texts }: Pick<SeenPage, 'texts'>): readonly Landmark[] {
  const marks: { words: string; box: Box; size: number }[] = [];
  const ordered = [...texts].sort((a, b) => a.box[1] - b.box[1] || a.box[0] - b.box[0]);
  for (const { text, box, size, vertical } of ordered) {
    const words = text.replace(/\s/g, '');
    if (words === '') continue;
    const open = vertical
      ? undefined
      : marks.find(
          (mark) =>
            Math.abs(mark.box[3] - box[3]) < 1.5 &&
            Math.abs(mark.size - size) < 1 &&
            box[0] - mark.box[2] < size * oneWord &&
            box[0] - mark.box[2] > -1,
        );
    if (open) {
      open.words += words;
      open.box = [
        open.box[0],
        Math.min(open.box[1], box[1]),
        box[2],
        Math.max(open.box[3], box[3]),
      ];
    } else marks.push({ words, box, size });
  }
  return marks;
}

/** How far two boxes are apart; 0 where they touch. */
export const apart = (one: Box, other: Box): number =>
  Math.hypot(
    Math.max(0, one[0] - other[2], other[0] - one[2]),
    Math.max(0, one[1] - other[3], other[1] - one[3]),
  );

/** The rules that bound a place, each side's position; null where none is near. */
export interface Cell {
  readonly left: number | null;
  readonly top: number | null;
  readonly right: number | null;
  readonly bottom: number | null;
}

type Ruled = Pick<SeenPage, 'rules'>;

/** A rule farther from the place than this has nothing to do with it, in points. */
const reach = 40;
/** A place may lie on its own rule by so much. */
const onRule = 1.5;

/** Positions of the rules that cross the lines through the middle of a box. */
function crossings({ rules }: Ruled, box: Box) {
  const [x, y] = [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2];
  return {
    x,
    y,
    xs: rules.flatMap((rule) =>
      rule.x0 === rule.x1 && rule.y0 <= y && rule.y1 >= y ? rule.x0 : [],
    ),
    ys: rules.flatMap((rule) =>
      rule.y0 === rule.y1 && rule.x0 <= x && rule.x1 >= x ? rule.y0 : [],
    ),
  };
}

const nearest = (found: readonly number[], to: number | null): number | null => {
  if (to === null) return null;
  const [best] = [...found].sort((a, b) => Math.abs(a - to) - Math.abs(b - to));
  return best !== undefined && Math.abs(best - to) <= reach ? best : null;
};

/** The cell a place lies in: of each side the next rule outside it. */
export function cellOf(page: Ruled, box: Box): Cell {
  const { xs, ys } = crossings(page, box);
  return {
    left: nearest(
      xs.filter((at) => at <= box[0] + onRule),
      box[0],
    ),
    right: nearest(
      xs.filter((at) => at >= box[2] - onRule),
      box[2],
    ),
    top: nearest(
      ys.filter((at) => at <= box[1] + onRule),
      box[1],
    ),
    bottom: nearest(
      ys.filter((at) => at >= box[3] - onRule),
      box[3],
    ),
  };
}

/** The cell around a place whose rules are expected at certain positions, and may have moved a little. */
export function cellNear(page: Ruled, box: Box, expected: Cell): Cell {
  const { x, y, xs, ys } = crossings(page, box);
  return {
    left: nearest(
      xs.filter((at) => at < x),
      expected.left,
    ),
    right: nearest(
      xs.filter((at) => at > x),
      expected.right,
    ),
    top: nearest(
      ys.filter((at) => at < y),
      expected.top,
    ),
    bottom: nearest(
      ys.filter((at) => at > y),
      expected.bottom,
    ),
  };
}

/** Rules within a place: the cells of digits, the rows of a table. */
export function dividersIn(page: Ruled, box: Box): number {
  const { xs, ys } = crossings(page, box);
  return (
    xs.filter((at) => at > box[0] + onRule && at < box[2] - onRule).length +
    ys.filter((at) => at > box[1] + onRule && at < box[3] - onRule).length
  );
}

/** The words printed inside a box, as options to circle are. */
export const wordsIn = (marks: readonly Landmark[], box: Box): string => {
  const grown: Box = [box[0] - 2, box[1] - 2, box[2] + 2, box[3] + 2];
  return marks
    .filter((mark) => isInside(mark.box, grown) && heightOf(mark.box) > 0)
    .map(({ words }) => words)
    .join('');
};
