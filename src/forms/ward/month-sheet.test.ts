import { expect, test } from 'vitest';
import { seen, standIn, wellRecognised } from '../../../tests/support/ward-forms';
import type { TextRun } from '../page';
import type { Recognised } from '../recognise/recognised';
import type { Box } from '../template/schema';
import { monthSheetOf } from './month-sheet';
import { proposeTemplate } from './propose';

const place = (change: Partial<Recognised>): Recognised => ({
  page: 0,
  key: 'amount',
  group: null,
  label: '',
  kind: 'text',
  box: [400, 700, 480, 715],
  parts: [],
  row: null,
  field: null,
  confidence: 0.7,
  reason: { kind: 'label', where: 'above', words: '' },
  ...change,
});
/** One row of one month, so that what stands lower is under all tables. */
const row = place({ key: 'usageDate', label: '利用日', row: 1, box: [30, 100, 80, 115] });

const printed = (text: string, x: number, y = 683): TextRun => ({
  text,
  size: 10,
  box: [x, y, x + 10 * text.length, y + 10],
  vertical: false,
});
/** What the places are found to be under a table, beside these printed words. */
const meant = (places: readonly Recognised[], ...texts: readonly TextRun[]) => {
  const { paths } = monthSheetOf([row, ...places], [{ texts }]);
  return places.map((one) => paths.get(one));
};
const at = (x0: number, x1: number): Box => [x0, 700, x1, 715];
const claim = 'temporaryCare.claimYen';
const base = 'temporaryCare.baseYen';

test('an amount is what its own words say, whatever stands above', () => {
  const own = place({ label: '補助基準額', box: at(400, 480) });
  expect(meant([own], printed('交付請求額', 410))).toEqual([base]);
});

test('without words of its own it is what stands over its width, not over its neighbour', () => {
  const [left, right] = [place({ box: at(300, 380) }), place({ box: at(400, 480) })];
  const words = [printed('補助基準額', 310), printed('交付請求額', 410)];
  expect(meant([left, right], ...words)).toEqual([base, claim]);
  expect(meant([left], printed('交付請求額', 385))).toEqual([null]);
});

test('two things it may be leave it to a person', () => {
  const blank = place({ box: at(300, 480) });
  expect(meant([blank], printed('補助基準額', 310), printed('交付請求額', 410))).toEqual([null]);
  expect(meant([place({ label: '実支払額・補助基準額' })])).toEqual([null]);
});

test('what a bracket explains is no second thing', () => {
  expect(meant([place({ label: '交付請求額(実支払額と補助基準額の小さい方)' })])).toEqual([claim]);
});

test('of two places for one amount the one that says it is taken, else neither', () => {
  const [one, other] = [place({ box: at(300, 380) }), place({ box: at(390, 480) })];
  const words = [printed('交付請求額', 310), printed('交付請求額', 400)];
  expect(meant([one, other], ...words)).toEqual([null, null]);
  expect(meant([one, place({ label: '交付請求額', box: at(390, 480) })], ...words)).toEqual([
    null,
    claim,
  ]);
});

test('hours without a word of day or night are not taken for the sum', () => {
  const hours = place({ key: 'usageHours' });
  expect(meant([hours])).toEqual([null]);
  expect(meant([hours], printed('使用時間数', 410))).toEqual(['temporaryCare.hoursUsed']);
  expect(meant([hours], printed('夜間利用時間', 410))).toEqual(['temporaryCare.nightHours']);
});

test('every amount outside the rows is to be looked at', async () => {
  const { pdf, sha256, template: reference } = standIn('temporary-care-details');
  const { template } = proposeTemplate({
    document: 'temporary-care-details',
    recognised: wellRecognised({ template: reference }),
    pages: await seen(pdf),
    sha256,
    reference,
    title: reference.title,
    revision: '令和6年度',
    fiscalYear: 2024,
  });
  const asked = new Set(template.unconfirmed);
  const amounts = template.fields.filter((field) => 'path' in field && /Yen$/.test(field.path));
  expect(amounts.length).toBeGreaterThan(3);
  expect(amounts.filter(({ id }) => !asked.has(id))).toEqual([]);
});

test('what is found for a later month has the name of its first month, with its number', async () => {
  const { pdf, sha256, template: reference } = standIn('temporary-care-details');
  const first = wellRecognised({ template: reference });
  const pages = await seen(pdf);
  const later = first.answers.map((answer) => ({ ...answer, page: 1 }));
  const { template } = proposeTemplate({
    document: 'temporary-care-details',
    recognised: {
      ...first,
      pages: first.pages.flatMap((page) => [page, { ...page, page: 1 }]),
      answers: [...first.answers, ...later],
    },
    pages: [...pages, ...pages],
    sha256,
    reference,
    title: reference.title,
    revision: '令和6年度',
    fiscalYear: 2024,
  });
  const names = template.fields.map((field) => ['path' in field ? field.path : '', field.label]);
  expect(names).toContainEqual(['temporaryCare.sections.1.month', '月 2']);
  expect(names.filter(([, label]) => !label)).toEqual([]);
});
