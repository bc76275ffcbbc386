import { expect, test } from 'vitest';
import { dateText } from '../../copy/quantities';
import type { CivilDate } from './civil-date';
import { fiscalYearName, readDate, toJapaneseDate } from './japanese-era';

test.each([
  ['2024/5/7', '2024-05-07'],
  ['2024-05-07', '2024-05-07'],
  ['2024年5月7日', '2024-05-07'],
  ['令和6年5月7日', '2024-05-07'],
  ['令和６年５月７日', '2024-05-07'],
  ['R6.5.7', '2024-05-07'],
  ['r6/5/7', '2024-05-07'],
  ['令和元年5月1日', '2019-05-01'],
  ['R1.5.1', '2019-05-01'],
  ['平成31年4月30日', '2019-04-30'],
  ['S64.1.7', '1989-01-07'],
  ['H1.1.8', '1989-01-08'],
])('%s is %s', (text, date) => {
  expect(readDate(text)).toBe(date);
});

test.each([
  '2023-02-29',
  '令和1年4月30日',
  '平成31年5月1日',
  '令和0年5月1日',
  '5/7',
  '',
  '20240507',
  '2024/13/1',
  'R6.5',
])('%s is no date', (text) => {
  expect(readDate(text)).toBeNull();
});

test('the first year of an era is 元年', () => {
  expect(dateText('2019-05-01' as CivilDate)).toBe('令和元年5月1日');
  expect(dateText('2019-04-30' as CivilDate)).toBe('平成31年4月30日');
  expect(fiscalYearName(2019)).toBe('令和元年度');
  expect(fiscalYearName(2024)).toBe('令和6年度');
  expect(toJapaneseDate('1868-10-22' as CivilDate)).toBeNull();
});
