import { expect, test } from 'vitest';
import { type Migration, migrated } from './migrate';

const step = (from: number, migrate: Migration['migrate']): Migration => ({ from, migrate });
const noted = (from: number) =>
  step(from, (source) => ({ ...source, way: [...((source['way'] as number[]) ?? []), from] }));
const steps = [noted(1), noted(2), noted(3)];

test.each([
  [1, [1, 2, 3]],
  [2, [2, 3]],
  [3, [3]],
])('a file of version %i goes through the steps %j, in their order', (version, way) => {
  expect(migrated({ version, kept: true }, steps)).toEqual({
    ok: true,
    value: { version: 4, way, kept: true },
  });
});

test.each([
  { version: 4 },
  { version: 0 },
  { version: '1' },
  {},
  [],
  null,
  'text',
])('what no step reads stays as it is: %j', (json) => {
  expect(migrated(json, steps)).toEqual({ ok: true, value: json });
});

test('a step that stumbles is named, and what it was given is not changed', () => {
  const stumbles = step(2, (source) => ({ usage: (source['usage'] as { at: unknown }).at }));
  const source = Object.freeze({ version: 1 });
  expect(migrated(source, [noted(1), stumbles])).toEqual({ ok: false, error: 2 });
});
