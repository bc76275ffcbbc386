import { expect, test } from 'vitest';
import type { Box, FormField, FormTemplate } from '../../../../app/contract';
import { parseTemplate } from '../../../../forms';
import { type Edit, edited, nextPlace } from './edit';
import { boxOf, itemOf, placesOn } from './places';
import { openSpots, standings, toConfirm } from './standing';
import { type Asked, newField, type Way, waysFor } from './ways';
import {
  reduceWork,
  startWork,
  templateOf,
  type WardWork,
  type WorkBase,
  type WorkChange,
} from './work';

const asked = (path: string, kind: string, rest: Partial<Asked> = {}): Asked => ({
  path,
  label: path,
  kind,
  required: true,
  staysBlank: false,
  values: [],
  ...rest,
});
const name = asked('applicant.name', 'text');
const born = asked('applicant.birthDate', 'date');
const account = asked('bank.type', 'choice', {
  values: [
    { value: 'ordinary', label: '普通' },
    { value: 'current', label: '当座' },
  ],
});
const number = asked('bank.number', 'text');
const rows = asked('claim.rows', 'rows');
const columns = ['month', 'hours', 'paidYen'].map((path) => ({
  rows: 'claim.rows',
  path,
  label: path,
}));

const empty: FormTemplate = {
  format: 'sitter-hojo/template',
  version: 1,
  document: 'fee-invoice',
  title: '請求書',
  revision: '令和8年度版',
  layout: { sha256: 'a'.repeat(64), pages: [{ width: 595, height: 842 }] },
  fields: [],
  tables: [],
  leftOut: [],
};

const add = (one: Asked, way: Way, box: Box): Edit => ({
  kind: 'added',
  way,
  asked: one,
  page: 0,
  box,
  columns,
});
const after = (...edits: readonly Edit[]): FormTemplate => edits.reduce(edited, empty);
const at = (template: FormTemplate, id: string, part: string | null = null) =>
  boxOf(template, { id, part });

test('every way of every answer makes a field the program accepts', () => {
  const all = [
    name,
    born,
    account,
    rows,
    asked('applicant.nameKana', 'text'),
    asked('claim.totalClaimYen', 'amount'),
    asked('claim.totalDays', 'number'),
    asked('usage.notes', 'texts'),
  ];
  const made = all.flatMap((one) => waysFor(one).map((way) => ({ one, way })));
  expect(made.length).toBeGreaterThan(20);
  for (const { one, way } of made) {
    const template = after(add(one, way, [100, 100, 300, 120]));
    const parsed = parseTemplate(template);
    expect(parsed.ok || parsed.error, `${one.path} ${way}`).toBe(true);
    expect(template.fields.length + template.tables.length).toBe(1);
  }
});

test('moving a whole takes its parts along, and a part stretches its whole', () => {
  const template = after(add(born, 'date', [100, 100, 280, 120]));
  const year = at(template, 'applicant-birthDate', 'year');
  expect(year).toEqual([100, 100, 139, 120]);
  const moved = edited(template, {
    kind: 'boxed',
    place: { id: 'applicant-birthDate', part: null },
    box: [110, 105, 290, 125],
  });
  expect(at(moved, 'applicant-birthDate', 'year')).toEqual([110, 105, 149, 125]);
  const pulled = edited(moved, {
    kind: 'boxed',
    place: { id: 'applicant-birthDate', part: 'year' },
    box: [90, 105, 149, 125],
  });
  expect(at(pulled, 'applicant-birthDate')).toEqual([90, 105, 290, 125]);
  expect(at(pulled, 'applicant-birthDate', 'month')).toEqual(
    at(moved, 'applicant-birthDate', 'month'),
  );
});

