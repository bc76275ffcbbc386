import { describe, expect, test } from 'vitest';
import { booking, child, computed } from '../support/households';

const codes = (changes: object) =>
  computed(changes as Record<string, unknown>).warnings.map(
    ({ code, usageId }) => `${code} ${usageId}`,
  );
const receipt = (copayPaid: number, more: object = {}) => ({
  usage: [booking({ id: 'u', start: '09:00', end: '17:00', copayPaid, ...more })],
});

describe('receipt-differs: more than 150円 from 150円 × covered hours (1,200円 here)', () => {
  test.each([
    [1350, []],
    [1351, ['receipt-differs u']],
    [1050, []],
    [1049, ['receipt-differs u']],
  ])('%i円', (paid, expected) => {
    expect(codes(receipt(paid))).toEqual(expected);
  });
});

test.each([
  ['on a Sunday', 500, { date: '2024-06-02' }, 'receipt-without-coverage u'],
  ['0円 on a Sunday', 0, { date: '2024-06-02' }, 'receipt-without-coverage u'],
  ['of a cancelled booking', 500, { cancelled: 'other' }, 'cancelled-fee-not-counted u'],
])('a receipt %s', (_, paid, more, expected) => {
  expect(codes(receipt(paid, more))).toEqual([expected]);
});

test('another subsidy on a day warns the other bookings that touch it, over midnight too', () => {
  const usage = [
    booking({ id: 'other', date: '2024-06-03', start: '20:00', end: '08:00', otherSubsidy: true }),
    booking({ id: 'next', date: '2024-06-04' }),
    booking({ id: 'far', date: '2024-06-05' }),
  ];
  expect(codes({ usage })).toEqual(['same-day-other-subsidy next']);
});

test('a booking under another subsidy still holds its minutes', () => {
  const usage = [
    booking({ id: 'a', start: '09:00', end: '12:00', otherSubsidy: true }),
    booking({ id: 'b', start: '11:00', end: '13:00' }),
  ];
  expect(computed({ usage }).months[0]?.minutes.excluded).toEqual({
    'other-subsidy': 180,
    overlap: 60,
  });
});

test('a child born on 1 April and a month without rules warn for the whole child', () => {
  const children = [
    child({
      birthDate: '2023-04-01',
      route: { kind: 'leave-completed', returnedOn: '2024-04-01' },
    }),
  ];
  expect(codes({ children, usage: [booking({ date: '2024-06-03' })] })).toEqual([
    'route-end-open null',
  ]);
  expect(codes({ usage: [booking({ date: '2019-06-03' })] })).toEqual(['no-rule-set null']);
});

test('warnings come by code, child and booking', () => {
  const children = [child({ id: 'b' }), child({ id: 'a' })];
  const usage = [
    booking({ id: '2', childId: 'b', copayPaid: 9000 }),
    booking({ id: '3', childId: 'a', copayPaid: 9000 }),
    booking({ id: '1', childId: 'b', copayPaid: 9000, date: '2024-06-04' }),
    booking({ id: '4', childId: 'a', copayPaid: 1, cancelled: 'other' }),
  ];
  expect(codes({ children, usage })).toEqual([
    'cancelled-fee-not-counted 4',
    'receipt-differs 3',
    'receipt-differs 1',
    'receipt-differs 2',
  ]);
});
