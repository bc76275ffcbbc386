import { expect, it } from 'vitest';
import { answerAt, isEmpty } from './resolve';

const model = { applicant: { name: '髙橋' }, spouse: null, rows: [{ days: 0 }, 'x'], flag: false };

it.each([
  ['applicant.name', '髙橋'],
  ['spouse.name', null],
  ['applicant.nothing', null],
  ['applicant', null],
  ['rows.0.days', 0],
  ['rows.7.days', null],
  ['flag', false],
  ['applicant.constructor', null],
])('%s → %s', (path, expected) => {
  expect(answerAt(model, path)).toEqual(expected);
});

it('the empty path is the value itself', () => {
  expect(answerAt('a', '')).toBe('a');
});

it('zero and no are answers; null, an empty text and no rows are not', () => {
  expect([0, false, 'x', ['x']].map(isEmpty)).toEqual([false, false, false, false]);
  expect([null, '', []].map(isEmpty)).toEqual([true, true, true]);
});