test('the blanks of a number between printed hyphens go along, and each can be pulled', () => {
  const template = after(add(born, 'text', [100, 100, 280, 120]));
  const number: Partial<FormField> = {
    parts: [
      [100, 100, 180, 120],
      [200, 100, 280, 120],
    ],
  };
  const divided = { ...template, fields: template.fields.map((one) => ({ ...one, ...number })) };
  const place = (part: string | null) => ({ id: 'applicant-birthDate', part });
  const moved = edited(divided as FormTemplate, {
    kind: 'boxed',
    place: place(null),
    box: [110, 105, 290, 125],
  });
  expect(at(moved, 'applicant-birthDate', 'number:1')).toEqual([210, 105, 290, 125]);
  const pulled = edited(moved, {
    kind: 'boxed',
    place: place('number:0'),
    box: [90, 105, 180, 125],
  });
  expect(at(pulled, 'applicant-birthDate')).toEqual([90, 105, 290, 125]);
  expect(at(pulled, 'applicant-birthDate', 'number:1')).toEqual([210, 105, 290, 125]);
});

test('a table by its first row, its pitch and its count', () => {
  const table = after(
    add(rows, 'table', [100, 200, 400, 220]),
    { kind: 'rows', id: 'claim-rows', rows: 5 },
    { kind: 'boxed', place: { id: 'claim-rows', part: 'first-row' }, box: [100, 210, 400, 228] },
  );
  expect(at(table, 'claim-rows')).toEqual([100, 210, 400, 300]);
  const taller = edited(table, {
    kind: 'boxed',
    place: { id: 'claim-rows', part: null },
    box: [100, 210, 400, 310],
  });
  expect(taller.tables[0]).toMatchObject({ top: 210, pitch: 20, rows: 5 });
  const column = edited(taller, {
    kind: 'boxed',
    place: { id: 'claim-rows', part: 'column:hours' },
    box: [210, 0, 260, 9],
  });
  expect(at(column, 'claim-rows', 'column:hours')).toEqual([210, 210, 260, 310]);
  const fewer = edited(column, { kind: 'column-removed', id: 'claim-rows', column: 'month' });
  expect(fewer.tables[0]?.columns.map(({ path }) => path)).toEqual(['hours', 'paidYen']);
  const again = edited(fewer, {
    kind: 'column-added',
    id: 'claim-rows',
    column: { rows: 'claim.rows', path: 'month', label: '月' },
  });
  expect(again.tables[0]?.columns).toHaveLength(3);
  expect(fewer.tables[0]?.columns[1]).toMatchObject({ kind: 'amount', align: 'right' });
});

test('choices: where their words were found, one taken away, one more', () => {
  const box: Box = [100, 100, 200, 120];
  const ordinary: Box = [150, 100, 170, 120];
  const field = newField('circle', {
    id: 'x',
    page: 0,
    box,
    asked: account,
    parts: [{ box: ordinary, option: '普通' }],
  });
  expect(field.kind === 'circle' && field.choices[0]).toEqual({ value: 'ordinary', box: ordinary });
  const template = after(add(account, 'circle', box), {
    kind: 'choice-removed',
    id: 'bank-type',
    index: 1,
  });
  expect(at(template, 'bank-type')).toEqual([100, 100, 145, 120]);
  const more = edited(template, { kind: 'choice-added', id: 'bank-type', value: 'current' });
  expect(at(more, 'bank-type', 'choice:1')).toEqual([147, 100, 192, 120]);
  expect(parseTemplate(more).ok).toBe(true);
  // The last one stays: a circle without choices is nothing.
  expect(edited(template, { kind: 'choice-removed', id: 'bank-type', index: 0 })).toBe(template);
});

test('the meaning changes, the box stays, and a leaving out is taken back', () => {
  const template = after(
    { kind: 'left-out', path: 'bank.number', out: true },
    add(name, 'text', [100, 100, 300, 120]),
    { kind: 'meant', id: 'applicant-name', asked: number, way: 'digits' },
  );
  expect(template.fields).toMatchObject([
    { kind: 'digits', path: 'bank.number', cells: 7, box: [100, 100, 300, 120] },
  ]);
  expect(template.leftOut).toEqual([]);
  const written = after(add(born, 'date', [100, 100, 280, 120]), {
    kind: 'era',
    id: 'applicant-birthDate',
    written: true,
  });
  expect(at(written, 'applicant-birthDate', 'era')).not.toBeNull();
  const printed = edited(written, { kind: 'era', id: 'applicant-birthDate', written: false });
  expect(at(printed, 'applicant-birthDate', 'era')).toBeNull();
  expect(at(printed, 'applicant-birthDate', 'year')).toEqual([100, 100, 139, 120]);
});

