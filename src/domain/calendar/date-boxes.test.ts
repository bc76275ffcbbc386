import { describe, expect, test } from 'vitest';
import type { CivilDate } from './civil-date';
import { dateBoxesOf, readDateBoxes } from './date-boxes';

const read = (year: string, month: string, day: string) => readDateBoxes({ year, month, day });

describe('a date in three boxes', () => {
  test.each([
    ['2024', '5', '7', '2024-05-07'],
    ['２０２４', '０５', '０７', '2024-05-07'],
    ['令和6', '5', '7', '2024-05-07'],
    ['令和６年', '５月', '７日', '2024-05-07'],
    ['R6', '5', '7', '2024-05-07'],
    ['r6', '5', '7', '2024-05-07'],
    ['R.6', '5', '7', '2024-05-07'],
    ['Ｒ６', '5', '7', '2024-05-07'],
    ['令和 6', '5', '7', '2024-05-07'],
    ['令和元', '5', '1', '2019-05-01'],
    ['R1', '5', '1', '2019-05-01'],
    ['平成31', '4', '30', '2019-04-30'],
    ['H元', '1', '8', '1989-01-08'],
    ['S64', '1', '7', '1989-01-07'],
    ['昭和63', '2', '29', '1988-02-29'],
    ['2024', '2', '29', '2024-02-29'],
  ])('%s・%s・%s is %s', (year, month, day, date) => {
    expect(read(year, month, day)).toEqual({ ok: true, date });
  });

  test.each([
    ['', '', ''],
    [' ', '　', ''],
  ])('"%s""%s""%s" is no date yet', (year, month, day) => {
    expect(read(year, month, day)).toEqual({ ok: true, date: null });
  });

  test.each([
    ['', '5', '7', { kind: 'box-empty', box: 'year' }],
    ['R6', '', '', { kind: 'box-empty', box: 'month' }],
    ['R6', '5', '', { kind: 'box-empty', box: 'day' }],
    ['6', '5', '7', { kind: 'era-missing', box: 'year', text: '6' }],
    ['元', '5', '7', { kind: 'era-missing', box: 'year', text: '元' }],
    ['令和', '5', '7', { kind: 'box-unreadable', box: 'year', text: '令和' }],
    ['X6', '5', '7', { kind: 'box-unreadable', box: 'year', text: 'X6' }],
    ['令和0', '5', '7', { kind: 'box-unreadable', box: 'year', text: '令和0' }],
    ['20245', '5', '7', { kind: 'box-unreadable', box: 'year', text: '20245' }],
    ['R6', '五', '7', { kind: 'box-unreadable', box: 'month', text: '五' }],
    ['R6', '5', '7.5', { kind: 'box-unreadable', box: 'day', text: '7.5' }],
    ['1024', '5', '7', { kind: 'year-out-of-range', box: 'year', text: '1024' }],
    ['2204', '5', '7', { kind: 'year-out-of-range', box: 'year', text: '2204' }],
    ['R6', '13', '7', { kind: 'no-such-month', box: 'month', text: '13' }],
    ['R6', '0', '7', { kind: 'no-such-month', box: 'month', text: '0' }],
    ['R6', '2', '30', { kind: 'no-such-day', box: 'day', month: 2, day: 30, lastDay: 29 }],
    ['2023', '2', '29', { kind: 'no-such-day', box: 'day', month: 2, day: 29, lastDay: 28 }],
    ['R6', '4', '0', { kind: 'no-such-day', box: 'day', month: 4, day: 0, lastDay: 30 }],
    ['平成31', '5', '1', { kind: 'outside-era', box: 'year', era: '平成', date: '2019-05-01' }],
    ['令和元', '4', '30', { kind: 'outside-era', box: 'year', era: '令和', date: '2019-04-30' }],
  ])('%s・%s・%s is refused', (year, month, day, problem) => {
    expect(read(year, month, day)).toEqual({ ok: false, problem });
  });

  test.each([
    ['2024-05-07', { year: '令和6', month: '5', day: '7' }],
    ['2019-05-01', { year: '令和元', month: '5', day: '1' }],
    ['1989-01-07', { year: '昭和64', month: '1', day: '7' }],
  ])('%s is shown and read back', (date, boxes) => {
    expect(dateBoxesOf(date as CivilDate)).toEqual(boxes);
    expect(readDateBoxes(boxes)).toEqual({ ok: true, date });
  });

  test('no date leaves the boxes empty', () => {
    expect(dateBoxesOf(null)).toEqual({ year: '', month: '', day: '' });
  });
});
