import type { FormFont } from '../font/form-font';
import type { TextMark } from '../layout/fit';
import type { PathMark } from '../layout/shapes';
import type { Mark } from '../plan/plan';
import type { Box } from '../template/schema';

/**
 * Where a mark leaves ink, in boxes: one for each letter, and short stretches of a drawn line, so that a
 * rule inside a circle is not taken for one that it crosses. Points of the visible page, y down.
 */
export const inkPieces = (mark: Mark, font: FormFont): readonly Box[] =>
  mark.mark === 'text' ? letterBoxes(mark, font) : strokeBoxes(mark);

function letterBoxes({ text, x, y, size }: TextMark, font: FormFont): readonly Box[] {
  const boxes: Box[] = [];
  const em = size / 1000;
  let at = x;
  for (const char of text) {
    const { left, right, top, bottom, advance } = font.glyph(char.codePointAt(0) ?? 0);
    if (right > left) boxes.push([at + left * em, y - top * em, at + right * em, y - bottom * em]);
    at += advance * em;
  }
  return boxes;
}

type Point = readonly [number, number];
const steps = 8;

function strokeBoxes({ from, segments, weight }: PathMark): readonly Box[] {
  const boxes: Box[] = [];
  let start: Point = from;
  for (const segment of segments) {
    let here = start;
    for (let step = 1; step <= steps; step += 1) {
      const next = pointAt(start, segment, step / steps);
      boxes.push(around(here, next, weight / 2));
      here = next;
    }
    start = segment.to;
  }
  return boxes;
}

function pointAt(from: Point, segment: PathMark['segments'][number], share: number): Point {
  const { to } = segment;
  const [one, two] = 'by' in segment ? segment.by : [from, to];
  if (!('by' in segment)) return [mix(from[0], to[0], share), mix(from[1], to[1], share)];
  const along = (axis: 0 | 1) => {
    const rest = 1 - share;
    return (
      rest ** 3 * from[axis] +
      3 * rest ** 2 * share * one[axis] +
      3 * rest * share ** 2 * two[axis] +
      share ** 3 * to[axis]
    );
  };
  return [along(0), along(1)];
}

const mix = (one: number, other: number, share: number) => one + (other - one) * share;

const around = (one: Point, other: Point, half: number): Box => [
  Math.min(one[0], other[0]) - half,
  Math.min(one[1], other[1]) - half,
  Math.max(one[0], other[0]) + half,
  Math.max(one[1], other[1]) + half,
];
