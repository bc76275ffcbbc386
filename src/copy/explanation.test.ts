import { expect, test } from 'vitest';
import { booking, child, day, household, scheme } from '../../tests/support/households';
import { explainMonth } from '../domain/explain';
import { compute } from '../domain/subsidy';
import { explanationSentences } from './explanation';

function copaySentences(...bookings: Parameters<typeof booking>[0][]): readonly string[] {
  const open = household({ children: [child()], usage: bookings.map(booking) });
  const { months, assessments } = compute(open, scheme);
  const [statement] = months;
  const [assessment] = assessments;
  const [first] = open.children;
  if (!statement || !assessment || !first) throw new Error('nothing computed');
  const { copay } = explainMonth(open, first, assessment, statement, scheme);
  return explanationSentences(copay.explanation);
}

test('hours × 150円 that come out even need no more words', () => {
  expect(copaySentences({ date: day('2024-06-03'), start: '08:00', end: '10:00' })).toEqual([
    '2時間 × 150円 = 300円',
  ]);
});

test('where the sum is not hours × 150円 to the yen, the rounding is said', () => {
  expect(
    copaySentences(
      { date: day('2024-06-03'), start: '08:00', end: '08:45' },
      { date: day('2024-06-05'), start: '08:00', end: '09:00', copayPaid: 150 },
    ),
  ).toEqual([
    '領収書1件の合計 150円',
    '領収書のない45分 × 150円 = 112円(見込み。月ごとに1円未満を切り捨て)',
    '150円 + 112円 = 262円',
  ]);
});
