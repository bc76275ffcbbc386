import { expect, test } from 'vitest';
import { booking, household } from '../../tests/support/households';
import type { ReceiptsPaper } from '../domain/application';
import { provenSum } from './papers';

const paper = (amounts: readonly (number | null)[]): ReceiptsPaper => ({
  kind: 'receipts',
  key: '',
  needed: true,
  ready: false,
  childId: null,
  parent: null,
  subsidy: 'fee',
  bookings: household({
    usage: amounts.map((copayPaid, at) =>
      booking({ date: `2024-05-${String(at + 7).padStart(2, '0')}`, copayPaid }),
    ),
  }).usage,
  lacking: [],
  reason: { kind: 'proves-fees' },
});

test.each([
  [[1500, 0], '2日分、合計 1,500円'],
  [[1500, null, null], '3日分、合計 1,500円(領収書の金額が未入力の2件を除く)'],
  [[null, null], '2日分(領収書の金額は未入力)'],
  [[0], '1日分、合計 0円'],
])('receipts over %o are told as %s', (amounts, told) => {
  expect(provenSum(paper(amounts))).toBe(told);
});
