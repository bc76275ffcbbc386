import { expect, test } from 'vitest';
import { standIn } from '../../../tests/support/ward-forms';
import type { FormTable } from '../template/schema';
import { checkWardTemplate } from './check';

const { template: reference } = standIn('temporary-care-details');
const rows = reference.tables.find(({ path }) => path.endsWith('.rows')) as FormTable;
const notes = reference.tables.filter((table) => table !== rows);
const month = (entry: number, id: string, page: number): FormTable => ({
  ...rows,
  id,
  page,
  path: `temporaryCare.sections.${entry}.rows`,
});
const problemsOf = (tables: readonly FormTable[], leftOut: readonly string[] = []) => {
  const [page] = reference.layout.pages;
  const layout = { ...reference.layout, pages: [page, page, page] };
  const template = { ...reference, layout, tables: [...tables, ...notes], leftOut };
  const checked = checkWardTemplate(template, reference, null);
  return checked.ok ? [] : checked.error;
};

test('months follow each other without a gap, in whatever order they stand', () => {
  expect(problemsOf([month(0, 'a', 0), month(2, 'b', 2), month(1, 'c', 1)])).toEqual([]);
  expect(problemsOf([month(0, 'a', 0), month(2, 'b', 1)])).toEqual([
    { kind: 'entry-missing', id: 'b', label: rows.label },
  ]);
});

test('no month is printed by two tables', () => {
  expect(problemsOf([month(0, 'a', 0), month(0, 'b', 1)])).toEqual([
    { kind: 'rows-twice', id: 'b', label: rows.label },
  ]);
});

test('a column asked for is there or left out on purpose', () => {
  const short = { ...rows, columns: rows.columns.filter(({ path }) => path === 'day') };
  const problems = problemsOf([short]);
  expect(problems).toHaveLength(rows.columns.length - 1);
  expect(problems).toContainEqual({
    kind: 'column-missing',
    id: rows.id,
    path: 'temporaryCare.sections.0.rows.paid',
    label: rows.label,
    column: '実支払額',
  });
  const out = problems.flatMap((one) => (one.kind === 'column-missing' ? [one.path] : []));
  expect(problemsOf([short], out)).toEqual([]);
});
