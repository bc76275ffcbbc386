import { expect, test } from 'vitest';
import { type CivilDate, countedDaysBefore } from '.';

const counted = (date: string, count: number, yearEndClosed: boolean) =>
  countedDaysBefore(date as CivilDate, count, { yearEndClosed }).map(
    (day) => `${day.date.slice(5)} ${day.number ?? day.because}`,
  );

// Golden Week of 2024: 昭和の日 on a Monday, 憲法記念日 … こどもの日 from Friday on, a substitute Monday.
test('each day of the count is the how manyth, or why it is passed over', () => {
  expect(counted('2024-05-08', 4, true)).toEqual([
    '05-07 1',
    '05-06 holiday',
    '05-05 holiday',
    '05-04 holiday',
    '05-03 holiday',
    '05-02 2',
    '05-01 3',
    '04-30 4',
  ]);
});

test.each([
  [true, ['01-06 1', '01-05 sunday', '01-04 saturday', '01-03 year-end', '01-02 year-end']],
  [false, ['01-06 1', '01-05 sunday', '01-04 saturday', '01-03 2']],
])('12/29–1/3 are passed over: %s', (yearEndClosed, first) => {
  expect(counted('2025-01-07', 2, yearEndClosed).slice(0, first.length)).toEqual(first);
});