test('the same answer twice gets an id of its own', () => {
  const template = after(
    add(name, 'text', [100, 100, 300, 120]),
    add(name, 'text', [100, 200, 300, 220]),
  );
  expect(template.fields.map(({ id }) => id)).toEqual(['applicant-name', 'applicant-name-2']);
  expect(parseTemplate(template).ok).toBe(true);
});

test('how each answer stands, and which spots are still without a meaning', () => {
  const optional = asked('applicant.email', 'text', { required: false });
  const template = {
    ...after(add(name, 'text', [100, 100, 300, 120]), add(born, 'date', [100, 200, 280, 220]), {
      kind: 'left-out',
      path: 'bank.number',
      out: true,
    }),
    unconfirmed: ['applicant-birthDate'],
  };
  const all = standings(template, [name, born, account, number, optional]);
  expect(all.map(({ standing }) => standing)).toEqual([
    'placed',
    'confirm',
    'missing',
    'left-out',
    'open',
  ]);
  const spot = { page: 0, kind: 'text', group: null, label: '', parts: [], reason: '' };
  const spots = [
    { ...spot, box: [290, 110, 320, 130] as Box },
    { ...spot, box: [400, 110, 420, 130] as Box },
  ];
  expect(openSpots(template, spots)).toEqual([spots[1]]);
});

test('the whole name of a bank stands for its stem and its kind', () => {
  const stem = asked('bank.bankStem', 'text');
  const template = after(add(asked('bank.bankName', 'text'), 'text', [100, 100, 300, 120]));
  expect(standings(template, [stem])[0]?.standing).toBe('placed');
});

test('what was found with little confidence, and every table, is to be confirmed', () => {
  const template = after(
    add(name, 'text', [100, 100, 300, 120]),
    add(born, 'date', [100, 200, 280, 220]),
    add(rows, 'table', [100, 300, 400, 320]),
  );
  const found = [
    { fieldId: 'applicant-name', confidence: 0.95, reason: '' },
    { fieldId: 'applicant-birthDate', confidence: 0.5, reason: '' },
  ];
  const proposal = toConfirm(template, found);
  expect(proposal.unconfirmed).toEqual(['applicant-birthDate', 'claim-rows']);
  // What the program itself wants looked at stays so, found well or not.
  const wanted = toConfirm({ ...template, unconfirmed: ['claim-rows', 'other'] }, found);
  expect(wanted.unconfirmed).toEqual(['claim-rows', 'other', 'applicant-birthDate']);
  // Moving it is looking at it.
  const place = { id: 'applicant-birthDate', part: 'day' };
  const moved = edited(proposal, { kind: 'boxed', place, box: [250, 200, 280, 220] });
  expect(moved.unconfirmed).toEqual(['claim-rows']);
  expect(edited(moved, { kind: 'confirmed', ids: ['claim-rows'] }).unconfirmed).toEqual([]);
});

const base: WorkBase = {
  file: 'f',
  pages: [{ width: 595, height: 842, rules: [] }],
  text: 'text',
  printed: null,
  answers: [name],
  columns,
  found: [],
  unknown: [],
  carried: null,
};
const worked = (work: WardWork, ...changes: readonly WorkChange[]) =>
  changes.reduce(reduceWork, work);

