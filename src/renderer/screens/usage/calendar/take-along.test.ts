import { expect, test } from 'vitest';
import { booking, household } from '../../../../../tests/support/households';
import { alongOf, readAlong } from './take-along';

const { usage } = household({
  usage: [
    booking({ sitter: '山田', provider: '甲', transportPaid: 500, ticketCode: 'T1' }),
    booking({ date: '2024-05-01', sitter: '佐藤', provider: '乙', ticketCode: 'T2' }),
  ],
});

test('what was entered last is taken along, but never a 助成券コード', () => {
  expect(alongOf(usage, 'c1')).toEqual({
    provider: '乙',
    sitter: '佐藤',
    ticketCode: '',
    transportPaid: '',
  });
  expect(alongOf(usage.slice(0, 1), 'c1').transportPaid).toBe('500');
  expect(alongOf(usage, 'c2').sitter).toBe('');
});

test('the fare is read as people write it', () => {
  const empty = alongOf([], 'c1');
  expect(readAlong(empty)).toMatchObject({
    ok: true,
    value: { transportPaid: 0, ticketCode: null },
  });
  expect(readAlong({ ...empty, transportPaid: '１,１００円', ticketCode: ' T3 ' })).toMatchObject({
    ok: true,
    value: { transportPaid: 1100, ticketCode: 'T3' },
  });
  expect(readAlong({ ...empty, transportPaid: '百円' })).toEqual({
    ok: false,
    error: 'transport-unreadable',
  });
});
