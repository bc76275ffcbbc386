import { expect, test } from 'vitest';
import { booking, day, household } from '../../../tests/support/households';
import { repeatedOn, weekBefore, weeklyPattern } from './repeat';

const usage = (...rows: readonly Record<string, unknown>[]) =>
  household({ usage: rows.map(booking) }).usage;
const pattern = (rows: readonly Record<string, unknown>[], before: string) =>
  [...weeklyPattern(usage(...rows), day(before))]
    .sort(([one], [other]) => one - other)
    .map(([weekday, { start, end }]) => `${weekday} ${start}-${end}`);

test('a habit is what happened most often on a weekday, at least twice', () => {
  const mondays = ['2024-06-03', '2024-06-10', '2024-06-17', '2024-06-24'];
  const rows = mondays.map((date, at) => ({ date, start: at === 3 ? '10:00' : '09:00' }));
  expect(pattern(rows, '2024-07-01')).toEqual(['1 09:00-17:00']);
  expect(pattern(rows.slice(3), '2024-07-01')).toEqual([]);
});

test('of equals the later; what comes later than the day is not looked at', () => {
  const rows = [
    { date: '2024-06-04', start: '08:00' },
    { date: '2024-06-11', start: '08:00' },
    { date: '2024-06-18', start: '10:00' },
    { date: '2024-06-25', start: '10:00' },
  ];
  expect(pattern(rows, '2024-07-01')).toEqual(['2 10:00-17:00']);
  expect(pattern(rows, '2024-06-18')).toEqual(['2 08:00-17:00']);
});

test('eight weeks up to the last use, cancelled ones aside', () => {
  // Up to Wednesday 5 June: 10 April is the Wednesday eight weeks before, one too many.
  const cancelled = [
    { date: '2024-06-06', cancelled: 'other' },
    { date: '2024-06-13', cancelled: 'other' },
  ];
  const since = (date: string) =>
    pattern([{ date }, { date: '2024-06-05' }, ...cancelled], '2025-01-01');
  expect(since('2024-04-10')).toEqual([]);
  expect(since('2024-04-17')).toEqual(['3 09:00-17:00']);
});

test('last week, in order; a copy leaves behind what belongs to one use alone', () => {
  const rows = usage(
    { date: '2024-06-03', start: '14:00', copayPaid: 450, ticketCode: 'T1', sitter: '山田' },
    { date: '2024-06-03', start: '09:00', end: '12:00' },
    { date: '2024-06-04' },
  );
  const found = weekBefore(rows, day('2024-06-10'));
  expect(found.map(({ start }) => start)).toEqual(['09:00', '14:00']);
  const [, paid] = found;
  if (!paid) throw new Error('no booking');
  expect(repeatedOn(paid, day('2024-06-10'))).toMatchObject({
    date: '2024-06-10',
    start: '14:00',
    sitter: '山田',
    ticketCode: null,
    copayPaid: null,
  });
});
