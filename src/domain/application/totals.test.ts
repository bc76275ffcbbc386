import { expect, test } from 'vitest';
import { filedIn, roundFrom } from '../../../tests/support/filed';
import { sampleHousehold } from '../../../tests/support/sample';
import type { CivilMonth } from '../calendar';
import { type Yen, yen } from '../quantities';
import { standingOf, withOutcome } from './applications';
import { outcomesOf, yearTotalsOf } from './totals';

const month = (text: string) => text as CivilMonth;
const first = filedIn(
  sampleHousehold,
  ['sakura', 'haruto'],
  ['transport', 'fee'],
  roundFrom({ to: month('2024-06') }),
);
const told = (grantedYen: number | null, paidYen: number | null) => ({
  childId: 'haruto',
  subsidy: 'fee' as const,
  grantedYen: grantedYen as Yen | null,
  grantedOn: null,
  paidYen: paidYen as Yen | null,
  paidOn: null,
});

test('what is claimed stands beside what was granted and paid', () => {
  const source = withOutcome(first.household, 'a1', told(40_000, null));
  const application = source.applications?.[0];
  expect(application && outcomesOf(application)).toEqual([
    {
      childId: 'sakura',
      subsidy: 'transport',
      claimedYen: 40_000,
      grantedYen: null,
      paidYen: null,
    },
    {
      childId: 'haruto',
      subsidy: 'transport',
      claimedYen: 10_240 + 18_160,
      grantedYen: null,
      paidYen: null,
    },
    {
      childId: 'haruto',
      subsidy: 'fee',
      claimedYen: 14_025 + 26_025,
      grantedYen: 40_000,
      paidYen: null,
    },
  ]);
});

test('the year adds up its applications; a correction counts in place of what it puts right', () => {
  const second = filedIn(
    first.household,
    ['haruto'],
    ['fee'],
    roundFrom({ number: 2, from: month('2024-07'), to: month('2024-09') }),
  );
  const paid = withOutcome(
    withOutcome(second.household, 'a1', told(40_050, 40_050)),
    'a2',
    told(26_000, null),
  );
  const haruto = () =>
    yearTotalsOf(paid).find(({ childId, subsidy }) => childId === 'haruto' && subsidy === 'fee');
  expect(haruto()).toEqual({
    fiscalYear: 2024,
    childId: 'haruto',
    subsidy: 'fee',
    claimedYen: yen(14_025 + 26_025 + 26_475),
    grantedYen: 66_050,
    paidYen: 40_050,
    ungranted: 0,
    unpaid: 1,
    ceilingYen: 396_000,
  });
  expect(yearTotalsOf(paid)[0]?.ceilingYen).toBe(240_000);
  const corrected = filedIn(paid, ['haruto'], ['fee'], roundFrom(), 'a1').household;
  expect(standingOf(corrected).map(({ id }) => id)).toEqual(['a2', 'a3']);
  const total = yearTotalsOf(corrected).find(({ subsidy }) => subsidy === 'fee');
  expect(total).toMatchObject({ claimedYen: 14_025 + 26_025 + 26_475, grantedYen: 26_000 });
  // What the correction leaves out stands as it was filed.
  const fares = yearTotalsOf(corrected).filter(({ subsidy }) => subsidy === 'transport');
  expect(fares.map(({ childId, claimedYen }) => [childId, claimedYen])).toEqual([
    ['sakura', 40_000],
    ['haruto', 10_240 + 18_160],
  ]);
});
