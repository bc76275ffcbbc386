import { expect, test } from 'vitest';
import { household } from '../../../tests/support/households';
import { parseHousehold } from '.';

const round = {
  id: 'r1',
  fiscalYear: 2024,
  number: 1,
  from: '2024-04',
  to: '2024-07',
  opensOn: null,
  closesOn: '2024-08-30',
  arrival: 'arrives',
  paidIn: null,
  source: '窓口で聞いた',
};
const application = { id: 'a1', roundId: 'r1', childIds: ['c1'], subsidies: ['transport'] };

const problemsOf = (changes: object) => {
  const parsed = parseHousehold({ ...JSON.parse(JSON.stringify(household())), ...changes });
  return parsed.ok ? [] : parsed.error.map(({ path, problem }) => [path, problem]);
};

test('a round and an application in preparation are a household’s own', () => {
  const read = household({ rounds: [round], applications: [application] });
  expect(read.rounds?.[0]?.closesOn).toBe('2024-08-30');
  expect(read.applications?.[0]).toMatchObject({ filed: null, outcomes: [], correctionOf: null });
});

test.each([
  [{ rounds: [{ ...round, from: '2024-13' }] }, [['rounds[0].from', 'month']]],
  [{ rounds: [{ ...round, to: '2024-03' }] }, [['rounds[0].to', 'period-reversed']]],
  [{ rounds: [{ ...round, number: 0 }] }, [['rounds[0].number', 'round-number']]],
  [{ rounds: [round, round] }, [['rounds[1].id', 'duplicate-id']]],
  [{ applications: [application] }, [['applications[0].roundId', 'unknown-round']]],
])('what is wrong with one is named with its place (%#)', (changes, expected) => {
  expect(problemsOf(changes)).toEqual(expected);
});