test('what is put down is selected; undoing takes both back', () => {
  const edit = add(name, 'text', [100, 100, 300, 120]);
  const work = worked(
    startWork(base, empty, null),
    { kind: 'placing', path: 'applicant.name' },
    { kind: 'edited', edit },
  );
  expect(work).toMatchObject({ selected: { id: 'applicant-name' }, placing: null });
  const undone = worked(work, { kind: 'undone' });
  expect(undone.selected).toBeNull();
  expect(templateOf(undone)).toBe(empty);
  expect(templateOf(worked(undone, { kind: 'redone' }))).toBe(templateOf(work));
  // A meaningless edit is no step.
  expect(
    worked(work, { kind: 'edited', edit: { kind: 'left-out', path: 'x', out: true } }),
  ).not.toBe(work);
  const lost: Edit = { kind: 'boxed', place: { id: 'gone', part: null }, box: [0, 0, 1, 1] };
  expect(worked(work, { kind: 'edited', edit: lost })).toBe(work);
});

test('what nobody has changed yet is not written: it may go over an older draft', () => {
  const work = startWork(base, empty, null);
  expect(work.kept).toBe(templateOf(work));
  const edit = add(name, 'text', [100, 100, 300, 120]);
  const changed = worked(work, { kind: 'edited', edit });
  expect(changed.kept).not.toBe(templateOf(changed));
});

test('arrow keys are one step back together, until something else is selected', () => {
  const place = { id: 'applicant-name', part: null };
  const to = (x: number): WorkChange => ({
    kind: 'edited',
    edit: { kind: 'boxed', place, box: [x, 100, x + 200, 120] },
    goesOn: true,
  });
  const start = startWork(base, after(add(name, 'text', [100, 100, 300, 120])), null);
  const work = worked(start, { kind: 'selected', place }, to(101), to(102), to(103));
  expect(at(templateOf(work), 'applicant-name')).toEqual([103, 100, 303, 120]);
  expect(templateOf(worked(work, { kind: 'undone' }))).toBe(templateOf(start));
  const later = worked(work, { kind: 'selected', place }, to(104), { kind: 'undone' });
  expect(templateOf(later)).toBe(templateOf(work));
});

test('a part that goes leaves its whole selected; another page selects nothing', () => {
  const work = worked(
    startWork(base, after(add(born, 'date', [100, 100, 280, 120])), 'kept'),
    { kind: 'edited', edit: { kind: 'era', id: 'applicant-birthDate', written: true } },
    { kind: 'selected', place: { id: 'applicant-birthDate', part: 'era' } },
    { kind: 'edited', edit: { kind: 'era', id: 'applicant-birthDate', written: false } },
  );
  expect(work.selected).toEqual({ id: 'applicant-birthDate', part: null });
  expect(worked(work, { kind: 'turned', page: 0 }).selected).toBeNull();
});

test('the next place goes round, parts and all', () => {
  const template = after(
    add(name, 'text', [100, 300, 300, 320]),
    add(account, 'circle', [100, 100, 200, 120]),
  );
  expect(placesOn(template, 0)).toHaveLength(4);
  const first = nextPlace(template, null, 1);
  expect(first).toEqual({ id: 'bank-type', part: null });
  expect(nextPlace(template, first, 1)).toEqual({ id: 'bank-type', part: 'choice:0' });
  expect(nextPlace(template, first, -1)).toEqual({ id: 'applicant-name', part: null });
  expect(nextPlace(empty, null, 1)).toBeNull();
  expect(itemOf(template, 'gone')).toBeNull();
});

test('a further table of months is that of the next month, with what is placed for it after', () => {
  const months = asked('temporaryCare.sections.0.rows', 'rows', { label: '利用' });
  const month = asked('temporaryCare.sections.0.month', 'text');
  const column = [{ rows: months.path, path: 'day', label: '利用日' }];
  const table = { ...add(months, 'table', [50, 100, 300, 120]), columns: column } as Edit;
  const first = add(month, 'text', [50, 80, 80, 95]);
  const { tables, fields } = after(table, first, table, first, first);
  expect(tables.map(({ path, label }) => [path, label])).toEqual([
    ['temporaryCare.sections.0.rows', '利用'],
    ['temporaryCare.sections.1.rows', '利用 2'],
  ]);
  expect(fields.flatMap((field) => ('path' in field ? [field.path] : []))).toEqual([
    'temporaryCare.sections.0.month',
    'temporaryCare.sections.1.month',
    'temporaryCare.sections.0.month',
  ]);
});
