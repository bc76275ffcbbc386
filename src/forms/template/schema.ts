import { z } from 'zod';

/**
 * A template says where each answer of a document goes. Boxes are `[x0, y0, x1, y1]` in points, origin
 * at the top left of the visible page, y down: the empty area a person would write in, inside the
 * ruled cell and without the printed words. Pages count from 0.
 */
const box = z.tuple([z.number(), z.number(), z.number(), z.number()]);

const placed = {
  /** Unique in the template; names the field in messages and tests. */
  id: z.string(),
  /** What a person calls it: 申請者 氏名. */
  label: z.string(),
  page: z.int().min(0),
  box,
};

const answer = {
  ...placed,
  /** Where the answer stands in the form model: `applicant.name`. */
  path: z.string(),
  /** An empty answer is reported as missing. False for what a household may not have. */
  expected: z.boolean(),
};

const align = z.enum(['left', 'center', 'right']);
const size = z.number().min(1).max(200);
// No paper has more. What a file asks for beyond that is a mistake or meant to keep us busy.
const most = { pages: 60, fields: 600, tables: 20, columns: 40, choices: 30, rows: 500 } as const;
const side = z.number().positive().max(14_400);

const field = z.discriminatedUnion('kind', [
  /**
   * One line; shrinks, then wraps inside its box, then goes to a 別紙. A date is written in words.
   * `parts`: the blanks between hyphens or brackets printed in the box; a number's parts are
   * written one to each.
   */
  z.object({
    kind: z.literal('text'),
    ...answer,
    align,
    size,
    parts: z.array(box).min(2).max(4).optional(),
  }),
  /** Several lines from the top; the same ways when it does not fit. */
  z.object({ kind: z.literal('lines'), ...answer, size }),
  /** One character a cell, `cells` cells of equal width across the box, filled from the right. */
  z.object({ kind: z.literal('digits'), ...answer, cells: z.int().min(1).max(20), size }),
  /** A circle round the printed choice whose value equals the answer; `box` bounds all choices. */
  z.object({
    kind: z.literal('circle'),
    ...answer,
    choices: z
      .array(z.object({ value: z.string(), box }))
      .min(1)
      .max(most.choices),
  }),
  /** A check mark in the box when the answer equals `when`. */
  z.object({ kind: z.literal('check'), ...answer, when: z.union([z.string(), z.boolean()]) }),
  /**
   * A date as 和暦 parts between the printed 年 月 日. `era` is absent where the era is printed; `eras`
   * are printed ones of which one is circled.
   */
  z.object({
    kind: z.literal('date'),
    ...answer,
    parts: z.object({
      era: box.optional(),
      eras: z
        .array(z.object({ era: z.enum(['明治', '大正', '昭和', '平成', '令和']), box }))
        .min(1)
        .max(5)
        .optional(),
      year: box,
      month: box,
      day: box,
    }),
    size,
  }),
  /** Whole yen with separators, right-aligned before the printed 円. */
  z.object({ kind: z.literal('amount'), ...answer, size }),
  /** Kana, written as full-width katakana. */
  z.object({ kind: z.literal('furigana'), ...answer, size }),
  /** 「1 / 3」 on each copy of the page. */
  z.object({ kind: z.literal('page-number'), ...placed, size }),
  /** Left empty on purpose. */
  z.object({
    kind: z.literal('blank'),
    ...placed,
    reason: z.enum(['date', 'amount', 'signature', 'by-hand', 'by-others']),
  }),
]);

const column = z.object({
  id: z.string(),
  label: z.string(),
  /** Path inside one row. */
  path: z.string(),
  kind: z.enum(['text', 'amount']),
  align,
  size,
  x0: z.number(),
  x1: z.number(),
});

/** Rows of equal pitch. More rows than fit go on further copies of the page. */
const table = z.object({
  id: z.string(),
  label: z.string(),
  page: z.int().min(0),
  /** Path of the array of rows in the form model. */
  path: z.string(),
  /** Top of the first row, height of a row, rows on a page. */
  top: z.number(),
  pitch: z.number().positive(),
  rows: z.int().min(1).max(most.rows),
  columns: z.array(column).min(1).max(most.columns),
  /** Rows whose value at `path` is one of `values`: their first column runs over the whole width. */
  wide: z
    .object({ path: z.string(), values: z.array(z.string()).min(1).max(most.choices) })
    .optional(),
});

export const templateSchema = z.object({
  format: z.literal('sitter-hojo/template'),
  version: z.literal(1),
  /** The document this is a template of (`DocumentId`). */
  document: z.string(),
  title: z.string(),
  /** Which layout: the reference layout of this program, or a file of the ward. */
  revision: z.string(),
  /** Of a file of the ward: the fiscal year it is for (2024: 令和6年度); absent where it is for every year. */
  fiscalYear: z.int().min(2000).max(2200).optional(),
  /** Paths of answers the document asks for and this file has no place for, left out on purpose. */
  leftOut: z.array(z.string()).max(most.fields).optional(),
  /** Ids carried over from an older file that nobody has confirmed yet. Such a template is never used. */
  unconfirmed: z
    .array(z.string())
    .max(most.fields + most.tables)
    .optional(),
  /** Printed at the foot of the 別紙, which is a page of ours. */
  footer: z.string().optional(),
  layout: z.object({
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    pages: z
      .array(z.object({ width: side, height: side }))
      .min(1)
      .max(most.pages),
  }),
  fields: z.array(field).max(most.fields),
  tables: z.array(table).max(most.tables),
});

export type FormTemplate = z.infer<typeof templateSchema>;
export type FormField = z.infer<typeof field>;
export type FormTable = z.infer<typeof table>;
export type TableColumn = z.infer<typeof column>;
export type Box = z.infer<typeof box>;
