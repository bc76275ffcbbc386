import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { formModelOf } from '../../src/app/answers/form-model';
import { paperWords } from '../../src/copy/attachment';
import { planDocuments } from '../../src/domain/application';
import { computeTemporaryCare } from '../../src/domain/temporary-care';
import { type FilledForm, fillForm, loadFont, parseTemplate, roomsOf } from '../../src/forms';
import type { SeenPage } from '../../src/forms/page';
import { type AnswerKey, type Recognised, recogniseForm } from '../../src/forms/recognise';
import type { FormTemplate } from '../../src/forms/template/schema';
import { proposeTemplate } from '../../src/forms/ward';
import { casesOf } from '../support/cases';
import { day, household, scheme } from '../support/households';
import { inspectFilled } from '../support/pdf/inspect-filled';
import { type RealForm, realForms, type Truth, truthOf } from '../support/real-forms';
import { digestOf, seen, standIn } from '../support/ward-forms';

const root = path.join(import.meta.dirname, '../..');
const font = loadFont(readFileSync(path.join(root, 'resources/fonts/NotoSansJP-Regular.ttf')));

/** The ward's own filled example: its bookings, and what its form shows of them. */
const example = casesOf('temporary-care').find(({ title }) => title.includes('申請の全体'));
const usage = (example?.cell('利用(日付 開始-終了 実支払額)') ?? '').split(';').map((one, at) => {
  const [date = '', times = '', paid = ''] = one.split(' ');
  const [start = '', end = ''] = times.split('-');
  return { id: `t${at}`, childId: 'c1', date, start, end, paid: Number(paid) };
});
/** As the filled example has it: 利用日, 日中, its length, 夜間, its length, 実支払額. */
const sections = [
  {
    month: '6 4',
    rows: [
      '1 9:00 10:00 1 00 2,500',
      '3 22:00 23:00 1 00 3,500',
      '7 8:30 12:15 3 45 9,375',
      '15 13:00 13:20 0 20 1,000',
      '20 21:00 22:00 1 00 22:00 0:00 2 00 9,500',
      '22 9:15 10:20 1 05 3,750',
      '23 22:15 23:00 0 45 3,500',
      '28 21:00 22:00 1 00 22:00 7:00 9 00 34,000',
      '29 7:00 8:00 1 00 2,500',
    ],
    sums: '9 10 12 45 69,625',
  },
  {
    month: '6 5',
    rows: ['5 17:30 18:39 1 09 2,500', '12 23:15 1:30 2 15 7,875'],
    sums: '1 09 2 15 10,375',
  },
  {
    month: '6 6',
    rows: ['3 0:00 7:00 7 00 24,500', '12 9:30 14:30 5 00 12,500'],
    sums: '5 00 7 00 37,000',
  },
];
const totals = '15 19 22 00 117,000';
const claim = { day: '15', night: '22', base: '114,500', claim: '114,500', used: '37' };

const modelFor = (template: FormTemplate, bookings: readonly object[] = usage) => {
  const source = household({
    temporaryCare: { scheme: 'suginami-temporary-care', usage: bookings },
  });
  const claims = computeTemporaryCare(source);
  const [planned] = planDocuments(source, [], claims).filter(
    ({ document }) => document === 'temporary-care-details',
  );
  if (!planned) throw new Error('no 利用内訳書');
  const computation = {
    months: [],
    totals: { copayYen: 0, feeSubsidyYen: 0, transportSubsidyYen: 0, netYen: 0, incomplete: false },
    warnings: [],
    assessments: [],
  } as unknown as Parameters<typeof formModelOf>[1]['computation'];
  const answers = { household: source, computation, claims, scheme, filingDate: day('2024-08-01') };
  return formModelOf(planned, answers, roomsOf(template, 'temporaryCare.sections'));
};

async function filledWith(
  template: FormTemplate,
  layout: Uint8Array,
  bookings?: readonly object[],
): Promise<FilledForm> {
  const model = modelFor(template, bookings);
  const filled = await fillForm({ template, layout, model, font, words: paperWords });
  if (!filled.ok) throw new Error(JSON.stringify(filled.error));
  return filled.value;
}

