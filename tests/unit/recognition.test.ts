import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readPages, recogniseForm } from '../../src/forms';
import { outlinedForm } from '../support/pdf/brought';
import { pdfAssets } from '../support/ward-forms/assets';
import { scoreOf, type Truth } from '../support/ward-forms/score';

const fixtures = path.join(__dirname, '..', 'fixtures', 'ward-forms');
/** Published forms with their measured answers: no part of the project, given by who has them. */
const realForms = process.env['WARD_FORMS'] ?? path.resolve('..', 'shared', 'forms');

async function recognised(file: string) {
  const read = await readPages(new Uint8Array(readFileSync(file)), pdfAssets);
  if (!read.ok) throw new Error(`${file}: ${read.error.kind}`);
  return recogniseForm(read.value);
}
const truthIn = (file: string): Truth => JSON.parse(readFileSync(file, 'utf8'));
async function scored(pdf: string, truth: Truth) {
  const { answers } = await recognised(pdf);
  return scoreOf(
    truth,
    answers.map((answer) => ({ ...answer, page: answer.page + 1 })),
  );
}

describe('forms made for this project', () => {
  const names = readdirSync(fixtures)
    .filter((file) => file.endsWith('.truth.json'))
    .map((file) => file.replace('.truth.json', ''));

  test.each(names)('%s: every answer is found, and no other', async (name) => {
    const truth = truthIn(path.join(fixtures, `${name}.truth.json`));
    const { missed, wrong } = await scored(path.join(fixtures, truth.file), truth);
    expect({ missed, wrong }).toEqual({ missed: [], wrong: [] });
  });

  test.each(names)('%s: each answer is the right person’s', async (name) => {
    const truth = truthIn(path.join(fixtures, `${name}.truth.json`));
    const { answers } = await recognised(path.join(fixtures, truth.file));
    for (const { key, group, box } of truth.answers.filter((answer) => answer.group !== null)) {
      const [x, y] = [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2];
      const found = answers.find(
        (answer) =>
          answer.key === key &&
          Math.abs((answer.box[0] + answer.box[2]) / 2 - x) < 60 &&
          answer.box[1] < y &&
          answer.box[3] > y,
      );
      expect([key, y, found?.group]).toEqual([key, y, group]);
    }
  });

  test('which document of the scheme each is', async () => {
    const documents = await Promise.all(
      names.map(async (name) => [
        name,
        (await recognised(path.join(fixtures, `${name}.pdf`))).document?.id ?? null,
      ]),
    );
    expect(Object.fromEntries(documents)).toEqual({
      application: 'eligibility-confirmation',
      'application-turned': 'eligibility-confirmation',
      'by-column': null,
      'care-request': null,
      delegation: 'transport-delegation',
      household: 'eligibility-confirmation',
      invoice: 'fee-invoice',
      'invoice-boxes': 'fee-invoice',
      'month-report': null,
      'own-corners': null,
      'printed-parts': null,
      'usage-report': null,
      variants: null,
    });
  });
});

test('a page whose letters are shapes has no text, and says why', async () => {
  const font = readFileSync(path.join(__dirname, '../../resources/fonts/NotoSansJP-Regular.ttf'));
  const read = await readPages(new Uint8Array(await outlinedForm(font)), pdfAssets);
  if (!read.ok) throw new Error(read.error.kind);
  expect(recogniseForm(read.value)).toMatchObject({
    text: 'outlines',
    answers: [],
    title: null,
    document: null,
  });
});

describe('published forms', () => {
  const there = existsSync(path.join(realForms, 'truth'));
  const names = there
    ? readdirSync(path.join(realForms, 'truth')).map((file) => file.replace('.json', ''))
    : [];
  if (!there)
    console.warn(`NOT TESTED: published forms are looked for in ${realForms} (or WARD_FORMS)`);

  test.skipIf(!there)(
    'at least 90 % found and 95 % right, none under 70 % but a scan',
    async () => {
      const scores = [];
      for (const name of names) {
        const truth = truthIn(path.join(realForms, 'truth', `${name}.json`));
        const pdf = path.join(realForms, 'real', truth.file);
        const { text } = await recognised(pdf);
        // A scan has no words: it says so, and is placed by hand.
        if (text === 'scan') continue;
        const score = await scored(pdf, truth);
        expect([name, score.recall >= 0.7]).toEqual([name, true]);
        scores.push(score);
      }
      const mean = (values: readonly number[]) =>
        values.reduce((sum, value) => sum + value, 0) / values.length;
      expect(scores.length).toBeGreaterThan(3);
      expect(mean(scores.map(({ recall }) => recall))).toBeGreaterThanOrEqual(0.9);
      expect(mean(scores.map(({ precision }) => precision))).toBeGreaterThanOrEqual(0.95);
    },
  );
});
