import { expect, test } from 'vitest';
import { booking, child, computed } from '../support/households';

const whole = { start: '09:00', end: '17:00' };
const part = { start: '09:00', end: '17:30' };
const mixedNeed = child({
  certifications: [
    { from: '2024-06-01', to: '2024-06-15', careNeed: 'standard' },
    { from: '2024-06-16', to: '2024-06-30', careNeed: 'short' },
  ],
});

/** Which contested values decide a month of one booking (or several). */
test.each([
  ['whole hours', { usage: [booking(whole)] }, []],
  ['part hours', { usage: [booking(part)] }, ['billing']],
  ['part hours with a receipt', { usage: [booking({ ...part, copayPaid: 1275 })] }, []],
  [
    'two bookings of half an hour',
    {
      usage: [booking({ start: '09:00', end: '09:30' }), booking({ start: '10:00', end: '10:30' })],
    },
    ['billing'],
  ],
  [
    'an illness cancelled with a fee',
    { usage: [booking({ ...whole, cancelled: 'child-illness', copayPaid: 500 })] },
    ['cancellation'],
  ],
  [
    'cancelled for another reason',
    { usage: [booking({ ...whole, cancelled: 'other', copayPaid: 500 })] },
    [],
  ],
  [
    'an overlap',
    { usage: [booking(whole), booking({ start: '16:00', end: '18:00' })] },
    ['overlap'],
  ],
  ['a care need that changes, short days', { children: [mixedNeed], usage: [booking(whole)] }, []],
  [
    'a care need that changes, a long day',
    { children: [mixedNeed], usage: [booking({ start: '08:00', end: '18:00' })] },
    ['careNeedChange'],
  ],
  [
    'a second child of class 1',
    { children: [child({ birthOrder: 2 })], usage: [booking(whole)] },
    [],
  ],
  [
    'a second child of class 3',
    { children: [child({ birthOrder: 2, birthDate: '2020-06-15' })], usage: [booking(whole)] },
    ['feeSubsidyMaxClass'],
  ],
  [
    'a class limit set by hand',
    {
      children: [child({ birthOrder: 2, birthDate: '2020-06-15' })],
      usage: [booking(whole)],
      settings: { feeSubsidyMaxClass: 2 },
    },
    ['feeSubsidyMaxClass'],
  ],
  [
    'the first child from R7.9',
    { usage: [booking({ ...whole, date: '2025-09-01' })] },
    ['feeSubsidyFirstChild'],
  ],
  [
    'R5.4–9, second child',
    { children: [child({ birthOrder: 2 })], usage: [booking({ ...whole, date: '2023-06-01' })] },
    ['feeSubsidyInForce'],
  ],
  [
    'fares in R4',
    {
      children: [child({ birthDate: '2020-06-15' })],
      usage: [booking({ ...whole, date: '2022-06-01', transportPaid: 100 })],
    },
    ['transportCapYen'],
  ],
  ['fares in R7', { usage: [booking({ ...whole, date: '2025-06-02', transportPaid: 100 })] }, []],
])('%s', (_, changes, expected) => {
  const [month] = computed(changes).months;
  expect(month?.unconfirmed).toEqual(expected);
  expect(month?.provisional).toBe(expected.length > 0);
});

test('a month without a rule set is provisional', () => {
  const [month] = computed({ usage: [booking({ ...whole, date: '2027-04-01' })] }).months;
  expect(month).toMatchObject({ provisional: true, ruleSet: null, netYen: null });
});

test('billing per booking, per day and per month', () => {
  const usage = [
    booking({ start: '09:00', end: '09:40' }),
    booking({ start: '10:00', end: '10:40' }),
    booking({ date: '2024-06-04', start: '09:00', end: '09:40' }),
  ];
  const copay = (per: string) =>
    computed({
      usage,
      settings: { billing: { unitMinutes: 60, unitRounding: 'up', yenRounding: 'floor', per } },
    }).months[0]?.copay.yen;
  // 3 × 1 h; 2 h + 1 h; 2 h
  expect([copay('booking'), copay('day'), copay('month')]).toEqual([450, 450, 300]);
  const twenty = usage.map((one) => ({ ...one, end: String(one['end']).replace(':40', ':20') }));
  const day = computed({
    usage: twenty,
    settings: {
      billing: { unitMinutes: 60, unitRounding: 'up', yenRounding: 'floor', per: 'day' },
    },
  }).months[0]?.copay.yen;
  // 40 min + 20 min: an hour each day, where each booking would be one.
  expect(day).toBe(300);
});
