import { expect, test } from 'vitest';
import { booking, child, household } from '../../../../tests/support/households';
import { parseHousehold } from '../../../domain/household';
import { bookingsOfChild, withoutChild } from './removal';

const care = (id: string, childId: string) => ({
  id,
  childId,
  date: '2024-05-07',
  start: '09:00',
  end: '10:00',
  paid: 2500,
});

test('a child goes with its bookings of both schemes, and the file can still be read', () => {
  const both = household({
    children: [child({ id: 'c1' }), child({ id: 'c2' })],
    usage: [booking({ id: 'u1', childId: 'c1' }), booking({ id: 'u2', childId: 'c2' })],
    temporaryCare: {
      scheme: 'suginami-temporary-care',
      usage: [care('t1', 'c1'), care('t2', 'c2')],
      higherLimit: [
        { childId: 'c1', reason: 'multiple-birth' },
        { childId: 'c2', reason: 'multiple-birth' },
      ],
    },
  });
  expect(bookingsOfChild(both, 'c1')).toBe(2);
  const left = withoutChild(both, 'c1');
  expect(parseHousehold(left).ok).toBe(true);
  expect(left.usage.map(({ id }) => id)).toEqual(['u2']);
  expect(left.temporaryCare?.usage.map(({ id }) => id)).toEqual(['t2']);
  expect(left.temporaryCare?.higherLimit.map(({ childId }) => childId)).toEqual(['c2']);
});

test('a household without 一時預かり gets none', () => {
  const plain = household({ children: [child({ id: 'c1' })], usage: [] });
  expect('temporaryCare' in withoutChild(plain, 'c1')).toBe(false);
});
