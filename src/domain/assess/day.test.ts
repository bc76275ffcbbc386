import { expect, test } from 'vitest';
import {
  booking,
  child,
  computed,
  day,
  household,
  scheme,
} from '../../../tests/support/households';
import { isDated } from '../household';
import { assessedDay, assessedMonth, dayMarksOf } from './day';

const marks = (date: string, changes: Record<string, unknown> = {}, absences: unknown[] = []) => {
  const home = household({ children: [child(changes)], absences });
  const [one] = home.children;
  if (!one || !isDated(one)) throw new Error('no child');
  return dayMarksOf(one, home.absences, scheme, day(date));
};

test('what the calendar closes is told also where the child may not use the scheme at all', () => {
  expect(marks('2024-07-15')).toMatchObject({
    closed: 'holiday',
    holiday: '海の日',
    verdict: 'holiday',
  });
  expect(marks('2024-07-15', { confirmedFrom: null })).toMatchObject({
    closed: 'holiday',
    verdict: 'not-eligible',
    reason: 'before-confirmation',
  });
  expect(marks('2024-12-30')).toMatchObject({ closed: 'year-end', verdict: 'year-end' });
  expect(marks('2024-06-09')).toMatchObject({ closed: 'sunday' });
  const off = { from: '2024-06-10', to: '2024-06-10', kind: 'day-off' };
  expect(marks('2024-06-10', {}, [off])).toMatchObject({ closed: null, verdict: 'parent-off' });
});

test('the limits are those of the certification that holds on the date', () => {
  const certifications = [
    { number: '1', from: '2024-06-01', to: '2024-06-15', careNeed: 'standard' },
    { number: '2', from: '2024-06-16', to: '2024-06-30', careNeed: 'short' },
  ];
  expect(marks('2024-06-14', { certifications }).limits).toEqual({
    careNeed: 'standard',
    dayMinutes: 660,
    monthMinutes: 13_200,
  });
  expect(marks('2024-06-17', { certifications }).limits).toMatchObject({
    dayMinutes: 480,
    monthMinutes: 9600,
  });
  expect(marks('2024-07-01', { certifications }).limits).toBeNull();
});

test('the minutes of a day and of a month are those of the assessment', () => {
  const { assessments } = computed({
    usage: [
      booking({ date: '2024-06-03', start: '06:30', end: '12:00' }),
      booking({ date: '2024-06-03', start: '13:00', end: '20:00' }),
      booking({ date: '2024-06-04', start: '21:00', end: '08:00' }),
    ],
  });
  expect(assessedDay(assessments[0], day('2024-06-03'))).toMatchObject({
    used: 750,
    covered: 660,
    excluded: { 'outside-hours': 30, 'over-daily-cap': 60 },
  });
  expect(assessedDay(assessments[0], day('2024-06-05'))).toMatchObject({ used: 480, covered: 60 });
  expect(assessedDay(undefined, day('2024-06-05'))).toMatchObject({ used: 0, covered: 0 });
  expect(assessedMonth(assessments[0], '2024-06' as never)).toMatchObject({ covered: 780 });
  expect(assessedMonth(assessments[0], '2024-07' as never)).toMatchObject({ used: 0 });
});