/** What stands in each place of the filled form, by the path of its answer. */
const written = ({ drawn }: FilledForm, template: FormTemplate) => {
  // A field on every copy of its page says the same on each.
  const at = (id: string) => {
    const texts = drawn.filter(({ fieldId }) => fieldId === id).map(({ text }) => text);
    return [...new Set(texts)].join(' | ');
  };
  const byPath = (wanted: string) =>
    [
      ...new Set(
        template.fields
          .filter((field) => 'path' in field && field.path === wanted)
          .map(({ id }) => at(id)),
      ),
    ].join(' | ');
  const sums = (under: string) =>
    ['dayHours', 'dayMinutes', 'nightHours', 'nightMinutes', 'paidYen']
      .map((name) => byPath(`${under}.${name}`))
      .join(' ');
  return {
    sections: template.tables
      .filter((table) => table.path.endsWith('.rows'))
      .map((table) => {
        const entry = table.path.replace(/\.rows$/, '');
        return {
          month: ['year', 'month'].map((name) => byPath(`${entry}.${name}`)).join(' '),
          rows: Array.from({ length: table.rows }, (_, row) =>
            table.columns
              .map(({ id }) => at(`${table.id}.${row}.${id}`))
              .filter(Boolean)
              .join(' '),
          ).filter(Boolean),
          sums: sums(`${entry}.sums`),
        };
      }),
    totals: sums('temporaryCare.totals'),
    claim: {
      day: byPath('temporaryCare.dayHours'),
      night: byPath('temporaryCare.nightHours'),
      base: byPath('temporaryCare.baseYen'),
      claim: byPath('temporaryCare.claimYen'),
      used: byPath('temporaryCare.hoursUsed'),
    },
  };
};

/** A measured form as a recognition without a mistake would tell it. */
function recognisedBy({ answers, pages }: Truth): {
  answers: Recognised[];
  pages: { page: number; width: number; height: number }[];
} {
  return {
    pages: pages.map(({ page, width, height }) => ({ page: page - 1, width, height })),
    answers: answers.map(({ page, key, group, label, box, row }) => ({
      page: page - 1,
      key: key as AnswerKey,
      group,
      label,
      box: [...box] as [number, number, number, number],
      kind: 'text',
      parts: [],
      row: row ?? null,
      field: null,
      confidence: 0.9,
      reason: { kind: 'label', where: 'left', words: label },
    })),
  };
}

/** Whether a measured form is a 利用内訳書: it has rows of uses and a sum of several pages. */
const isMonthSheet = (truth: Truth | null): truth is Truth =>
  truth?.answers.some(({ key }) => key === 'usageStart') === true &&
  truth.answers.some(({ row }) => row === 'grand');

const measured = realForms.flatMap((form): { form: RealForm; truth: Truth }[] => {
  const truth = truthOf(form.name);
  return isMonthSheet(truth) ? [{ form, truth }] : [];
});

/**
 * The measuring by hand stopped after three rows of the second page. The rest of it is as the ward prints
 * it: two tables of fifteen rows at the same pitch, each with its month above and its sums below, as far
 * from each other as the printed words are.
 */
function whole(truth: Truth, pages: readonly SeenPage[]): Truth {
  const topsOf = (page: number, word: RegExp) =>
    pages[page]?.texts.filter(({ text }) => word.test(text)).map(({ box }) => box[1]) ?? [];
  const [month = 0, nextMonth = 0] = topsOf(1, /月分/);
  const [sumOnFirst = 0] = topsOf(0, /日中利用時間合計/);
  const [sumOnSecond = 0] = topsOf(1, /日中利用時間合計/);
  const second = truth.answers.filter(({ page }) => page === 2);
  const sums = truth.answers.filter(({ page, row }) => page === 1 && row === 'sum');
  const first = second.filter(({ row }) => row === 1);
  const topOf = (row: number) =>
    truth.answers.find((one) => one.page === 1 && one.row === row)?.box[1] ?? 0;
  const pitch = (topOf(20) - topOf(1)) / 19;
  const moved = (one: Truth['answers'][number], dy: number, row = one.row) => ({
    ...one,
    page: 2,
    ...(row === undefined ? {} : { row }),
    box: [one.box[0], one.box[1] + dy, one.box[2], one.box[3] + dy] as const,
  });
  const rows = Array.from({ length: 15 }, (_, at) =>
    first.map((one) => moved(one, pitch * at, at + 1)),
  ).flat();
  const under = sumOnSecond - sumOnFirst;
  const table = [
    ...second.filter(({ row }) => row === undefined),
    ...rows,
    ...sums.map((one) => moved(one, under)),
  ];
  const next = nextMonth - month;
  return {
    ...truth,
    answers: [
      ...truth.answers.filter(({ page }) => page === 1),
      ...table,
      ...table.map((one) => moved(one, next)),
    ],
  };
}

const reference = standIn('temporary-care-details');
const own = { template: reference.template, pdf: new Uint8Array(reference.pdf) };
const because =
  measured.length > 0 ? '' : ' — SKIPPED: no measured 利用内訳書 of a ward beside the project';
const onReal = measured.length > 0 ? it : it.skip;

