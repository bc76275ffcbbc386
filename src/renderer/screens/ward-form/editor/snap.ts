import type { Box } from '../../../../app/contract';
import { isWhole, least, type PageSize, type Sides } from './box';

/** Printed rules, as boxes without width (upright) or without height (level). */
export type Rules = readonly Box[];

/** A box keeps this far from a rule, so that ink does not touch it, in points. */
const inset = 1;

const isUpright = (rule: Box): boolean => rule[2] - rule[0] < rule[3] - rule[1];
const touches = (from: number, to: number, low: number, high: number): boolean =>
  from < high && to > low;

/** Where upright rules stand that pass the box, and level ones, in points. */
function linesAt(box: Box, rules: Rules) {
  const upright = rules.filter(
    (rule) => isUpright(rule) && touches(rule[1], rule[3], box[1], box[3]),
  );
  const level = rules.filter(
    (rule) => !isUpright(rule) && touches(rule[0], rule[2], box[0], box[2]),
  );
  return { xs: upright.map((rule) => rule[0]), ys: level.map((rule) => rule[1]) };
}

/** How far to go to the nearest of some places; null where none is near. */
function nearest(at: number, places: readonly number[], reach: number): number | null {
  const ways = places.map((place) => place - at).filter((way) => Math.abs(way) <= reach);
  return ways.length === 0 ? null : ways.reduce((a, b) => (Math.abs(b) < Math.abs(a) ? b : a));
}

/** The shorter way of two sides that move together. */
function shorter(one: number | null, other: number | null): number {
  if (one === null || other === null) return one ?? other ?? 0;
  return Math.abs(other) < Math.abs(one) ? other : one;
}

/**
 * A box that is moved or pulled, with its sides brought to the printed rules near it.
 *
 * @param reach how near is near, in points
 */
export function snapped(box: Box, sides: Sides, rules: Rules, reach: number): Box {
  const { xs, ys } = linesAt(box, rules);
  const [x0, y0, x1, y1] = box;
  const after = (places: readonly number[]) => places.map((place) => place + inset);
  const before = (places: readonly number[]) => places.map((place) => place - inset);
  const left = nearest(x0, after(xs), reach);
  const right = nearest(x1, before(xs), reach);
  const top = nearest(y0, after(ys), reach);
  const bottom = nearest(y1, before(ys), reach);
  if (isWhole(sides)) {
    const [dx, dy] = [shorter(left, right), shorter(top, bottom)];
    return [x0 + dx, y0 + dy, x1 + dx, y1 + dy];
  }
  return [
    x0 + (sides.left ? (left ?? 0) : 0),
    y0 + (sides.top ? (top ?? 0) : 0),
    x1 + (sides.right ? (right ?? 0) : 0),
    y1 + (sides.bottom ? (bottom ?? 0) : 0),
  ];
}

/** The size of a box that is put down where no cell is, in points. */
const usual = { width: 120, height: 16 } as const;
/** Larger, it is no cell but the frame of a page. */
const largest = { width: 460, height: 160 } as const;

/** The empty inside of the ruled cell round a point; where there is none, a box of the usual size there. */
export function cellAt(
  [x, y]: readonly [number, number],
  rules: Rules,
  { width, height }: PageSize,
): Box {
  const upright = rules.filter((rule) => isUpright(rule) && rule[1] <= y && rule[3] >= y);
  const level = rules.filter((rule) => !isUpright(rule) && rule[0] <= x && rule[2] >= x);
  const left = Math.max(...upright.map((rule) => rule[0]).filter((at) => at < x));
  const right = Math.min(...upright.map((rule) => rule[0]).filter((at) => at >= x));
  const top = Math.max(...level.map((rule) => rule[1]).filter((at) => at < y));
  const bottom = Math.min(...level.map((rule) => rule[1]).filter((at) => at >= y));
  const cell: Box = [left + inset, top + inset, right - inset, bottom - inset];
  const [across, down] = [cell[2] - cell[0], cell[3] - cell[1]];
  const fits =
    across >= least && down >= least && across <= largest.width && down <= largest.height;
  if (fits && cell.every(Number.isFinite)) return cell;
  const x0 = Math.max(0, Math.min(x - usual.width / 2, width - usual.width));
  const y0 = Math.max(0, Math.min(y - usual.height / 2, height - usual.height));
  return [x0, y0, x0 + usual.width, y0 + usual.height];
}
