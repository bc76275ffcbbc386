import { describe, expect, test } from 'vitest';
import { standIn } from '../../../tests/support/ward-forms';
import type { FormField, FormTemplate } from '../template/schema';
import { checkWardTemplate, type WardFile, type WardTemplateProblem } from './check';

const { template: reference, sha256 } = standIn('fee-invoice');
const file: WardFile = { sha256, pages: reference.layout.pages, fiscalYear: null };
const ward: FormTemplate = { ...reference, revision: '令和6年度', fiscalYear: 2024 };

const problemsOf = (template: unknown, on: WardFile | null = file) => {
  const checked = checkWardTemplate(template, reference, on);
  return checked.ok ? [] : checked.error;
};
const kinds = (template: unknown, on: WardFile | null = file) =>
  problemsOf(template, on).map(({ kind }) => kind);
const without = (id: string) => ({
  ...ward,
  fields: ward.fields.filter((field) => field.id !== id),
});
const changed = (id: string, change: (field: FormField) => unknown) => ({
  ...ward,
  fields: ward.fields.map((field) => (field.id === id ? change(field) : field)),
});

test('a template that places everything is given back', () => {
  expect(checkWardTemplate(ward, reference, file)).toEqual({ ok: true, value: ward });
  expect(checkWardTemplate(ward, reference, null).ok).toBe(true);
});

describe('what is asked for', () => {
  test('is placed', () => {
    expect(problemsOf(without('bank-number'))).toEqual([
      { kind: 'not-placed', path: 'bank.number', label: '口座番号' },
    ]);
  });

  test('or left out on purpose, but not both', () => {
    const leftOut = ['bank.number'];
    expect(problemsOf({ ...without('bank-number'), leftOut })).toEqual([]);
    expect(problemsOf({ ...ward, leftOut })).toEqual([
      { kind: 'placed-and-left-out', path: 'bank.number', label: '口座番号' },
    ]);
  });

  test('may be said in another way: the whole name of a bank, one child by name', () => {
    const whole = changed('bank-bank-stem', (field) => ({ ...field, path: 'bank.bankName' }));
    const fields = whole.fields.filter((field) => (field as FormField).id !== 'bank-bank-kind');
    expect(problemsOf({ ...whole, fields })).toEqual([]);
    const child = { ...ward.fields[0], id: 'child', path: 'children.0.name' };
    expect(problemsOf({ ...ward, tables: [], fields: [...ward.fields.slice(1), child] })).toEqual([
      { kind: 'not-placed', path: 'fiscalYearName', label: '申請年度' },
    ]);
  });

  test('is not always there: a household without it leaves nothing out', () => {
    const { template } = standIn('eligibility-confirmation');
    const fields = template.fields.filter(({ id }) => !id.startsWith('spouse'));
    expect(checkWardTemplate({ ...template, fields }, template, null).ok).toBe(true);
  });
});

test('a box carried over and not confirmed is not used', () => {
  expect(problemsOf({ ...ward, unconfirmed: ['bank-number', 'gone'] })).toEqual([
    { kind: 'unconfirmed', id: 'bank-number', label: '口座番号' },
    { kind: 'unconfirmed', id: 'gone', label: 'gone' },
  ]);
});

test('a form that prints its fiscal year is kept for no other', () => {
  const printed = (year: number): WardFile => ({ ...file, fiscalYear: year });
  const { fiscalYear: _, ...everyYear } = ward;
  expect(problemsOf(ward, printed(2024))).toEqual([]);
  expect(problemsOf(ward, printed(2025))).toEqual([
    { kind: 'other-year', printed: 2025, given: 2024 },
  ]);
  expect(problemsOf(everyYear, printed(2024))).toEqual([
    { kind: 'other-year', printed: 2024, given: null },
  ]);
  expect(problemsOf(everyYear, file)).toEqual([]);
});

test('neither the day nor the amount of an invoice is filled in', () => {
  const asDate = changed('invoice-date', (field) => ({
    ...field,
    kind: 'text',
    path: 'filingDate',
    expected: true,
    align: 'left',
    size: 9,
  }));
  expect(problemsOf(asDate)).toEqual([
    { kind: 'stays-blank', id: 'invoice-date', label: '請求日', reason: 'date' },
  ]);
  const asAmount = changed('invoice-amount', (field) => ({
    ...field,
    kind: 'amount',
    path: 'claim.totalClaimYen',
    expected: true,
    size: 9,
  }));
  expect(kinds(asAmount)).toEqual(['stays-blank']);
});

test.each<[string, unknown, readonly WardTemplateProblem['kind'][]]>([
  ['no object', null, ['place']],
  [
    'a box beyond its page',
    changed('bank-number', (f) => ({ ...f, box: [0, 0, 9000, 10] })),
    ['place', 'place'],
  ],
  ['another document', standIn('fee-application').template, ['other-document']],
  ['another file', { ...ward, layout: { ...ward.layout, sha256: '0'.repeat(64) } }, ['other-file']],
  [
    'pages of another size',
    { ...ward, layout: { ...ward.layout, pages: [{ width: 841.89, height: 841.89 }] } },
    ['other-file'],
  ],
  ['no revision', { ...ward, revision: ' ' }, ['no-revision']],
])('%s is refused', (_, template, expected) => {
  expect([...new Set(kinds(template))]).toEqual([...new Set(expected)]);
});

test('a problem of a place names the field as people call it', () => {
  const [problem] = problemsOf(changed('bank-number', (f) => ({ ...f, page: 3 })));
  expect(problem).toMatchObject({
    kind: 'place',
    problem: { kind: 'no-such-page', id: 'bank-number' },
  });
  expect(problem?.kind === 'place' && problem.labels['bank-number']).toBe('口座番号');
});
