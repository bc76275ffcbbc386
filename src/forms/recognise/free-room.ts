import type { Box } from '../template/schema';

/** Nobody writes in less than this height. */
const leastHeight = 4.5;
/** More height than this is worth no more: a wide blank is better than a tall one. */
const usefulHeight = 26;

const unique = (values: readonly number[]): readonly number[] =>
  [...new Set(values)].sort((a, b) => a - b);

/** The best blank rectangle of a box with things printed in it; null when there is none to write in. */
export function freeRoom(box: Box, printed: readonly Box[]): Box | null {
  const inside = printed.filter(
    ([x0, y0, x1, y1]) => x0 < box[2] && x1 > box[0] && y0 < box[3] && y1 > box[1],
  );
  const clamp = (value: number, from: number, to: number) => Math.min(to, Math.max(from, value));
  const xs = unique([
    box[0],
    box[2],
    ...inside.flatMap(([x0, , x1]) => [clamp(x0, box[0], box[2]), clamp(x1, box[0], box[2])]),
  ]);
  const ys = unique([
    box[1],
    box[3],
    ...inside.flatMap(([, y0, , y1]) => [clamp(y0, box[1], box[3]), clamp(y1, box[1], box[3])]),
  ]);
  let best: Box | null = null;
  let bestWorth = 0;
  for (const [top, y0] of ys.entries())
    for (const y1 of ys.slice(top + 1)) {
      const height = y1 - y0;
      if (height < leastHeight) continue;
      const inRows = inside.filter((one) => one[1] < y1 - 0.5 && one[3] > y0 + 0.5);
      for (const [left, x0] of xs.entries())
        for (const x1 of xs.slice(left + 1)) {
          // Of two as wide, the taller one.
          const worth = (x1 - x0) * Math.min(height, usefulHeight) + 0.01 * height;
          if (worth <= bestWorth) continue;
          if (inRows.some((one) => one[0] < x1 - 0.5 && one[2] > x0 + 0.5)) break;
          [best, bestWorth] = [[x0, y0, x1, y1], worth];
        }
    }
  return best;
}
