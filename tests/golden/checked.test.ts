import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PDFDocument } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { paperWords } from '../../src/copy/attachment';
import type { FormModel } from '../../src/domain/application';
import { type Box, type FormTemplate, fillForm, loadFont, parseTemplate } from '../../src/forms';
import { planForm } from '../../src/forms/plan/plan';
import { maximalModel, typicalModel } from '../support/form-models';
import { checker } from '../support/pdf/checker';
import { fixtureLayout } from '../support/pdf/fixture-layout';
import { fixtureTemplate } from '../support/pdf/fixture-template';
import { inspectFilled } from '../support/pdf/inspect-filled';
import { type LayoutShape, layoutShapes, plainShape } from '../support/pdf/layout-shapes';
import { hasPoppler, renderedByPdfjs, renderedByPoppler } from '../support/pdf/render';

const root = join(import.meta.dirname, '../..');
const font = loadFont(readFileSync(join(root, 'resources/fonts/NotoSansJP-Regular.ttf')));
const words = paperWords;

const fill = (
  layout: Uint8Array,
  template: FormTemplate,
  model: FormModel = maximalModel,
  look: typeof checker | null = checker,
) =>
  fillForm({ template, layout, model, font, words, ...(look === null ? {} : { checker: look }) });

const fixture = async (shape: LayoutShape = plainShape) => {
  const layout = await fixtureLayout(shape);
  return { layout, template: fixtureTemplate(layout) };
};

describe('the check finds nothing wrong with', () => {
  it.each(layoutShapes)('a layout of the kind: $name', async (shape) => {
    const { layout, template } = await fixture(shape);
    const filled = await fill(layout, template);
    expect(filled.ok ? [] : filled.error).toEqual([]);
  });

  it.each(readdirSync(join(root, 'forms')))('%s', async (id) => {
    const folder = join(root, 'forms', id);
    const layout = new Uint8Array(readFileSync(join(folder, 'layout.pdf')));
    const template = parseTemplate(JSON.parse(readFileSync(join(folder, 'template.json'), 'utf8')));
    if (!template.ok) throw new Error('no template');
    for (const model of [maximalModel, typicalModel]) {
      const filled = await fill(layout, template.value, model);
      expect(filled.ok ? [] : filled.error).toEqual([]);
    }
  });
});

/** The fixture with one field elsewhere. */
async function moved(fieldId: string, box: Box, model: FormModel = maximalModel) {
  const { layout, template } = await fixture();
  const fields = template.fields.map((field) => (field.id === fieldId ? { ...field, box } : field));
  const other = { ...template, fields };
  const filled = await fill(layout, other, model);
  const problems = filled.ok ? [] : filled.error;
  const seen = await fill(layout, other, model, null);
  if (!seen.ok) throw new Error(JSON.stringify(seen.error));
  return { layout, problems, unchecked: seen.value };
}

const renderers = [
  { name: 'pdf.js', render: renderedByPdfjs, isHere: true },
  { name: 'poppler', render: renderedByPoppler, isHere: hasPoppler() },
];

describe('the check and the pixels agree', () => {
  for (const { name, render, isHere } of renderers) {
    const test = isHere ? it : it.skip;
    const where = isHere ? name : `${name} — SKIPPED: pdftoppm is not installed`;

    test(`an answer over a rule is refused with its name, and is seen over it (${where})`, async () => {
      const { layout, problems, unchecked } = await moved('name', [40, 60, 220, 84]);
      expect(problems).toEqual([
        { kind: 'ink-on-rule', fieldId: 'name', label: '氏名', value: maximalModel.applicant.name },
      ]);
      const seen = await inspectFilled(layout, unchecked, render);
      expect(seen).toContainEqual({ kind: 'touches-print', page: 0, fieldId: 'name' });
    });

    test(`an answer beside the rule is not (${where})`, async () => {
      const { layout, problems, unchecked } = await moved('name', [59.5, 60, 220, 84]);
      expect(problems).toEqual([]);
      // Of this answer only: at two pixels a point others of the fixture stand a pixel from a rule.
      const seen = await inspectFilled(layout, unchecked, render);
      expect(seen.filter((defect) => 'fieldId' in defect && defect.fieldId === 'name')).toEqual([]);
    });
  }

  it('a circle across a rule is refused, its printed word is not in the way', async () => {
    const { layout, template } = await fixture();
    const care = template.fields.find((field) => field.kind === 'circle');
    if (care?.kind !== 'circle') throw new Error('no circle');
    const around = (box: Box): FormTemplate => ({
      ...template,
      fields: [{ ...care, choices: care.choices.map((choice) => ({ ...choice, box })) }],
      tables: [],
    });
    const there = await fill(layout, around([62, 344, 104, 356]));
    expect(there.ok ? [] : there.error).toEqual([]);
    // The rule at y = 60 runs through the middle of this one.
    const across = await fill(layout, around([100, 54, 140, 66]));
    expect(across.ok ? [] : across.error).toMatchObject([
      { kind: 'ink-on-rule', fieldId: care.id },
    ]);
    // And only under the word of this one: a drawn line does not touch what it goes round.
    const inside = await fill(layout, around([62, 70, 380, 74]));
    expect(inside.ok).toBe(false);
  });

  it('an answer over another is refused', async () => {
    const { problems } = await moved('kana', [60, 62, 220, 78]);
    expect(problems).toMatchObject([{ kind: 'ink-on-answer', fieldId: 'kana' }]);
  });
});

