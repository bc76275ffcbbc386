import { expect, test } from 'vitest';
import type { PlannedDocument } from '../../../domain/application';
import { type Choice, choiceErrors, groupOf, isChosen } from './choice';

const planned = (key: string, needed: boolean, document = 'fee-invoice', kind = 'no-fees') =>
  ({ key, needed, document, reason: { kind } }) as unknown as PlannedDocument;
const choice = (change: Partial<Choice> = {}): Choice => ({
  from: null,
  to: null,
  ticked: {},
  inkOnly: false,
  filingDate: '2026-11-22',
  ...change,
});
const plan = [planned('a', true), planned('b', false)];

test('needed documents are chosen until the user says otherwise', () => {
  expect(plan.map((one) => isChosen(choice(), one))).toEqual([true, false]);
  const ticked = { a: false, b: true };
  expect(plan.map((one) => isChosen(choice({ ticked }), one))).toEqual([false, true]);
});

test('what keeps the documents from being made is named', () => {
  expect(choiceErrors(choice(), plan)).toEqual([]);
  expect(choiceErrors(choice({ filingDate: '令和8年11月22日' }), plan)).toEqual([]);
  expect(choiceErrors(choice({ filingDate: ' ', ticked: { a: false } }), plan)).toEqual([
    'date-missing',
    'none-chosen',
  ]);
  expect(
    choiceErrors(choice({ filingDate: '2026-02-30', from: '2024-06', to: '2024-05' }), plan),
  ).toEqual(['range-reversed', 'date-unreadable']);
});

test('own records stand apart from the papers for the ward', () => {
  expect(groupOf(planned('a', true))).toBe('needed');
  expect(groupOf(planned('a', true, 'usage-details'))).toBe('records');
  expect(groupOf(planned('a', false, 'usage-details'))).toBe('not-needed');
});

test('a paper nobody can decide on yet is not called unneeded', () => {
  const kinds = ['residence-unknown', 'holder-unknown', 'fee-unknown', 'fares-unknown'];
  for (const kind of kinds)
    expect(groupOf(planned('a', false, 'income-report', kind))).toBe('undecided');
  expect(groupOf(planned('a', false, 'income-report', 'inside-on'))).toBe('not-needed');
});
