import { describe, expect, test } from 'vitest';
import { revised, type StandIn, seen, standIn } from '../../../tests/support/ward-forms';
import type { DocumentId } from '../../domain/application';
import type { Block, FormDescription } from '../reference/description';
import { bankGrid } from '../reference/sections/bank';
import { gap, paragraph } from '../reference/vocabulary';
import { fieldInk, tableInk } from '../template/ink-area';
import { parseTemplate } from '../template/parse';
import type { FormTemplate } from '../template/schema';
import { carryOver } from './carry-over';

const carried = async (before: StandIn, after: StandIn) =>
  carryOver({
    template: before.template,
    before: await seen(before.pdf),
    after: await seen(after.pdf),
    sha256: after.sha256,
  });
const inkOf = ({ fields, tables }: FormTemplate) =>
  new Map([...fields.map(fieldInk), ...tables.map(tableInk)].map((area) => [area.id, area]));

/** The farthest any box is from where its answer really is, in points. */
function farthest(template: FormTemplate, truth: FormTemplate): number {
  const real = inkOf(truth);
  return Math.max(
    ...[...inkOf(template).values()].flatMap(({ id, page, ink }) => {
      const there = real.get(id);
      if (there?.page !== page) return [Number.POSITIVE_INFINITY];
      return ink.flatMap((box, part) =>
        box.map((at, side) => Math.abs(at - (there.ink[part]?.[side] ?? 0))),
      );
    }),
  );
}
const without = (form: FormTemplate, ids: readonly string[]): FormTemplate => ({
  ...form,
  fields: form.fields.filter(({ id }) => !ids.includes(id)),
  tables: form.tables.filter(({ id }) => !ids.includes(id)),
});
const states = (all: readonly { readonly state: string }[]) => [
  ...new Set(all.map(({ state }) => state)),
];
const inserting =
  (at: number, ...blocks: readonly Block[]) =>
  (form: FormDescription): FormDescription => ({
    ...form,
    blocks: [...form.blocks.slice(0, at), ...blocks, ...form.blocks.slice(at)],
  });
const firstGrid = (form: FormDescription) => form.blocks.findIndex(({ block }) => block === 'grid');

describe.each<DocumentId>([
  'fee-invoice',
  'fee-application',
  'eligibility-confirmation',
])('%s', (document) => {
  const ward = standIn(document);

  test('on the same pages stays where it is', async () => {
    const { template, carried: all } = await carried(ward, ward);
    expect(states(all)).toEqual(['same']);
    expect(template).toEqual({ ...ward.template, unconfirmed: all.map(({ id }) => id) });
  });

  test('follows a paragraph put above it', async () => {
    const next = await revised(document, (form) =>
      inserting(firstGrid(form), paragraph('　令和七年度から様式が変わりました。'), gap(7))(form),
    );
    const { template, carried: all } = await carried(ward, next);
    const unsure = all.filter(({ state }) => state === 'unsure').map(({ id }) => id);
    expect(unsure.length).toBeLessThan(2);
    expect(farthest(without(template, unsure), next.template)).toBeLessThan(2);
    expect(template.layout).toEqual(next.template.layout);
    expect(all.filter(({ state }) => state === 'moved').length).toBeGreaterThan(all.length / 2);
    expect(template.unconfirmed).toEqual(all.map(({ id }) => id));
    expect(parseTemplate(template).ok).toBe(true);
  });
});

test('a wider margin moves every box', async () => {
  const ward = standIn('fee-invoice');
  const next = await revised('fee-invoice', (form) => ({
    ...form,
    margin: { ...form.margin, top: form.margin.top + 9 },
  }));
  const { template, carried: all } = await carried(ward, next);
  expect(farthest(template, next.template)).toBeLessThan(0.6);
  expect(states(all)).toEqual(['moved']);
});

test('a cell that got higher takes its box along', async () => {
  const ward = standIn('fee-invoice');
  const next = await revised('fee-invoice', (form) => ({
    ...form,
    blocks: form.blocks.map((block) =>
      block.block === 'grid'
        ? { ...block, rows: block.rows.map((row) => ({ ...row, height: row.height + 6 })) }
        : block,
    ),
  }));
  const { template, carried: all } = await carried(ward, next);
  // Where a cell grows, its words move in it: most boxes still find their place.
  const unsure = all.filter(({ state }) => state === 'unsure').map(({ id }) => id);
  expect(unsure.length).toBeLessThan(all.length / 2);
  expect(farthest(without(template, unsure), next.template)).toBeLessThan(2);
});

test('a block that is gone leaves its boxes unsure, where they were', async () => {
  const ward = standIn('fee-invoice');
  const next = await revised('fee-invoice', (form) => ({
    ...form,
    blocks: form.blocks.filter((block) => block !== bankGrid),
  }));
  const { carried: all } = await carried(ward, next);
  const bank = all.filter(({ id }) => id.startsWith('bank'));
  expect(bank.length).toBeGreaterThan(5);
  expect(bank.filter(({ state }) => state !== 'unsure')).toEqual([]);
  for (const { from, to } of bank) expect(to).toEqual(from);
});

test('another document altogether has nothing to confirm with certainty', async () => {
  const { carried: all, template } = await carried(
    standIn('usage-details'),
    standIn('fee-delegation'),
  );
  expect(states(all)).toEqual(['unsure']);
  // Landscape on portrait: every box is still on its page.
  const kinds = parseTemplate(template);
  expect(kinds.ok ? [] : kinds.error.filter(({ kind }) => kind === 'outside-page')).toEqual([]);
});
