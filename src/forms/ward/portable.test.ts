import { expect, test } from 'vitest';
import { standIn } from '../../../tests/support/ward-forms';
import { fromPortable, portableText } from './portable';

const { template } = standIn('fee-invoice');
const ward = { ...template, revision: '令和6年度', fiscalYear: 2024, leftOut: ['bank.bankKind'] };
const text = portableText(ward);

test('a template comes back as it went', () => {
  expect(fromPortable(text)).toEqual({ ok: true, value: ward });
  expect(fromPortable(`\uFEFF${text.replaceAll('\n', '\r\n')}`)).toEqual({ ok: true, value: ward });
});

test.each([
  ['a text', 'こんにちは', 'not-a-template'],
  ['a list', '[]', 'not-a-template'],
  ['a household', '{"format":"sitter-hojo/household","version":1}', 'not-a-template'],
  ['half of it', text.slice(0, 500), 'not-a-template'],
  ['a newer one', text.replace('"version": 1', '"version": 2'), 'newer'],
  ['one with a field broken', text.replace('"applicant.name"', '"applicant.nam"'), 'damaged'],
  ['one of no document', text.replace('"fee-invoice"', '"tax"'), 'damaged'],
  ['one in the making', portableText({ ...ward, unconfirmed: ['bank-number'] }), 'unfinished'],
  ['one beyond all size', ' '.repeat(3_000_000), 'too-large'],
])('%s is refused', (_, content, kind) => {
  expect(fromPortable(content)).toMatchObject({ ok: false, error: { kind } });
});
