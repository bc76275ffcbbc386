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
  /** Vertical and horizontal rules within the place itself. */
  readonly dividers: number;
}

/** A rule farther from the place than this has nothing to do with it, in points. */
const reach = 40;
/** A place may lie on its own rule by so much. */
const onRule = 1.5;

const nearest = (found: readonly number[], from: number): number | null => {
  const [best] = [...found].sort((a, b) => Math.abs(a - from) - Math.abs(b - from));
  return best !== undefined && Math.abs(best - from) <= reach ? best : null;
};

export function cellAround({ rules }: Pick<SeenPage, 'rules'>, box: Box): Cell {
  const [x, y] = [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2];
  const upright = rules.filter((rule) => rule.x0 === rule.x1 && rule.y0 <= y && rule.y1 >= y);
  const level = rules.filter((rule) => rule.y0 === rule.y1 && rule.x0 <= x && rule.x1 >= x);
  const xs = upright.map((rule) => rule.x0);
  const ys = level.map((rule) => rule.y0);
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
    dividers:
      xs.filter((at) => at > box[0] + onRule && at < box[2] - onRule).length +
      ys.filter((at) => at > box[1] + onRule && at < box[3] - onRule).length,
  };
}

/** The words printed inside a box, as options to circle are. */
export const wordsIn = (marks: readonly Landmark[], box: Box): string => {
  const grown: Box = [box[0] - 2, box[1] - 2, box[2] + 2, box[3] + 2];
  return marks
    .filter((mark) => isInside(mark.box, grown) && heightOf(mark.box) > 0)
    .map(({ words }) => words)
    .join('');
};
