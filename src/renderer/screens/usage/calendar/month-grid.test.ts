import { expect, test } from 'vitest';
import type { CivilDate, CivilMonth } from '../../../../domain/calendar';
import { datesOfMonth, dayAfterKey, weeksOf } from './month-grid';

const after = (date: string, key: string, shiftKey = false) =>
  dayAfterKey(date as CivilDate, { key, shiftKey });

test('a month stands in weeks from Sunday to Saturday', () => {
  const weeks = weeksOf('2024-06' as CivilMonth);
  expect(weeks).toHaveLength(6);
  expect(weeks[0]).toEqual([null, null, null, null, null, null, '2024-06-01']);
  expect(weeks[5]).toEqual(['2024-06-30', null, null, null, null, null, null]);
  expect(weeksOf('2026-02' as CivilMonth)).toHaveLength(4);
  expect(datesOfMonth('2024-02' as CivilMonth)).toHaveLength(29);
});

test.each([
  ['ArrowRight', '2024-06-30', '2024-07-01'],
  ['ArrowLeft', '2024-06-01', '2024-05-31'],
  ['ArrowUp', '2024-06-05', '2024-05-29'],
  ['ArrowDown', '2024-06-25', '2024-07-02'],
  ['Home', '2024-06-05', '2024-06-02'],
  ['Home', '2024-06-01', '2024-06-01'],
  ['End', '2024-06-05', '2024-06-08'],
  ['End', '2024-06-30', '2024-06-30'],
  ['PageDown', '2024-05-31', '2024-06-30'],
  ['PageUp', '2024-03-31', '2024-02-29'],
  ['a', '2024-06-05', null],
])('%s on %s leads to %s', (key, from, to) => {
  expect(after(from, key)).toBe(to);
});

test('with Shift a page is a year', () => {
  expect(after('2024-02-29', 'PageDown', true)).toBe('2025-02-28');
});
