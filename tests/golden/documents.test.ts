import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { paperWords } from '../../src/copy/attachment';
import { fillForm, loadFont, parseTemplate } from '../../src/forms';
import { maximalModel, minimalModel, typicalModel } from '../support/form-models';
import { inspectFilled } from '../support/pdf/inspect-filled';
import { hasPoppler, renderedByPdfjs, renderedByPoppler } from '../support/pdf/render';

const root = join(import.meta.dirname, '../..');
const font = loadFont(readFileSync(join(root, 'resources/fonts/NotoSansJP-Regular.ttf')));
const folder = join(root, 'forms');
const ids = existsSync(folder)
  ? readdirSync(folder).filter((id) => existsSync(join(folder, id, 'template.json')))
  : [];
const models = { maximal: maximalModel, typical: typicalModel, minimal: minimalModel };

const renderers = [
  { name: 'pdf.js', render: renderedByPdfjs, isHere: true },
  { name: 'poppler', render: renderedByPoppler, isHere: hasPoppler() },
];

it('the repository has document templates', () => {
  expect(ids.length).toBeGreaterThan(0);
});

describe.each(ids)('%s', (id) => {
  const layout = new Uint8Array(readFileSync(join(folder, id, 'layout.pdf')));
  const parsed = parseTemplate(JSON.parse(readFileSync(join(folder, id, 'template.json'), 'utf8')));

  it('has a template without problems', () => {
    expect(parsed.ok ? [] : parsed.error).toEqual([]);
  });

  for (const { name, render, isHere } of renderers) {
    for (const [kind, model] of Object.entries(models)) {
      const title = `shows every answer of the ${kind} model in its place (${name})`;
      // Without the renderer there is nothing to look with: said aloud in the list of tests.
      const test = isHere ? it : it.skip;
      test(isHere ? title : `${title} — SKIPPED: pdftoppm is not installed`, async () => {
        if (!parsed.ok) throw new Error('no template');
        const filled = await fillForm({
          template: parsed.value,
          layout,
          model,
          font,
          words: paperWords,
        });
        if (!filled.ok) throw new Error(JSON.stringify(filled.error));
        expect(await inspectFilled(layout, filled.value, render)).toEqual([]);
      });
    }
  }

  it('is the same, byte for byte, each time', async () => {
    if (!parsed.ok) throw new Error('no template');
    const request = { template: parsed.value, layout, model: maximalModel, words: paperWords };
    const [one, other] = [
      await fillForm({ ...request, font }),
      await fillForm({
        ...request,
        font: loadFont(readFileSync(join(root, 'resources/fonts/NotoSansJP-Regular.ttf'))),
      }),
    ];
    if (!one.ok || !other.ok) throw new Error('not filled');
    expect(Buffer.compare(one.value.pdf, other.value.pdf)).toBe(0);
    expect(one.value.pdf.length - layout.length).toBeLessThan(60_000);
  });
});
