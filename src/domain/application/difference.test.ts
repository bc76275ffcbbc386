import { expect, test } from 'vitest';
import { filedIn } from '../../../tests/support/filed';
import { booking, day, household } from '../../../tests/support/households';
import { sampleHousehold } from '../../../tests/support/sample';
import type { Household } from '../household';
import { parseHousehold } from '../household';
import { yen } from '../quantities';
import type { Booking } from '../usage';
import { differenceOf, isSame } from './difference';

const made = filedIn(sampleHousehold, ['sakura', 'haruto']);
const difference = (now: Household) => differenceOf(now, made.application, made.filed);
const withUsage = (usage: readonly Booking[]): Household => ({ ...made.household, usage });
const { usage } = made.household;
const target = usage.find(
  ({ childId, date, copayPaid }) =>
    childId === 'haruto' && date.startsWith('2024-06') && copayPaid !== null,
);
if (target === undefined) throw new Error('no booking');

test('nothing has changed: also after the file was written and read again', () => {
  expect(isSame(difference(made.household))).toBe(true);
  const again = parseHousehold(JSON.parse(JSON.stringify(made.household)));
  const read = again.ok ? again.value : null;
  const filed = read?.applications?.[0]?.filed;
  expect(read && filed && isSame(differenceOf(read, made.application, filed))).toBe(true);
});

test('a changed booking is told under its child and month, with what is not the same', () => {
  const changed = usage.map((one) =>
    one === target ? { ...one, copayPaid: yen(Number(one.copayPaid) + 600) } : one,
  );
  const { months, parts } = difference(withUsage(changed));
  expect(parts).toEqual([]);
  expect(months).toHaveLength(1);
  const [only] = months;
  expect(only).toMatchObject({ childId: 'haruto', month: '2024-06' });
  expect(only?.bookings).toMatchObject([{ filed: { id: target.id }, fields: ['copayPaid'] }]);
  expect(Number(only?.now?.feeSubsidyYen) - Number(only?.filed?.feeSubsidyYen)).toBe(600);
});

test.each<[string, Partial<Booking>]>([
  ['childId', { childId: 'sakura' }],
  ['date', { date: day('2024-06-30') }],
  ['start', { start: '07:59' as Booking['start'] }],
  ['end', { end: '21:59' as Booking['end'] }],
  ['provider', { provider: 'ほかの事業者' }],
  ['sitter', { sitter: 'ほかのシッター' }],
  ['ticketCode', { ticketCode: 'X1' }],
  ['copayPaid', { copayPaid: null }],
  ['transportPaid', { transportPaid: yen(1) }],
  ['cancelled', { cancelled: 'other' }],
  ['otherSubsidy', { otherSubsidy: true }],
])('%s of a booking is told where it is not as it was filed', (field, change) => {
  const changed = usage.map((one) => (one === target ? { ...one, ...change } : one));
  const fields = difference(withUsage(changed)).months.flatMap(({ bookings }) =>
    bookings.flatMap((one) => one.fields),
  );
  expect(fields).toEqual([field]);
});

test('a booking that moved to another month is told where it is now', () => {
  const moved = usage.map((one) => (one === target ? { ...one, date: day('2024-07-31') } : one));
  const told = difference(withUsage(moved)).months.filter(({ bookings }) => bookings.length > 0);
  expect(told.map(({ month }) => month)).toEqual(['2024-07']);
});

test('a certification counts from the first to the last month of the round', () => {
  const certifiedAlso = (from: string, to: string) => ({
    ...made.household,
    children: made.household.children.map((one) =>
      one.id === 'haruto'
        ? {
            ...one,
            certifications: [
              ...one.certifications,
              { number: '9', from: day(from), to: day(to), careNeed: 'standard' as const },
            ],
          }
        : one,
    ),
  });
  expect(difference(certifiedAlso('2023-04-01', '2024-04-30')).parts).toEqual([]);
  expect(difference(certifiedAlso('2024-08-01', '2025-03-31')).parts).toEqual([]);
  expect(difference(certifiedAlso('2023-04-01', '2024-05-01')).parts).toEqual(['children']);
  expect(difference(certifiedAlso('2024-07-31', '2025-03-31')).parts).toEqual(['children']);
});

test('an added and a removed booking, and what was filed stays as it is', () => {
  const [extra] = household({ usage: [booking({ date: '2024-06-03', childId: 'c1' })] }).usage;
  const added = { ...(extra as Booking), id: 'new', childId: 'sakura' };
  const before = JSON.stringify(made.filed);
  const { months } = difference(withUsage([...usage.filter((one) => one !== target), added]));
  expect(months.map(({ childId, bookings }) => [childId, bookings.length])).toEqual([
    ['haruto', 1],
    ['sakura', 1],
  ]);
  expect(months[0]?.bookings[0]).toMatchObject({ filed: { id: target.id }, now: null });
  expect(months[1]?.bookings[0]).toMatchObject({ filed: null, now: { id: 'new' } });
  expect(JSON.stringify(made.filed)).toBe(before);
});

test('bookings of other months, and receipts kept since, are no difference', () => {
  const [august] = household({ usage: [booking({ date: '2024-08-05' })] }).usage;
  const kept = usage.map((one) => ({ ...one, receipts: ['0'.repeat(64)], note: '後で' }));
  const now = withUsage([...kept, { ...(august as Booking), childId: 'sakura' }]);
  expect(isSame(difference(now))).toBe(true);
});

test('people and the account count as far as the papers of these months know them', () => {
  const { applicant, bankAccount, children } = made.household;
  const later = {
    ...made.household,
    applicant: {
      ...applicant,
      addressOn: [
        ...applicant.addressOn,
        { date: '2025-01-01', place: 'inside', municipality: null },
      ],
    },
    children: children.map((one) => ({ ...one, enrolledOn: day('2025-04-01') })),
  } as Household;
  expect(isSame(difference(later))).toBe(true);
  const moved = { ...made.household, applicant: { ...applicant, address: '北区赤羽1-1-1' } };
  expect(difference(moved).parts).toEqual(['applicant']);
  const account = {
    ...made.household,
    bankAccount: bankAccount && { ...bankAccount, number: '1' },
  };
  expect(difference(account).parts).toEqual(['bankAccount']);
  const foundOut = {
    ...made.household,
    applicant: {
      ...applicant,
      addressOn: applicant.addressOn.map((one) => ({ ...one, place: 'inside' as const })),
    },
  };
  expect(difference(foundOut).parts).toEqual(['applicant']);
});

test('a child that is gone has nothing now', () => {
  const gone = {
    ...made.household,
    children: made.household.children.filter(({ id }) => id !== 'haruto'),
    usage: usage.filter(({ childId }) => childId !== 'haruto'),
  };
  const { months, parts } = difference(gone);
  expect(parts).toEqual(['children']);
  expect(months.map(({ month, now }) => [month, now])).toEqual([
    ['2024-05', null],
    ['2024-06', null],
    ['2024-07', null],
  ]);
});
