import { expect, test } from 'vitest';
import { filedIn, roundFrom } from '../../../tests/support/filed';
import { sampleHousehold } from '../../../tests/support/sample';
import type { CivilMonth } from '../calendar';
import type { Household, SubsidyKind } from '../household';
import { correctionOf, withNewApplication, withRound } from './applications';
import { claimedAlready } from './claimed-already';
import { preparationOf } from './preparation';

const month = (text: string) => text as CivilMonth;
const first = filedIn(sampleHousehold, ['haruto']);

function again(
  from: Household,
  childIds: readonly string[],
  subsidies: readonly SubsidyKind[],
  of = roundFrom({ number: 2, from: month('2024-07'), to: month('2024-09') }),
) {
  const { household, round } = withRound(from, of);
  const made = withNewApplication(household, { roundId: round.id, childIds, subsidies });
  const preparation = preparationOf(made.household, made.application, round, null);
  return claimedAlready(made.household, preparation).map((one) => [
    one.childId,
    one.month,
    one.subsidy,
    one.round.number,
    one.on,
  ]);
}

test('a month of two rounds is told, by child and subsidy', () => {
  expect(again(first.household, ['haruto'], ['transport', 'fee'])).toEqual([
    ['haruto', '2024-07', 'transport', 1, '2024-08-20'],
    ['haruto', '2024-07', 'fee', 1, '2024-08-20'],
  ]);
  expect(again(first.household, ['haruto'], ['fee'])).toEqual([
    ['haruto', '2024-07', 'fee', 1, '2024-08-20'],
  ]);
});

test('another child, another subsidy, another month, nothing filed: nothing is told', () => {
  expect(again(first.household, ['sakura'], ['transport', 'fee'])).toEqual([]);
  const fares = filedIn(sampleHousehold, ['haruto'], ['transport']);
  expect(again(fares.household, ['haruto'], ['fee'])).toEqual([]);
  const later = roundFrom({ number: 2, from: month('2024-08'), to: month('2024-10') });
  expect(again(first.household, ['haruto'], ['transport', 'fee'], later)).toEqual([]);
  expect(again(sampleHousehold, ['haruto'], ['transport', 'fee'])).toEqual([]);
  // Nothing was claimed of it when it was filed: it was the first child then.
  const eldest = sampleHousehold.children.map((one) => ({ ...one, birthOrder: 1 }));
  const before = filedIn({ ...sampleHousehold, children: eldest }, ['haruto'], ['fee']).household;
  const now = { ...before, children: sampleHousehold.children };
  expect(again(now, ['haruto'], ['fee'])).toEqual([]);
});

test('a correction claims what it corrects, and not what was filed elsewhere', () => {
  const { household, application } = correctionOf(first.household, first.application);
  const round = first.filed.round;
  expect(claimedAlready(household, preparationOf(household, application, round, null))).toEqual([]);
  // Once it is filed, it is what counts; what it leaves out stands as it was filed.
  const filed = filedIn(first.household, ['haruto'], ['fee'], roundFrom(), 'a1');
  expect(again(filed.household, ['haruto'], ['transport', 'fee'])).toEqual([
    ['haruto', '2024-07', 'transport', 1, '2024-08-20'],
    ['haruto', '2024-07', 'fee', 1, '2024-08-20'],
  ]);
});
