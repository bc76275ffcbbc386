import { expect, test } from 'vitest';
import { booking, child, household } from '../../../tests/support/households';
import { clashesOf } from './clashes';

const clashing = (...usage: readonly Record<string, unknown>[]) => {
  const made = household({ usage: usage.map((one, at) => booking({ id: `u${at + 1}`, ...one })) });
  return Object.fromEntries(
    [...clashesOf(made.usage)].map(([id, clashes]) => [
      id,
      clashes.map(({ kind, other }) => `${kind} ${other.id}`),
    ]),
  );
};

test('the same use twice, and uses that share minutes, name each other', () => {
  expect(clashing({}, {})).toEqual({ u1: ['duplicate u2'], u2: ['duplicate u1'] });
  expect(clashing({ end: '13:00' }, { start: '12:59' })).toEqual({
    u1: ['overlap u2'],
    u2: ['overlap u1'],
  });
  expect(clashing({ end: '13:00' }, { start: '13:00' })).toEqual({});
});

test('a long use clashes with each one inside it, not they with one another', () => {
  expect(
    clashing(
      { start: '08:00', end: '18:00' },
      { start: '09:00', end: '10:00' },
      { start: '11:00', end: '12:00' },
    ),
  ).toEqual({ u1: ['overlap u2', 'overlap u3'], u2: ['overlap u1'], u3: ['overlap u1'] });
});

test('across midnight and months', () => {
  expect(
    clashing(
      { date: '2024-05-31', start: '22:00', end: '08:00' },
      { date: '2024-06-01', start: '07:00', end: '09:00' },
    ),
  ).toEqual({ u1: ['overlap u2'], u2: ['overlap u1'] });
});

test('a cancelled use holds no minute', () => {
  expect(clashing({ cancelled: 'child-illness' }, {})).toEqual({});
});

test('siblings at the same time do not clash', () => {
  const children = [child(), child({ id: 'c2' })];
  const usage = [booking({}), booking({ childId: 'c2' })];
  expect(clashesOf(household({ children, usage }).usage).size).toBe(0);
});
