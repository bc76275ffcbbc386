import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { paperWords } from '../../src/copy/attachment';
import { fillForm, loadFont, readPages, recogniseForm } from '../../src/forms';
import { parseTemplate } from '../../src/forms/template/parse';
import { proposeTemplate } from '../../src/forms/ward';
import { maximalModel } from '../support/form-models';
import { pdfAssets } from '../support/ward-forms/assets';

const root = path.join(__dirname, '..', '..');
const bytesOf = (...file: readonly string[]) =>
  new Uint8Array(readFileSync(path.join(root, ...file)));

/** What is written where, when the places found on a form are used as they are. */
async function written(name: string) {
  const layout = bytesOf('tests', 'fixtures', 'ward-forms', `${name}.pdf`);
  const read = await readPages(layout, pdfAssets);
  if (!read.ok) throw new Error(read.error.kind);
  const document = 'fee-application';
  const reference = parseTemplate(
    JSON.parse(readFileSync(path.join(root, 'forms', document, 'template.json'), 'utf8')),
  );
  if (!reference.ok) throw new Error('no reference');
  const { template } = proposeTemplate({
    document,
    recognised: recogniseForm(read.value),
    pages: read.value,
    sha256: createHash('sha256').update(layout).digest('hex'),
    reference: reference.value,
    title: name,
    revision: '令和6年度',
    fiscalYear: 2024,
  });
  const filled = await fillForm({
    template,
    layout,
    model: maximalModel,
    font: loadFont(bytesOf('resources', 'fonts', 'NotoSansJP-Regular.ttf')),
    words: paperWords,
  });
  if (!filled.ok) throw new Error(JSON.stringify(filled.error));
  const printed = read.value[0]?.texts ?? [];
  return { drawn: filled.value.drawn, printed };
}

test('a number goes between the hyphens printed in its place, an era by its letter is circled', async () => {
  const { drawn, printed } = await written('care-request');
  const of = (fieldId: string) => drawn.filter((ink) => ink.page === 0 && ink.fieldId === fieldId);
  expect(of('applicant-phone').map(({ text }) => text)).toEqual(['090', '1234', '5678']);
  for (const hyphen of printed.filter(({ text }) => text === '－'))
    for (const { box } of of('applicant-phone'))
      expect(box[2] <= hyphen.box[0] || box[0] >= hyphen.box[2]).toBe(true);
  // 昭・平: born in 昭和, the first letter is circled.
  const eras = printed.find(({ text }) => text === '昭・平');
  const [circle, ...parts] = of('applicant-birthDate');
  expect(parts.map(({ text }) => text)).toEqual(['63', '12', '31']);
  const middle = ((circle?.box[0] ?? 0) + (circle?.box[2] ?? 0)) / 2;
  const first = eras && eras.box[0] + (eras.box[2] - eras.box[0]) / 6;
  expect(middle).toBeCloseTo(first ?? Number.NaN, 0);
});
