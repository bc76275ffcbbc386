import { expect, test } from 'vitest';
import { booking, child, day, household, scheme } from '../../../../../tests/support/households';
import { isDated } from '../../../../domain/household';
import { weekOf } from '../calendar/month-grid';
import { canGet, planRepeat, type RepeatSource } from './repeat-plan';

const home = household({
  children: [child(), child({ id: 'c2' })],
  absences: [{ from: '2024-07-17', to: '2024-07-17', kind: 'day-off' }],
  usage: [
    booking({ id: 'mon', date: '2024-07-08', sitter: '山田', transportPaid: 500, copayPaid: 1200 }),
    booking({ date: '2024-07-10' }),
    booking({ date: '2024-07-11', cancelled: 'other' }),
    booking({ date: '2024-07-12' }),
    booking({ date: '2024-07-19', cancelled: 'other' }),
    booking({ childId: 'c2', date: '2024-07-01', sitter: '佐藤', transportPaid: 300 }),
  ],
});
const [first, second] = home.children.filter(isDated);
if (!first || !second) throw new Error('no children');

const plan = (source: RepeatSource, one = first) =>
  planRepeat(home, scheme, one, weekOf(day('2024-07-17')), source).map((row) => [
    row.date.slice(8),
    row.values.length,
    row.taken ? 'taken' : row.closed ? row.marks.verdict : 'free',
    canGet(row),
  ]);

test('last week: holidays and days off are told, days with a booking are never added to', () => {
  expect(plan({ kind: 'last-week' })).toEqual([
    ['14', 0, 'sunday', false],
    ['15', 1, 'holiday', true],
    ['16', 0, 'free', false],
    ['17', 1, 'parent-off', true],
    ['18', 0, 'free', false],
    ['19', 1, 'taken', false],
    ['20', 0, 'free', false],
  ]);
});

test('a booking is offered on every day; a sibling gets its hours with its own sitter and fare', () => {
  const [model] = home.usage;
  if (!model) throw new Error('no booking');
  const source = { kind: 'booking', booking: model } as const;
  expect(plan(source).map(([, count]) => count)).toEqual([1, 1, 1, 1, 1, 1, 1]);
  const [own] = planRepeat(home, scheme, first, [day('2024-07-18')], source);
  expect(own?.values[0]).toMatchObject({ childId: 'c1', sitter: '山田', copayPaid: null });
  const [row] = planRepeat(home, scheme, second, [day('2024-07-18')], source);
  expect(row?.values[0]).toMatchObject({
    childId: 'c2',
    start: '09:00',
    sitter: '佐藤',
    transportPaid: 300,
  });
});
