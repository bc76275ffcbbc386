import { expect, test } from 'vitest';
import { planDocuments } from '../../src/domain/application';
import { schemeOf } from '../../src/domain/rules';
import { compute } from '../../src/domain/subsidy';
import { booking, child, computed, household } from '../support/households';

const undated = child({ id: 'c2', birthDate: null });
const ofBoth = [
  booking({ id: 'one', childId: 'c1', transportPaid: 500 }),
  booking({ id: 'two', childId: 'c2', transportPaid: 700 }),
];

test('nothing is computed for a child without a birth date, and the sums say so', () => {
  const { months, totals, warnings, assessments } = computed({
    children: [child(), undated],
    usage: ofBoth,
  });
  expect(months.map(({ childId }) => childId)).toEqual(['c1']);
  expect(assessments.map(({ childId }) => childId)).toEqual(['c1']);
  expect(totals.incomplete).toBe(true);
  expect(warnings).toContainEqual({
    code: 'birth-date-missing',
    childId: 'c2',
    usageId: null,
    paidYen: null,
    expectedYen: null,
  });
});

test('without bookings there is nothing to be left out', () => {
  const { warnings } = computed({ children: [child(), undated], usage: ofBoth.slice(0, 1) });
  expect(warnings.filter(({ code }) => code === 'birth-date-missing')).toEqual([]);
});

test('months outside of the range are not missed', () => {
  const source = household({ children: [undated], usage: ofBoth.slice(1) });
  const scheme = schemeOf('kita-waiting-list');
  const later = { from: '2024-07' as never, to: null };
  expect(compute(source, scheme, later).warnings).toEqual([]);
  expect(compute(source, scheme).totals.incomplete).toBe(true);
});

test('its applications wait for the birth date instead of being called needless', () => {
  const source = household({ children: [child(), undated], usage: ofBoth });
  const plan = planDocuments(source, compute(source, schemeOf(source.scheme)).months, []);
  const application = plan.find(
    ({ document, childId }) => document === 'transport-application' && childId === 'c2',
  );
  expect(application).toMatchObject({ needed: false, reason: { kind: 'birth-date-missing' } });
});
