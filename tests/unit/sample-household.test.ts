import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readHousehold } from '../../src/domain/household';
import { schemeOf } from '../../src/domain/rules';
import { compute } from '../../src/domain/subsidy';

const fixture = (name: string) =>
  readFileSync(new URL(`../fixtures/kita-r6-sample/${name}`, import.meta.url), 'utf8');

test('the sample household comes to the expected amounts, field by field', () => {
  const household = readHousehold(fixture('household.json'));
  if (!household.ok) throw new Error(JSON.stringify(household.error));
  const { months, totals } = compute(household.value, schemeOf('kita-waiting-list'));
  const expected = JSON.parse(fixture('expected.json'));
  expect(months).toMatchObject(expected.months);
  expect(months).toHaveLength(expected.months.length);
  for (const [index, month] of months.entries()) {
    expect(month.minutes).toEqual(expected.months[index].minutes);
    expect(month.notEligible).toEqual(expected.months[index].notEligible);
  }
  expect(totals).toEqual(expected.totals);
});
