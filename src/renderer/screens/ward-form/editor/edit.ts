import type { Box, FormField, FormTable, FormTemplate } from '../../../../app/contract';
import { mapped } from './box';
import { rounded } from './measure';
import { boxOf, isTable, itemOf, itemsOf, type Place, partsOf, withBox } from './places';
import {
  type Asked,
  type Column,
  newColumn,
  newField,
  newTable,
  type Wanted,
  type Way,
} from './ways';

/** What a person does to the places of a form. */
export type Edit =
  | { readonly kind: 'boxed'; readonly place: Place; readonly box: Box }
  | ({ readonly kind: 'added'; readonly way: Way; readonly columns: readonly Column[] } & Omit<
      Wanted,
      'id'
    >)
  | { readonly kind: 'removed'; readonly id: string }
  /** Another answer, or the same one written in another way. */
  | {
      readonly kind: 'meant';
      readonly id: string;
      readonly asked: Asked;
      readonly way: Exclude<Way, 'table'>;
    }
  | { readonly kind: 'left-out'; readonly path: string; readonly out: boolean }
  | { readonly kind: 'confirmed'; readonly ids: readonly string[] }
  | { readonly kind: 'sized'; readonly id: string; readonly size: number }
  | { readonly kind: 'aligned'; readonly id: string; readonly align: 'left' | 'center' | 'right' }
  | { readonly kind: 'cells'; readonly id: string; readonly cells: number }
  | { readonly kind: 'when'; readonly id: string; readonly when: string }
  /** The era is printed, or to be written before the year. */
  | { readonly kind: 'era'; readonly id: string; readonly written: boolean }
  | { readonly kind: 'choice-removed'; readonly id: string; readonly index: number }
  | { readonly kind: 'choice-added'; readonly id: string; readonly value: string }
  | {
      readonly kind: 'rows';
      readonly id: string;
      readonly top?: number;
      readonly pitch?: number;
      readonly rows?: number;
    }
  | { readonly kind: 'column-removed'; readonly id: string; readonly column: string }
  | { readonly kind: 'column-added'; readonly id: string; readonly column: Column }
  /** `fiscalYear` null: for every year. */
  | { readonly kind: 'named'; readonly revision: string; readonly fiscalYear: number | null };

/** An id of its own for a new place of an answer. */
export function freeId(template: FormTemplate, path: string): string {
  const wanted = path.replaceAll('.', '-') || 'place';
  const taken = new Set(itemsOf(template).map(({ id }) => id));
  for (let count = 1; ; count += 1) {
    const id = count === 1 ? wanted : `${wanted}-${count}`;
    if (!taken.has(id)) return id;
  }
}

const withField = (
  template: FormTemplate,
  id: string,
  change: (field: FormField) => FormField,
): FormTemplate => ({
  ...template,
  fields: template.fields.map((field) => (field.id === id ? change(field) : field)),
});

const withTable = (
  template: FormTemplate,
  id: string,
  change: (table: FormTable) => FormTable,
): FormTemplate => ({
  ...template,
  tables: template.tables.map((table) => (table.id === id ? change(table) : table)),
});

const without = (list: readonly string[] | undefined, gone: readonly string[]): string[] =>
  (list ?? []).filter((one) => !gone.includes(one));

function leftOut(template: FormTemplate, path: string, out: boolean): FormTemplate {
  const others = without(template.leftOut, [path]);
  return { ...template, leftOut: out ? [...others, path] : others };
}

const confirmed = (template: FormTemplate, ids: readonly string[]): FormTemplate =>
  template.unconfirmed
    ? { ...template, unconfirmed: without(template.unconfirmed, ids) }
    : template;

/**
 * Where one more place of an answer stands that a list has once an entry: the second table of months is
 * that of the second month, and so is what is placed for it after that.
 */
function nextEntry(template: FormTemplate, path: string, isTable: boolean): string {
  const [, list, rest] = /^(.+\.)0(\.[^\d]+)$/.exec(path) ?? [];
  // Several children share one line of answers; only lists with tables of their own go on.
  if (!list || !rest || !list.startsWith('temporaryCare.')) return path;
  const items = [...template.fields, ...template.tables];
  const taken = new Set(items.flatMap((item) => ('path' in item ? [item.path] : [])));
  for (let entry = 0; ; entry += 1) {
    const next = `${list}${entry}${rest}`;
    if (!isTable && entry > 0 && !taken.has(`${list}${entry}.rows`)) return path;
    if (!taken.has(next)) return next;
  }
}

function added(template: FormTemplate, edit: Extract<Edit, { kind: 'added' }>): FormTemplate {
  const { way, columns } = edit;
  const path = nextEntry(template, edit.asked.path, way === 'table');
  const [entry] = path === edit.asked.path ? [] : (path.match(/\d+/) ?? []);
  const label = entry === undefined ? edit.asked.label : `${edit.asked.label} ${Number(entry) + 1}`;
  const asked = { ...edit.asked, path, label };
  const wanted = { ...edit, asked, id: freeId(template, asked.path) };
  if (way === 'blank') return { ...template, fields: [...template.fields, newField(way, wanted)] };
  const kept = leftOut(template, asked.path, false);
  if (way !== 'table') return { ...kept, fields: [...kept.fields, newField(way, wanted)] };
  return columns.length === 0
    ? template
    : { ...kept, tables: [...kept.tables, newTable(wanted, columns)] };
}

function meant(template: FormTemplate, edit: Extract<Edit, { kind: 'meant' }>): FormTemplate {
  const { id, asked, way } = edit;
  const field = itemOf(template, id);
  if (field === null || isTable(field)) return template;
  const parts =
    field.kind === 'circle' ? field.choices.map(({ box }) => ({ box, option: null })) : [];
  const next = newField(way, { id, page: field.page, box: field.box, asked, parts });
  const changed = withField(template, id, () => next);
  return confirmed(way === 'blank' ? changed : leftOut(changed, asked.path, false), [id]);
}