describe('ink outside its box', () => {
  it('is told for letters, circles and check marks', async () => {
    const { layout, template } = await fixture();
    const plan = planForm(template, maximalModel, font, words);
    const pages = plan.pages.map((page) => ({
      ...page,
      ink: page.ink.map((ink) => ({ ...ink, box: [0, 0, 1, 1] as Box })),
    }));
    const problems = await checker({ layout, pdf: layout, pages, font });
    const told = new Set(problems.map((problem) => 'fieldId' in problem && problem.fieldId));
    const withInk = plan.pages.flatMap(({ ink }) => ink.filter(({ marks }) => marks.length > 0));
    expect(told).toEqual(new Set(withInk.map(({ fieldId }) => fieldId)));
    expect(problems.every(({ kind }) => kind === 'ink-outside-box')).toBe(true);
  });
});

describe('the written file', () => {
  const written = async () => {
    const { layout, template } = await fixture();
    const filled = await fill(layout, template, maximalModel, null);
    if (!filled.ok) throw new Error('not filled');
    const { pages } = planForm(template, maximalModel, font, words);
    return { layout, pdf: filled.value.pdf, pages };
  };
  it('passes as it is', async () => {
    const { layout, pdf, pages } = await written();
    expect(await checker({ layout, pdf, pages, font })).toEqual([]);
  });

  it('with another letter, or in another place, or without its circle, is told by field', async () => {
    const { layout, pdf, pages } = await written();
    const changed = (change: (text: string) => string, by: number) =>
      pages.map((page) => ({
        ...page,
        ink: page.ink.map((ink) => ({
          ...ink,
          marks: ink.marks.map((mark) =>
            mark.mark === 'text' && ink.fieldId === 'name'
              ? { ...mark, text: change(mark.text), x: mark.x + by }
              : mark,
          ),
        })),
      }));
    const about = async (other: typeof pages) =>
      new Set(
        (await checker({ layout, pdf, pages: other, font })).map(
          (problem) => `${problem.kind} ${'fieldId' in problem ? problem.fieldId : ''}`,
        ),
      );
    const name = new Set(['not-read-back name']);
    expect(await about(changed((text) => text.replace('髙', '高'), 0))).toEqual(name);
    expect(await about(changed((text) => text, 0.5))).toEqual(name);
    const [circle] = pages.flatMap(({ ink }) => ink.filter(({ text }) => text === ''));
    const twice = pages.map((page, index) =>
      index === 0 && circle ? { ...page, ink: [...page.ink, circle] } : page,
    );
    expect(await about(twice)).toContain('not-read-back care');
  });

  it('on another page than the layout, or with a page less, is told', async () => {
    const { layout, pdf, pages } = await written();
    const document = await PDFDocument.load(layout, { updateMetadata: false });
    document.getPage(0).drawRectangle({ x: 500, y: 20, width: 40, height: 1 });
    const other = await document.save();
    expect(await checker({ layout: other, pdf, pages, font })).toContainEqual({
      kind: 'print-changed',
      page: 0,
    });
    expect(await checker({ layout, pdf, pages: pages.slice(1), font })).toEqual([
      { kind: 'print-changed', page: null },
    ]);
  });
});
