import { expect, test } from 'vitest';
import { booking, child, computed } from '../../../../tests/support/households';
import { axisOf, yearMonths } from './year-months';

test('a year has twelve months; what is paid is what comes back and what remains', () => {
  const { months } = computed({
    children: [child(), child({ id: 'c2', birthOrder: 2 })],
    usage: [
      booking({ date: '2024-06-03', transportPaid: 500 }),
      booking({ date: '2024-06-03', childId: 'c2' }),
      booking({ date: '2025-04-01' }),
    ],
  });
  const year = yearMonths(2024, months);
  expect(year.map(({ month }) => month)).toEqual([
    ...['04', '05', '06', '07', '08', '09', '10', '11', '12'].map((month) => `2024-${month}`),
    ...['01', '02', '03'].map((month) => `2025-${month}`),
  ]);
  expect(year.filter(({ used }) => used)).toHaveLength(1);
  expect(year[2]).toMatchObject({
    copayYen: 2400,
    faresYen: 500,
    feeSubsidyYen: 1200,
    transportSubsidyYen: 500,
    knownSubsidyYen: 1700,
    netYen: 1200,
  });
});

test('a subsidy that is not computed is no zero: the rest of the month is open', () => {
  const { months } = computed({
    children: [child(), child({ id: 'c2', birthOrder: 2 })],
    usage: [
      booking({ date: '2025-10-01', transportPaid: 500 }),
      booking({ date: '2025-10-01', childId: 'c2' }),
    ],
  });
  expect(yearMonths(2025, months)[6]).toMatchObject({
    feeSubsidyYen: null,
    netYen: null,
    knownSubsidyYen: 1700,
  });
});

test.each([
  [0, []],

  [77_925, [20_000, 40_000, 60_000, 80_000]],
  [80_000, [20_000, 40_000, 60_000, 80_000]],
  [20_001, [10_000, 20_000, 30_000]],
  [101_000, [30_000, 60_000, 90_000, 120_000]],
])('lines for %i yen', (largest, lines) => {
  expect(axisOf(largest)).toEqual(lines);
});
