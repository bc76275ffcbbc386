import { answerKindAt } from '../template/answer-paths';
import type { FormTable, FormTemplate } from '../template/schema';
import { partedPath } from '../template/sections';

/** Rows that would be printed twice, on no page, or without what was asked for. */
export type WardTableProblem =
  /** Its rows have a table already: they would be printed twice, and added up once. */
  | { readonly kind: 'rows-twice'; readonly id: string; readonly label: string }
  /** No table takes the month before: it would be on no page, but in the sums. */
  | { readonly kind: 'entry-missing'; readonly id: string; readonly label: string }
  /** A column asked for, and neither there nor left out on purpose. */
  | {
      readonly kind: 'column-missing';
      readonly id: string;
      /** As it stands in `leftOut`. */
      readonly path: string;
      readonly label: string;
      readonly column: string;
    };

/** The same list whichever entry of it: 1st month, 2nd month. */
const generalPath = (path: string) => path.replace(/\d+/g, '*');

const ofRows = ({ tables }: FormTemplate): readonly FormTable[] =>
  tables.filter(({ path }) => answerKindAt(path) === 'rows');

/** What is wrong with the tables of a template: each rows once, entries without a gap, every column. */
export function tableProblems(
  template: FormTemplate,
  reference: FormTemplate,
): readonly WardTableProblem[] {
  const tables = ofRows(template);
  return tables.flatMap((table, index): readonly WardTableProblem[] => {
    const { id, label, path } = table;
    const twice = tables.findIndex((other) => other.path === path) < index;
    return [
      ...(twice ? [{ kind: 'rows-twice' as const, id, label }] : []),
      ...(followsGap(table, tables) ? [{ kind: 'entry-missing' as const, id, label }] : []),
      ...columnProblems(table, template, reference),
    ];
  });
}

function followsGap({ path }: FormTable, tables: readonly FormTable[]): boolean {
  const at = partedPath(path);
  if (at === null || at.entry === 0) return false;
  const before = `${at.list}.${at.entry - 1}.${at.rest}`;
  return !tables.some((other) => other.path === before);
}

function columnProblems(
  { id, label, path, columns }: FormTable,
  { leftOut = [] }: FormTemplate,
  reference: FormTemplate,
): readonly WardTableProblem[] {
  const asked = ofRows(reference).find((one) => generalPath(one.path) === generalPath(path));
  return (asked?.columns ?? []).flatMap((column): readonly WardTableProblem[] => {
    const named = `${asked?.path}.${column.path}`;
    return columns.some((one) => one.path === column.path) || leftOut.includes(named)
      ? []
      : [{ kind: 'column-missing', id, path: named, label, column: column.label }];
  });
}
