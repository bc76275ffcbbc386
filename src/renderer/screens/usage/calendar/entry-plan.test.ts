import { expect, test } from 'vitest';
import { booking, child, day, household, scheme } from '../../../../../tests/support/households';
import { assessedDay, assessedMonth, dayMarksOf } from '../../../../domain/assess';
import { monthOf } from '../../../../domain/calendar';
import { isDated } from '../../../../domain/household';
import { yen } from '../../../../domain/quantities';
import { dayLimit, monthLimit } from '../limits';
import { judgedOf, planEntry } from './entry-plan';

const along = { provider: '', sitter: '', ticketCode: null, transportPaid: yen(0) };

/** What typing hours on a day would do with the limits, for a certification and bookings before. */
function limitsAfter(careNeed: string, date: string, end: string, usage: readonly object[] = []) {
  const certifications = [{ number: '1', from: '2024-04-01', to: '2025-03-31', careNeed }];
  const home = household({ children: [child({ certifications })], usage });
  const [one] = home.children;
  if (!one || !isDated(one)) throw new Error('no child');
  const on = day(date);
  const [planned] = planEntry(home, scheme, on, { start: '08:00', end }, [{ child: one, along }]);
  const { limits } = dayMarksOf(one, home.absences, scheme, on);
  if (!planned || !limits) throw new Error('nothing planned');
  return {
    day: dayLimit(assessedDay(planned.assessment, on), limits),
    month: monthLimit(assessedMonth(planned.assessment, monthOf(on)), limits),
  };
}

test.each([
  ['standard', '17:59', 'within', 61, 0],
  ['standard', '18:00', 'near', 60, 0],
  ['standard', '18:59', 'near', 1, 0],
  ['standard', '19:00', 'reached', 0, 0],
  ['standard', '19:01', 'over', 0, 1],
  ['short', '15:59', 'near', 1, 0],
  ['short', '16:00', 'reached', 0, 0],
  ['short', '16:01', 'over', 0, 1],
])('%s from 8:00 to %s is %s the limit of the day', (careNeed, end, kind, left, cut) => {
  const { day: state } = limitsAfter(careNeed, '2024-06-03', end);
  expect(state).toMatchObject({ kind, left, cut });
});

const fullDays = (count: number, end: string) =>
  Array.from({ length: 31 }, (_, at) => at + 1)
    .filter((at) => ![7, 14, 15, 21, 28].includes(at))
    .slice(0, count)
    .map((at) => booking({ date: `2024-07-${String(at).padStart(2, '0')}`, start: '08:00', end }));

test.each([
  ['standard', '19:00', '18:59', 'near', 1, 0],
  ['standard', '19:00', '19:00', 'reached', 0, 0],
  ['short', '16:00', '15:59', 'near', 1, 0],
  ['short', '16:00', '16:00', 'reached', 0, 0],
])('%s, 19 full days and one to %s', (careNeed, full, end, kind, left, cut) => {
  const { month } = limitsAfter(careNeed, '2024-07-31', end, fullDays(19, full));
  expect(month).toMatchObject({ kind, left, cut });
});

test('one minute more than the month allows is cut, though the day has room', () => {
  const state = limitsAfter('standard', '2024-07-31', '08:01', fullDays(20, '19:00'));
  expect(state.month).toMatchObject({ kind: 'over', left: 0, cut: 1, covered: 13_200 });
  expect(state.day).toMatchObject({ kind: 'within', covered: 0 });
});

test('siblings are judged one by one, each by its own bookings and certification', () => {
  const home = household({
    children: [child(), child({ id: 'c2', confirmedFrom: null })],
    usage: [booking({ id: 'u0003', date: '2024-06-03', start: '08:00', end: '10:00' })],
  });
  const hours = { start: '09:00', end: '12:00' };
  const plan = planEntry(
    home,
    scheme,
    day('2024-06-03'),
    hours,
    home.children.filter(isDated).map((one) => ({ child: one, along })),
  );
  expect(plan.map((one) => [one.booking.childId, one.booking.id])).toEqual([
    ['c1', 'u0002'],
    ['c2', 'u0004'],
  ]);
  expect(plan.map((one) => judgedOf(one)?.covered)).toEqual([120, 0]);
  expect(plan.map((one) => one.clashes.length)).toEqual([1, 0]);
});

test('across midnight the next day is judged by its own hours', () => {
  const home = household({});
  const [one] = home.children;
  if (!one || !isDated(one)) throw new Error('no child');
  const [planned] = planEntry(home, scheme, day('2024-06-03'), { start: '20:00', end: '08:00' }, [
    { child: one, along },
  ]);
  if (!planned) throw new Error('nothing planned');
  expect(assessedDay(planned.assessment, day('2024-06-03')).covered).toBe(120);
  expect(assessedDay(planned.assessment, day('2024-06-04')).covered).toBe(60);
});
