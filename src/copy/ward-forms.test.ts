import { expect, test } from 'vitest';
import { ward } from './screens-ward';
import { saysText, usedFormText } from './ward-forms';

const form = { form: 'ward', fiscalYear: null, unusedYear: null } as const;

test('a form of the ward without a name of its own is not named twice', () => {
  expect(usedFormText({ ...form, revision: ward.revisionAny })).toBe('区の様式');
  expect(usedFormText({ ...form, revision: '令和6年度版' })).toBe('区の様式(令和6年度版)');
});

test('a mark says what is chosen where its words are known', () => {
  const circle = { kind: 'circle', value: 'waiting-list' } as const;
  expect(saysText('child.route', circle)).toBe('○ 待機児童');
  expect(saysText('bank.type', { kind: 'check', value: 'ordinary' })).toBe('✓ 普通');
  expect(saysText('child.unknown', circle)).toBe('○を付けています');
  expect(saysText('filingDate', { kind: 'date', text: '令和8年11月22日' })).toBe('令和8年11月22日');
});
