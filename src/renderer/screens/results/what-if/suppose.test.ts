import { expect, test } from 'vitest';
import { booking, child, household, scheme } from '../../../../../tests/support/households';
import { compute } from '../../../../domain/subsidy';
import { compareFigures, compareMonths } from './compare';
import { type Hypothesis, isSupposing, nothingSupposed } from './hypothesis';
import { suppose } from './suppose';

/** Monday 3 June to Wednesday 5 June 2024, eight hours each, the first with a receipt. */
const open = household({
  children: [child(), child({ id: 'c2', birthOrder: 2 })],
  usage: [
    booking({ date: '2024-06-03', copayPaid: 1200, transportPaid: 500 }),
    booking({ date: '2024-06-04' }),
    booking({ date: '2024-06-05', childId: 'c2', start: '09:00', end: '20:00' }),
  ],
});
const real = compute(open, scheme);

const supposing = (change: Partial<Hypothesis>) => {
  const hypothesis = { ...nothingSupposed(open), ...change };
  const copied = suppose(open, hypothesis, scheme);
  return { ...copied, hypothesis, computation: compute(copied.household, scheme) };
};

const copayOf = ({ computation }: ReturnType<typeof supposing>, childId: string) =>
  computation.months.find((month) => month.childId === childId)?.copay.yen;

test('nothing supposed is the household as it is', () => {
  const { household: copy, receiptsLeftOut, hypothesis } = supposing({});
  expect(copy).toEqual(open);
  expect(receiptsLeftOut).toBe(0);
  expect(isSupposing(hypothesis)).toBe(false);
});

test('the household itself is never touched', () => {
  const before = JSON.stringify(open);
  supposing({ hours: 'longer', careNeed: 'short', birthOrder: 2, confirmedFrom: '2024-06-04' });
  expect(JSON.stringify(open)).toBe(before);
});

test('longer on a weekday: those bookings of that child, their receipts left out', () => {
  const longer = supposing({ hours: 'longer', byMinutes: 90, weekdays: [1] });
  expect(longer.household.usage.map(({ end }) => end)).toEqual(['18:30', '17:00', '20:00']);
  expect(longer.receiptsLeftOut).toBe(1);
  // 9.5 h estimated instead of the receipt, 8 h as before.
  expect(copayOf(longer, 'c1')).toBe(1425 + 1200);
  expect(copayOf(longer, 'c2')).toBe(copayOf(supposing({}), 'c2'));
});

test('shorter than nothing is no use, and its fare is gone; longer ends within a day', () => {
  const short = supposing({ childId: null, hours: 'shorter', byMinutes: 480 });
  expect(short.household.usage.map(({ end }) => end)).toEqual(['12:00']);
  expect(short.computation.months.find(({ childId }) => childId === 'c1')).toBeUndefined();
  const late = household({
    usage: [booking({ date: '2024-06-03', start: '00:30', end: '23:45' })],
  });
  const longer = suppose(
    late,
    { ...nothingSupposed(late), hours: 'longer', byMinutes: 360 },
    scheme,
  );
  expect(longer.household.usage[0]?.end).toBe('00:30');
  expect(supposing({ hours: 'not-used', weekdays: [2] }).household.usage).toHaveLength(2);
});

test('care need, birth order and 対象者確認 are those of the chosen child', () => {
  const short = supposing({ childId: 'c2', careNeed: 'short' });
  expect(copayOf(short, 'c2')).toBe(1200);
  const second = supposing({ birthOrder: 2 });
  expect(second.computation.totals.feeSubsidyYen - real.totals.feeSubsidyYen).toBe(2400);
  const late = supposing({ confirmedFrom: '令和6年6月4日' });
  expect(copayOf(late, 'c1')).toBe(1200);
  expect(late.receiptsLeftOut).toBe(1);
  // What cannot be read changes nothing.
  expect(copayOf(supposing({ confirmedFrom: 'あした' }), 'c1')).toBe(2400);
});

test('beside each other: the difference, and none where something is not computed', () => {
  const none = compareFigures(real.months, []);
  expect(none.map(({ difference }) => difference)).toEqual([-1620, -4050, -1650, -500, -2400]);
  expect(none[1]?.supposed).toEqual({ kind: 'amount', text: '0円' });
  const unknown = compute(
    household({ children: [child({ birthOrder: null })], usage: [booking({})] }),
    scheme,
  );
  const [month] = compareMonths(unknown.months, real.months);
  expect(month?.figures.map(({ difference }) => difference === null)).toEqual([
    false,
    false,
    true,
    false,
    true,
  ]);
});
