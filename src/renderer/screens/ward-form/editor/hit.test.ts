import { expect, test } from 'vitest';
import type { Box } from '../../../../app/contract';
import { hitAt, partAt } from './hit';
import type { Place } from './places';

const whole = (id: string): Place => ({ id, part: null });
const at = (id: string, part: string | null, box: Box) => ({ place: { id, part }, box });
const placed = [
  at('date', null, [100, 100, 200, 120]),
  at('date', 'year', [100, 100, 130, 120]),
  at('frame', null, [90, 90, 400, 300]),
];

test('a click takes the smallest box there, as a whole', () => {
  expect(hitAt(placed, null, [110, 110], 3)).toMatchObject({ place: whole('date'), sides: {} });
  expect(hitAt(placed, null, [300, 200], 3)?.place).toEqual(whole('frame'));
  expect(hitAt(placed, null, [10, 10], 3)).toBeNull();
});

test('what is selected is taken by its sides, a little outside of them too', () => {
  const right = hitAt(placed, whole('date'), [202, 110], 3);
  expect(right).toMatchObject({ place: whole('date'), sides: { right: true, left: false } });
  expect(right?.sides.top || right?.sides.bottom).toBe(false);
  expect(hitAt(placed, whole('date'), [100, 119], 3)?.sides).toMatchObject({
    left: true,
    bottom: true,
  });
  const inside = hitAt(placed, whole('date'), [150, 110], 3)?.sides;
  expect(Object.values(inside ?? {}).some(Boolean)).toBe(false);
});

test('the middle of a tiny box moves it', () => {
  const tiny = [at('x', null, [0, 0, 4, 4])];
  const { sides } = hitAt(tiny, whole('x'), [2, 2], 6) ?? {};
  expect(Object.values(sides ?? { none: true }).some(Boolean)).toBe(false);
});

test('a second click goes to the part', () => {
  expect(partAt(placed, 'date', [110, 110])).toEqual({ id: 'date', part: 'year' });
  expect(partAt(placed, 'date', [180, 110])).toBeNull();
});
