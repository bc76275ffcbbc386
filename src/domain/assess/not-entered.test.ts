import { expect, test } from 'vitest';
import { child, household } from '../../../tests/support/households';
import { groundsNotEntered } from './not-entered';

const one = (fields: Readonly<Record<string, unknown>>) => {
  const [only] = household({ children: [child(fields)] }).children;
  if (!only) throw new Error('no child');
  return only;
};

test('a child that has everything lacks nothing', () => {
  expect(groundsNotEntered(one({}))).toEqual([]);
});

test('each ground that is not entered is named', () => {
  expect(groundsNotEntered(one({ confirmedFrom: null }))).toEqual(['confirmation']);
  expect(groundsNotEntered(one({ certifications: [] }))).toEqual(['certification']);
  expect(groundsNotEntered(one({ route: null }))).toEqual(['route']);
  expect(groundsNotEntered(one({ route: { kind: 'leave-completed', returnedOn: null } }))).toEqual([
    'return',
  ]);
});
