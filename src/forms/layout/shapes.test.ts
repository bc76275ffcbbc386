import { expect, it } from 'vitest';
import type { Box } from '../template/schema';
import { checkIn, circleAround, circleBounds, type PathMark } from './shapes';

const pointsOf = (path: PathMark) => [path.from, ...path.segments.map((segment) => segment.to)];
const isIn = (box: Box, path: PathMark) =>
  pointsOf(path).every(
    ([x, y]) =>
      x - path.weight / 2 >= box[0] - 1e-9 &&
      x + path.weight / 2 <= box[2] + 1e-9 &&
      y - path.weight / 2 >= box[1] - 1e-9 &&
      y + path.weight / 2 <= box[3] + 1e-9,
  );

it.each<readonly [string, Box]>([
  ['a short word', [10, 10, 28, 19]],
  ['a long word', [10, 10, 90, 19]],
  ['one character', [10, 10, 19, 19]],
])('a circle round %s stays in its bounds and outside the word', (_, word) => {
  const circle = circleAround(word);
  expect(isIn(circleBounds(word), circle)).toBe(true);
  const [left, right] = [word[0], word[2]];
  expect(
    pointsOf(circle).some(([x]) => x < left) && pointsOf(circle).some(([x]) => x > right),
  ).toBe(true);
  expect(
    pointsOf(circle).every(([x, y]) => x < left || x > right || y < word[1] || y > word[3]),
  ).toBe(true);
});

it.each<readonly [string, Box]>([
  ['square', [10, 10, 22, 22]],
  ['flat', [10, 10, 60, 18]],
])('a check mark stays in a %s box', (_, box) => {
  expect(isIn(box, checkIn(box))).toBe(true);
});
