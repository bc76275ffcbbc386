import { expect, test } from 'vitest';
import { booking, child, household } from '../../../../tests/support/households';
import { differenceOf } from './compare';

const [one, two, three] = [booking({}), booking({}), booking({})];

test('bookings are told apart by their id, whatever the order of their fields', () => {
  const now = household({ usage: [one, two] });
  const turned = Object.fromEntries(Object.entries(one ?? {}).reverse());
  expect(differenceOf(now, household({ usage: [two, turned] }))).toEqual({
    onlyNow: 0,
    onlyHeld: 0,
    changed: 0,
    others: false,
  });
  expect(differenceOf(now, household({ usage: [{ ...one, copayPaid: 1 }, three] }))).toEqual({
    onlyNow: 1,
    onlyHeld: 1,
    changed: 1,
    others: false,
  });
});

test('everything else is one question', () => {
  const held = household({ children: [child({ birthOrder: 2 })] });
  expect(differenceOf(household(), held).others).toBe(true);
});
