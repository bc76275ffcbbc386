import { expect, test } from 'vitest';
import { filedIn } from '../../../tests/support/filed';
import { sampleHousehold } from '../../../tests/support/sample';

test('children stand in the order of the household, their months in that of the calendar', () => {
  // By their ids haruto would come first.
  const { filed } = filedIn(sampleHousehold, ['sakura', 'haruto']);
  expect(filed.amounts.map(({ childId, month }) => `${childId} ${month}`)).toEqual([
    'sakura 2024-05',
    'sakura 2024-06',
    'sakura 2024-07',
    'haruto 2024-05',
    'haruto 2024-06',
    'haruto 2024-07',
  ]);
});
