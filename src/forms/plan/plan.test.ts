import { describe, expect, it } from 'vitest';
import { maximalModel, minimalModel } from '../../../tests/support/form-models';
import { paperWords } from '../../copy/attachment';
import type { FormFont } from '../font/form-font';
import type { FormField, FormTable, FormTemplate } from '../template/schema';
import { planForm } from './plan';

/** Prints every character but 外; each one em wide. */
const font: FormFont = {
  name: 'Squares',
  hasGlyph: (codePoint) => codePoint !== 0x5916,
  glyph: (id) => ({ id, advance: 1000, left: 50, right: 950, top: 850, bottom: -80 }),
  subset: () => ({ program: new Uint8Array(), idOf: () => 0 }),
};

const template = (
  fields: readonly FormField[],
  tables: readonly FormTable[] = [],
): FormTemplate => ({
  format: 'sitter-hojo/template',
  version: 1,
  document: 'account-issue',
  title: '試験',
  revision: 'test',
  layout: { sha256: '0'.repeat(64), pages: [{ width: 595, height: 842 }] },
  fields: [...fields],
  tables: [...tables],
});

const common = { label: '欄', page: 0, expected: true, size: 10 } as const;
const amount: FormField = {
  ...common,
  id: 'amount',
  kind: 'amount',
  path: 'claim.totalClaimYen',
  box: [10, 10, 110, 30],
};
const address: FormField = {
  ...common,
  id: 'address',
  kind: 'text',
  align: 'left',
  path: 'applicant.address',
  box: [10, 40, 110, 60],
};
const table: FormTable = {
  id: 'lines',
  label: '計算',
  page: 0,
  path: 'statement.lines',
  top: 100,
  pitch: 14,
  rows: 50,
  columns: [
    {
      id: 'item',
      label: '項目',
      path: 'item',
      kind: 'text',
      align: 'left',
      size: 8,
      x0: 10,
      x1: 110,
    },
    {
      id: 'why',
      label: '理由',
      path: 'reason',
      kind: 'text',
      align: 'left',
      size: 8,
      x0: 110,
      x1: 500,
    },
  ],
  wide: { path: 'kind', values: ['note'] },
};
const placementsOf = (fields: readonly FormField[], model = maximalModel) =>
  planForm(template(fields), model, font, paperWords).placements;

describe('an answer', () => {
  const phone: FormField = {
    ...address,
    id: 'phone',
    path: 'applicant.phone',
    box: [10, 40, 250, 60],
    parts: [
      [10, 40, 80, 60],
      [90, 40, 160, 60],
      [170, 40, 250, 60],
    ],
  };

  it('with hyphens printed in its box is written between them, in letters of one size', () => {
    const [placement] = placementsOf([{ ...phone, size: 30 }]);
    const ink = placement?.kind === 'drawn' ? placement.ink : [];
    expect(ink.map(({ text, box }) => [text, box[0], box[2]])).toEqual([
      ['090', 10, 80],
      ['1234', 90, 160],
      ['5678', 170, 250],
    ]);
    const sizes = ink.flatMap(({ marks }) =>
      marks.map((mark) => (mark.mark === 'text' ? mark.size : 0)),
    );
    expect(new Set(sizes).size).toBe(1);
  });

  it('that nobody can divide stands in one', () => {
    const person = { ...maximalModel.applicant, phone: '0339081111' };
    const model = { ...maximalModel, applicant: person } as typeof maximalModel;
    expect(placementsOf([phone], model)).toMatchObject([
      { kind: 'drawn', ink: [{ text: '0339081111', box: phone.box }] },
    ]);
  });

  it('that may not go to a 別紙 is refused when it has no room', () => {
    expect(placementsOf([{ ...amount, box: [10, 10, 40, 30] }])).toMatchObject([
      { kind: 'failed', problems: [{ kind: 'no-room', fieldId: 'amount', value: '1,664,000' }] },
    ]);
  });

  it('too long for its box goes to the 別紙 with a short note where the long one has no room', () => {
    const narrow: FormField = { ...address, box: [10, 40, 40, 48] };
    const { pages, placements } = planForm(
      template([address, narrow]),
      maximalModel,
      font,
      paperWords,
    );
    expect(placements).toMatchObject([{ kind: 'continued', ink: [{ text: '別紙1のとおり' }] }]);
    const second = planForm(
      template([{ ...narrow, id: 'narrow' }]),
      maximalModel,
      font,
      paperWords,
    );
    expect(second.placements).toMatchObject([{ kind: 'continued', ink: [{ text: '別紙1' }] }]);
    expect(pages.map((page) => page.source)).toEqual([{ page: 0, copy: 0 }, null]);
  });

  it('without even room for the note is refused', () => {
    expect(placementsOf([{ ...address, box: [10, 40, 14, 48] }])).toMatchObject([
      { kind: 'failed', problems: [{ kind: 'no-room', fieldId: 'address' }] },
    ]);
  });

  it('with an unprintable character is refused wherever it would stand', () => {
    const applicant = { ...maximalModel.applicant, address: '外'.repeat(90) };
    expect(placementsOf([address], { ...maximalModel, applicant })).toMatchObject([
      {
        kind: 'failed',
        problems: [{ kind: 'unprintable', character: '外', codePoints: [0x5916] }],
      },
    ]);
  });

  it('that is null is missing where expected', () => {
    const kinds = placementsOf([amount, { ...address, expected: false }], minimalModel);
    expect(kinds.map((placement) => placement.kind)).toEqual(['missing', 'nothing']);
  });

  it('in cells is filled from the right, one character in the middle of each', () => {
    const field: FormField = {
      ...common,
      id: 'account',
      kind: 'digits',
      path: 'bank.number',
      cells: 8,
      box: [100, 10, 260, 30],
    };
    const [placed] = placementsOf([field]);
    const marks = placed?.kind === 'drawn' ? placed.ink.flatMap((ink) => ink.marks) : [];
    const middles = marks.map((mark) => (mark.mark === 'text' ? mark.x + mark.size / 2 : 0));
    // 0012345 in eight cells of 20 points: the first cell stays empty.
    expect(middles).toEqual([130, 150, 170, 190, 210, 230, 250]);
  });

  it('of zero is written', () => {
    const claim = maximalModel.claim && { ...maximalModel.claim, totalDays: 0 };
    const field: FormField = { ...amount, path: 'claim.totalDays' };
    expect(placementsOf([field], { ...maximalModel, claim })).toMatchObject([
      { kind: 'drawn', ink: [{ text: '0' }] },
    ]);
  });
});