/** Where one more choice goes: beside the last one. */
function choiceAdded(field: FormField, value: string): FormField {
  if (field.kind !== 'circle') return field;
  const [x0, y0, x1, y1] = field.choices.at(-1)?.box ?? field.box;
  const box: Box = [x1 + 2, y0, x1 + 2 + (x1 - x0), y1];
  const choices = [...field.choices, { value, box }];
  return { ...field, choices, box: [field.box[0], field.box[1], box[2], field.box[3]] };
}

function choiceRemoved(template: FormTemplate, id: string, index: number): FormTemplate {
  const field = itemOf(template, id);
  if (field === null || isTable(field) || field.kind !== 'circle' || field.choices.length < 2)
    return template;
  const choices = field.choices.filter((_, at) => at !== index);
  const [first] = choices;
  const next = withField(template, id, () => ({ ...field, choices }));
  // The whole is measured anew round what stays.
  return first ? withBox(next, { id, part: 'choice:0' }, first.box) : next;
}

function withEra(field: FormField, written: boolean): FormField {
  if (field.kind !== 'date') return field;
  const { era, eras: _, year, month, day } = field.parts;
  if (!written) {
    const whole: Box = era ? [era[0], year[1], year[2], year[3]] : year;
    return { ...field, parts: { year: whole, month, day } };
  }
  const map = mapped([0, 0, 10, 1], year);
  return { ...field, parts: { era: map([0, 0, 5, 1]), year: map([5.5, 0, 10, 1]), month, day } };
}

function columnAdded(table: FormTable, column: Column): FormTable {
  if (table.columns.some(({ path }) => path === column.path)) return table;
  const last = Math.max(...table.columns.map(({ x1 }) => x1));
  const box: Box = [rounded(last + 1), table.top, rounded(last + 41), table.top + table.pitch];
  return { ...table, columns: [...table.columns, newColumn(column, box)] };
}

/** The template after an edit; the same one where the edit means nothing to it. */
export function edited(template: FormTemplate, edit: Edit): FormTemplate {
  switch (edit.kind) {
    case 'boxed':
      return boxOf(template, edit.place) === null
        ? template
        : confirmed(withBox(template, edit.place, edit.box), [edit.place.id]);
    case 'added':
      return added(template, edit);
    case 'removed': {
      const { id } = edit;
      const kept = <Item extends { id: string }>(items: readonly Item[]) =>
        items.filter((item) => item.id !== id);
      const rest = { ...template, fields: kept(template.fields), tables: kept(template.tables) };
      return confirmed(rest, [id]);
    }
    case 'meant':
      return meant(template, edit);
    case 'left-out':
      return leftOut(template, edit.path, edit.out);
    case 'confirmed':
      return confirmed(template, edit.ids);
    case 'sized':
      return withField(template, edit.id, (field) =>
        'size' in field ? { ...field, size: edit.size } : field,
      );
    case 'aligned':
      return withField(template, edit.id, (field) =>
        field.kind === 'text' ? { ...field, align: edit.align } : field,
      );
    case 'cells':
      return withField(template, edit.id, (field) =>
        field.kind === 'digits' ? { ...field, cells: edit.cells } : field,
      );
    case 'when':
      return withField(template, edit.id, (field) =>
        field.kind === 'check' ? { ...field, when: edit.when } : field,
      );
    case 'era':
      return withField(template, edit.id, (field) => withEra(field, edit.written));
    case 'choice-added':
      return withField(template, edit.id, (field) => choiceAdded(field, edit.value));
    case 'choice-removed':
      return choiceRemoved(template, edit.id, edit.index);
    case 'rows': {
      const { kind: _, id, ...change } = edit;
      return confirmed(
        withTable(template, id, (table) => ({ ...table, ...change })),
        [id],
      );
    }
    case 'column-removed':
      return withTable(template, edit.id, (table) => ({
        ...table,
        columns:
          table.columns.length < 2
            ? table.columns
            : table.columns.filter(({ id }) => id !== edit.column),
      }));
    case 'column-added': {
      const { rows, path } = edit.column;
      const taken = leftOut(template, `${rows}.${path}`, false);
      return withTable(taken, edit.id, (table) => columnAdded(table, edit.column));
    }
    case 'named': {
      const { fiscalYear: _, ...rest } = template;
      const { revision, fiscalYear } = edit;
      return { ...rest, revision, ...(fiscalYear === null ? {} : { fiscalYear }) };
    }
    default:
      return edit satisfies never;
  }
}

/** Another place of the same page: the next one or the one before, round and round. */
export function nextPlace(template: FormTemplate, from: Place | null, step: 1 | -1): Place | null {
  const all = [...itemsOf(template)].sort((a, b) => {
    const [one, other] = [boxOf(template, whole(a.id)), boxOf(template, whole(b.id))];
    return (
      a.page - b.page || (one?.[1] ?? 0) - (other?.[1] ?? 0) || (one?.[0] ?? 0) - (other?.[0] ?? 0)
    );
  });
  const places = all.flatMap((item) => [
    whole(item.id),
    ...partsOf(item).map(([part]) => ({ id: item.id, part })),
  ]);
  if (places.length === 0) return null;
  const at = from ? places.findIndex(({ id, part }) => id === from.id && part === from.part) : -1;
  const next = at < 0 ? (step === 1 ? 0 : places.length - 1) : at + step;
  return places.at(((next % places.length) + places.length) % places.length) ?? null;
}

const whole = (id: string): Place => ({ id, part: null });
