import type { FormModel } from '../../domain/application';
import { answerAt } from './resolve';
import type { FormField, FormTable, FormTemplate } from './schema';

/** `temporaryCare.sections.1.rows` → the list, which entry of it, and what of the entry. */
export function partedPath(path: string): { list: string; entry: number; rest: string } | null {
  const [, list, entry, rest] = /^([^\d]+)\.(\d+)\.(.+)$/.exec(path) ?? [];
  return list && entry && rest ? { list, entry: Number(entry), rest } : null;
}

/**
 * The rows that a template's tables take of each entry of a list, in the order of the entries: 20, 15, 15
 * for a first page of one table and a second of two. Empty where it has no such tables.
 */
export function roomsOf(template: FormTemplate, list: string): readonly number[] {
  return template.tables
    .flatMap(({ path, rows }) => {
      const at = partedPath(path);
      return at?.list === list ? [{ entry: at.entry, rows }] : [];
    })
    .sort((a, b) => a.entry - b.entry)
    .map(({ rows }) => rows);
}

/** A list whose entries have tables of their own, and the page that repeats for those that are left. */
export interface RepeatedPage {
  readonly page: number;
  readonly list: string;
  /** The first entry that no table of the template takes. */
  readonly taken: number;
  /** Entries on the page, so on each further copy of it. */
  readonly step: number;
}

/** 「記載する行が不足する場合は、続きを２ページ目と同様に記載」: the last page with such tables goes on. */
export function repeatedPageOf(template: FormTemplate): RepeatedPage | null {
  const entries = template.tables.flatMap(({ path, page }) => {
    const at = partedPath(path);
    return at ? [{ ...at, page }] : [];
  });
  const last = entries.reduce((most, one) => (one.entry >= most.entry ? one : most), {
    list: '',
    entry: -1,
    page: -1,
    rest: '',
  });
  if (last.entry < 0) return null;
  const { list, page } = last;
  const onPage = entries.filter((one) => one.list === list && one.page === page);
  return { page, list, taken: last.entry + 1, step: new Set(onPage.map((one) => one.entry)).size };
}

/** How often the page is needed: once, and once for every `step` entries that are left. */
export function copiesOfPage({ list, taken, step }: RepeatedPage, model: FormModel): number {
  const entries = answerAt(model, list);
  const count = Array.isArray(entries) ? entries.length : 0;
  return 1 + Math.ceil(Math.max(0, count - taken) / step);
}

/** An entry with more rows than its table takes: they were not cut to `roomsOf` and would be lost. */
export function isOverfull(table: FormTable, { list }: RepeatedPage, model: FormModel): boolean {
  const rows = partedPath(table.path)?.list === list ? answerAt(model, table.path) : null;
  return Array.isArray(rows) && rows.length > table.rows;
}

/** The same field or table for the entries of a further copy of its page. */
export function shifted<Placed extends FormField | FormTable>(
  placed: Placed,
  { list, step }: RepeatedPage,
  copy: number,
): Placed {
  const at = 'path' in placed ? partedPath(placed.path) : null;
  if (copy === 0 || at?.list !== list) return placed;
  const entry = at.entry + step * copy;
  return { ...placed, id: `${placed.id}~${copy}`, path: `${list}.${entry}.${at.rest}` };
}
