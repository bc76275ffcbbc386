import { expect, test } from 'vitest';
import type { CivilDate } from './civil-date';
import { ageClassOf, fiscalYearOf } from './fiscal-year';

// The table of R6 in the facts: 0歳児クラス born 2023-04-02 … 5歳児クラス 2018-04-02 … 2019-04-01.
test.each([
  ['2023-04-02', 0],
  ['2023-04-01', 1],
  ['2022-04-02', 1],
  ['2022-04-01', 2],
  ['2021-04-02', 2],
  ['2020-04-02', 3],
  ['2019-04-02', 4],
  ['2019-04-01', 5],
  ['2018-04-02', 5],
  ['2018-04-01', 6],
  ['2020-02-29', 4],
])('born %s is in class %i in R6', (birthDate, ageClass) => {
  expect(ageClassOf(birthDate as CivilDate, 2024)).toBe(ageClass);
});

test('a fiscal year runs from 1 April to 31 March', () => {
  expect(fiscalYearOf('2024-04-01' as CivilDate)).toBe(2024);
  expect(fiscalYearOf('2025-03-31' as CivilDate)).toBe(2024);
});