describe('a table', () => {
  const model = {
    ...maximalModel,
    statement: {
      period: '',
      lines: Array.from({ length: 51 }, (_, index) => ({
        kind: index === 0 ? ('note' as const) : ('figure' as const),
        item: index === 0 ? 'この計算は領収書にもとづきます。'.repeat(2) : '補助',
        amount: '',
        reason: '理由',
      })),
    },
  };
  const plan = planForm(template([], [table]), model, font, paperWords);

  it('goes on with a further copy of the page', () => {
    expect(plan.pages.map((page) => page.source)).toEqual([
      { page: 0, copy: 0 },
      { page: 0, copy: 1 },
    ]);
    expect(plan.pages[1]?.ink.map((ink) => [ink.fieldId, ink.box[1]])).toEqual([
      ['lines.50.item', 100],
      ['lines.50.why', 100],
    ]);
  });

  it('runs a wide row over the whole width', () => {
    const [note, next] = plan.pages[0]?.ink ?? [];
    expect(note).toMatchObject({ fieldId: 'lines.0.item', box: [10, 100, 500, 114] });
    expect(next?.fieldId).toBe('lines.1.item');
  });

  it('tells a figure that is not known, and not a text that is empty', () => {
    const claim = maximalModel.claim && {
      ...maximalModel.claim,
      rows: [
        { month: '', days: 1, hours: '', paidYen: maximalModel.claim.totalPaidYen, claimYen: null },
      ],
    };
    const columns: FormTable['columns'] = [
      { ...(table.columns[0] ?? table.columns[1]), path: 'month' } as FormTable['columns'][number],
      {
        ...(table.columns[1] ?? table.columns[0]),
        path: 'claimYen',
      } as FormTable['columns'][number],
    ];
    const claims: FormTable = { ...table, path: 'claim.rows', columns, wide: undefined };
    const placed = planForm(
      template([], [claims]),
      { ...maximalModel, claim },
      font,
      paperWords,
    ).placements;
    expect(placed.map((placement) => placement.kind)).toEqual(['nothing', 'missing']);
  });
});

it('a 別紙 of many entries takes several numbered pages', () => {
  const fields = Array.from(
    { length: 30 },
    (_, index): FormField => ({ ...address, id: `a${index}` }),
  );
  const { pages } = planForm(template(fields), maximalModel, font, paperWords);
  expect(pages.length).toBeGreaterThan(3);
  const last = pages.at(-1)?.ink.map((ink) => ink.text) ?? [];
  expect(last).toContain(`${pages.length - 1} / ${pages.length - 1}`);
  for (const page of pages.slice(1)) {
    for (const { box } of page.ink) expect(box[3]).toBeLessThan(842 - 25);
  }
});

describe('a date', () => {
  const birthDate = { ...common, id: 'birth', path: 'applicant.birthDate' } as const;
  const inkOf = (field: FormField) =>
    planForm(template([field]), maximalModel, font, paperWords).pages[0]?.ink ?? [];
  const boxes = {
    year: [60, 10, 80, 30],
    month: [90, 10, 110, 30],
    day: [120, 10, 140, 30],
  } as const;
  const parts = { year: [...boxes.year], month: [...boxes.month], day: [...boxes.day] };

  it('is written in words where the form has one place for it', () => {
    const box: [number, number, number, number] = [10, 10, 300, 30];
    const [ink] = inkOf({ ...birthDate, kind: 'text', align: 'left', box });
    expect(ink?.text).toMatch(/^昭和\d+年\d+月\d+日$|^平成(元|\d+)年\d+月\d+日$/);
  });

  it('circles the printed era, and is left to a hand where its era is not printed', () => {
    const era = inkOf({
      ...birthDate,
      kind: 'text',
      align: 'left',
      box: [10, 10, 300, 30],
    })[0]?.text.slice(0, 2) as '平成';
    const dated = (eras: readonly { era: '平成'; box: [number, number, number, number] }[]) =>
      inkOf({
        ...birthDate,
        kind: 'date',
        box: [10, 10, 140, 30],
        parts: { ...parts, eras: [...eras] } as never,
      });
    const [circle, ...rest] = dated([{ era, box: [12, 12, 30, 28] }]);
    expect(circle).toMatchObject({ text: '', marks: [{ mark: 'path' }] });
    expect(rest).toHaveLength(3);
    expect(dated([{ era: '大正' as '平成', box: [12, 12, 30, 28] }])).toEqual([]);
  });
});
