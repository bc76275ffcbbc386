import { describe, expect, it } from 'vitest';
import { answerKindAt } from './answer-paths';
import { parseTemplate } from './parse';

const name = {
  id: 'name',
  label: '氏名',
  page: 0,
  kind: 'text',
  path: 'applicant.name',
  expected: true,
  box: [10, 10, 100, 30],
  align: 'left',
  size: 10,
};
const table = {
  id: 'rows',
  label: '実績',
  page: 0,
  path: 'usage.rows',
  top: 100,
  pitch: 10,
  rows: 5,
  columns: [
    { id: 'a', label: '日', path: 'date', kind: 'text', align: 'left', size: 8, x0: 10, x1: 50 },
  ],
};
const circle = {
  ...name,
  id: 'care',
  kind: 'circle',
  path: 'child.careNeed',
  choices: [{ value: 'short', box: [20, 12, 40, 28] }],
};
const template = (fields: readonly unknown[], tables: readonly unknown[] = []) => ({
  format: 'sitter-hojo/template',
  version: 1,
  document: 'account-issue',
  title: 'アカウント発行申請書',
  revision: 'test',
  layout: { sha256: '0'.repeat(64), pages: [{ width: 200, height: 200 }] },
  fields,
  tables,
});
const problemsOf = (fields: readonly unknown[], tables?: readonly unknown[]) => {
  const parsed = parseTemplate(template(fields, tables));
  return parsed.ok ? [] : parsed.error;
};

describe('a template', () => {
  it('without problems is given back', () => {
    expect(problemsOf([name], [table])).toEqual([]);
  });

  it.each([
    ['another shape', [{ ...name, size: 'big' }], [], 'schema'],
    ['an id twice', [name, { ...name, box: [10, 40, 100, 60] }], [], 'duplicate-id'],
    ['an id shared with a table', [name], [{ ...table, id: 'name' }], 'duplicate-id'],
    ['a page that is not there', [{ ...name, page: 1 }], [], 'no-such-page'],
    ['a box outside the page', [{ ...name, box: [10, 10, 201, 30] }], [], 'outside-page'],
    ['a table outside the page', [], [{ ...table, rows: 11 }], 'outside-page'],
    ['a box without area', [{ ...name, box: [10, 10, 10, 30] }], [], 'empty-box'],
    ['a choice outside its field', [{ ...circle, box: [0, 0, 30, 30] }], [], 'outside-own-box'],
    ['two fields over each other', [name, { ...name, id: 'b' }], [], 'overlap'],
    ['a field over a table', [{ ...name, box: [10, 90, 60, 120] }], [table], 'overlap'],
    ['a path that is not in the model', [{ ...name, path: 'applicant.nam' }], [], 'unknown-path'],
    ['a column of no row', [], [{ ...table, path: 'claim.rows' }], 'unknown-path'],
    ['an answer of another kind', [{ ...name, path: 'child.careNeed' }], [], 'wrong-answer'],
    ['a table over no rows', [], [{ ...table, path: 'usage.month' }], 'wrong-answer'],
  ])('with %s is refused', (_, fields, tables, kind) => {
    expect(problemsOf(fields, tables).map((problem) => problem.kind)).toEqual([kind]);
  });

  it('may have a field between the choices of a circle', () => {
    expect(problemsOf([{ ...name, box: [45, 12, 60, 28] }, circle])).toEqual([]);
  });

  it('may fill a table from a list of texts', () => {
    const columns = [{ ...table.columns[0], path: '' }];
    expect(problemsOf([], [{ ...table, path: 'usage.notes', columns }])).toEqual([]);
  });
});

it('the kind of an answer is known for a row by its number', () => {
  expect(answerKindAt('children.0.name')).toBe('text');
  expect(answerKindAt('children.name')).toBeNull();
  expect(answerKindAt('toString')).toBeNull();
});
