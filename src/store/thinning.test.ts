import { expect, test } from 'vitest';
import { momentIn, stampOf } from './stamp';
import { keptBackups } from './thinning';

const minute = 60_000;
const start = new Date('2026-11-22T10:00:00+09:00').getTime();
const backup = (at: number, replaced = false) => {
  const savedAt = new Date(at);
  return { id: `${stampOf(savedAt)}${replaced ? ' 置き換える前' : ''}.sitter`, savedAt, replaced };
};

/** Saving at these moments, thinning out after each. */
function after(moments: readonly number[]) {
  let kept: readonly ReturnType<typeof backup>[] = [];
  for (const at of moments) kept = keptBackups([...kept, backup(at)]);
  return kept.map(({ savedAt }) => savedAt.getTime());
}

test('a moment and its name are one another’s', () => {
  expect(stampOf(new Date(start))).toBe('2026-11-22 10-00-00');
  expect(momentIn('2026-11-22 10-00-00 置き換える前.sitter')).toEqual(new Date(start));
  expect(momentIn('2026-13-22 10-00-00.sitter')).toBeNull();
  expect(momentIn('世帯.sitter')).toBeNull();
});

test('saves a second apart leave the newest and one each five minutes', () => {
  const seconds = Array.from({ length: 12 * 60 + 1 }, (_, second) => start + second * 1000);
  expect(after(seconds)).toEqual([0, 5, 10, 12].map((minutes) => start + minutes * minute));
});

test('an hour of saves leaves ten; days and months go further back', () => {
  const hour = Array.from({ length: 60 }, (_, at) => start + at * minute);
  const today = after(hour);
  expect(today).toHaveLength(11);
  expect(today.at(-1)).toBe(hour.at(-1));

  const day = 24 * 60 * minute;
  const years = Array.from({ length: 800 }, (_, at) => start - (800 - at) * day);
  const all = after([...years, ...hour]);
  // Ten and the newest of the hour, fourteen days of which one is today, a month each before that.
  expect(all.length).toBeGreaterThanOrEqual(11 + 13 + 10);
  expect(all.length).toBeLessThanOrEqual(11 + 13 + 12);
  expect(all[0]).toBeGreaterThan(start - 366 * day);
});

test('what was replaced stays whatever comes after it, the last ten times', () => {
  const replaced = Array.from({ length: 12 }, (_, at) => backup(start + at * 1000, true));
  const kept = keptBackups([...replaced, ...[13, 14, 15].map((at) => backup(start + at * 1000))]);
  expect(kept.filter((one) => one.replaced)).toEqual(replaced.slice(-10));
  expect(kept.filter((one) => !one.replaced)).toHaveLength(2);
});