describe('the published example', () => {
  it('fills our own layout, a month a page', async () => {
    const { template, pdf } = own;
    const filled = await filledWith(template, pdf);
    expect(filled.pageCount).toBe(3);
    expect(await inspectFilled(pdf, filled)).toEqual([]);
    const { sections: found, ...rest } = written(filled, template);
    expect(found).toEqual(sections.slice(0, 1));
    expect(rest).toEqual({ totals, claim });
    const may = filled.drawn.filter(({ page, fieldId }) => page === 1 && /rows.*~1/.test(fieldId));
    expect(may.map(({ text }) => text).join(' ')).toBe(sections[1]?.rows.join(' '));
  });

  onReal(`fills every row, sum and amount of the ward’s own form${because}`, async () => {
    for (const { form, truth } of measured) {
      const pages = await seen(form.bytes);
      const { template, unknown } = proposeTemplate({
        document: 'temporary-care-details',
        recognised: recognisedBy(whole(truth, pages)),
        pages,
        sha256: digestOf(form.bytes),
        reference: own.template,
        title: own.template.title,
        revision: '令和7年度',
        fiscalYear: 2025,
      });
      const parsed = parseTemplate(template);
      expect(parsed.ok ? [] : parsed.error).toEqual([]);
      // The fiscal year is printed: nothing is to be written over it.
      expect(unknown.map(({ key }) => key)).toEqual(['fiscalYear']);
      expect(roomsOf(template, 'temporaryCare.sections')).toEqual([20, 15, 15]);
      const filled = await filledWith(template, form.bytes);
      if (process.env['KEEP_PAPERS'])
        writeFileSync(path.join(process.env['KEEP_PAPERS'], 'month-sheet.pdf'), filled.pdf);
      expect(written(filled, template)).toEqual({ sections, totals, claim });
      expect([filled.pageCount, filled.missing]).toEqual([2, []]);
      expect(await inspectFilled(form.bytes, filled)).toEqual([]);
    }
  });

  onReal(`by the places the program finds on it by itself${because}`, async () => {
    for (const { form } of measured) {
      const pages = await seen(form.bytes);
      const recognised = recogniseForm(pages);
      expect(recognised.document?.id).toBe('temporary-care-details');
      const { template } = proposeTemplate({
        document: 'temporary-care-details',
        recognised,
        pages,
        sha256: digestOf(form.bytes),
        reference: own.template,
        title: own.template.title,
        revision: '令和7年度',
        fiscalYear: 2025,
      });
      const parsed = parseTemplate(template);
      expect(parsed.ok ? [] : parsed.error).toEqual([]);
      const filled = await filledWith(template, form.bytes);
      if (process.env['KEEP_PAPERS'])
        writeFileSync(path.join(process.env['KEEP_PAPERS'], 'found-by-itself.pdf'), filled.pdf);
      expect(written(filled, template)).toEqual({ sections, totals, claim });
      // The fiscal year is printed: nothing is to be written beside it.
      expect(template.fields.map(({ id }) => id)).not.toContain('temporaryCare-year');
      expect(await inspectFilled(form.bytes, filled)).toEqual([]);
    }
  });
});

describe('more than a form has room for', () => {
  const evenings = (month: string, count: number) =>
    Array.from({ length: count }, (_, at) => ({
      id: `${month}-${at}`,
      childId: 'c1',
      date: `${month}-${String(at + 1).padStart(2, '0')}`,
      start: '21:30',
      end: '22:30',
      paid: 3000,
    }));

  it('goes on: a long month on the next page, and its sums are those of their page', async () => {
    const { template, pdf } = own;
    const filled = await filledWith(template, pdf, [
      ...evenings('2024-05', 25),
      ...evenings('2024-06', 3),
    ]);
    expect(filled.pageCount).toBe(3);
    expect(await inspectFilled(pdf, filled)).toEqual([]);
    const rowsOn = (page: number) =>
      filled.drawn.filter((ink) => ink.page === page && /rows.*\.day$/.test(ink.fieldId)).length;
    expect([0, 1, 2].map(rowsOn)).toEqual([20, 5, 3]);
    const fee = (page: number) =>
      filled.drawn.find((ink) => ink.page === page && /sums-paid-yen/.test(ink.fieldId))?.text;
    expect([0, 1, 2].map(fee)).toEqual(['60,000', '15,000', '9,000']);
  });

  onReal(`on copies of the ward’s last page${because}`, async () => {
    for (const { form, truth } of measured) {
      const pages = await seen(form.bytes);
      const { template } = proposeTemplate({
        document: 'temporary-care-details',
        recognised: recognisedBy(whole(truth, pages)),
        pages,
        sha256: digestOf(form.bytes),
        reference: own.template,
        title: '',
        revision: '',
        fiscalYear: null,
      });
      const filled = await filledWith(template, form.bytes, [
        ...evenings('2024-05', 25),
        ...evenings('2024-06', 18),
        ...evenings('2024-07', 2),
      ]);
      // 20 and 5 of May, 15 and 3 of June, 2 of July.
      expect(filled.layoutPages).toEqual([0, 1, 1]);
      expect(await inspectFilled(form.bytes, filled)).toEqual([]);
    }
  });
});
