import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { paperWords } from '../../src/copy/attachment';
import type { FormModel } from '../../src/domain/application';
import { type FilledForm, fillForm, loadFont, parseTemplate } from '../../src/forms';
import { maximalModel, minimalModel, ninetyCharacters } from '../support/form-models';
import { fixtureLayout } from '../support/pdf/fixture-layout';
import { fixtureTemplate } from '../support/pdf/fixture-template';
import { inspectFilled } from '../support/pdf/inspect-filled';
import { type LayoutShape, layoutShapes, plainShape } from '../support/pdf/layout-shapes';
import { textOfPages } from '../support/pdf/render';

const fontBytes = new Uint8Array(
  readFileSync(join(import.meta.dirname, '../../resources/fonts/NotoSansJP-Regular.ttf')),
);
const font = loadFont(fontBytes);

async function filledFixture(
  model: FormModel,
  shape: LayoutShape = plainShape,
  withFont = font,
): Promise<{ readonly layout: Uint8Array; readonly filled: FilledForm }> {
  const layout = await fixtureLayout(shape);
  const template = parseTemplate(fixtureTemplate(layout));
  if (!template.ok) throw new Error(JSON.stringify(template.error));
  const filled = await fillForm({
    template: template.value,
    layout,
    model,
    font: withFont,
    words: paperWords,
  });
  if (!filled.ok) throw new Error(JSON.stringify(filled.error));
  return { layout, filled: filled.value };
}

const textsOf = (filled: FilledForm, fieldId: string) =>
  filled.drawn.filter((item) => item.fieldId === fieldId).map((item) => item.text);

describe.each(layoutShapes)('on a layout of the kind: $name', (shape) => {
  it.each([
    ['every answer', maximalModel],
    ['no answer', minimalModel],
  ])('%s stands in its box, touches nothing and reads back', async (_, model) => {
    const { layout, filled } = await filledFixture(model, shape);
    expect(filled.kept).toBe('appended');
    expect(await inspectFilled(layout, filled)).toEqual([]);
  });
});

describe('what is written', () => {
  it('writes each kind of answer as the form asks', async () => {
    const { filled } = await filledFixture(maximalModel);
    expect(textsOf(filled, 'name')).toEqual(['髙橋　𠮷﨑 真由美', '髙橋　𠮷﨑 真由美']);
    expect(textsOf(filled, 'kana')[0]).toBe('タカハシ　ヨシザキ マユミ');
    expect(textsOf(filled, 'postal-code')[0]).toBe('1140002');
    expect(textsOf(filled, 'account')[0]).toBe('0012345');
    expect(textsOf(filled, 'birth').slice(0, 4)).toEqual(['令和', '元', '5', '1']);
    expect(textsOf(filled, 'filed').slice(0, 3)).toEqual(['6', '10', '3']);
    expect(textsOf(filled, 'amount')[0]).toBe('1,664,000');
    expect(textsOf(filled, 'shinkin')).toHaveLength(2);
    expect(textsOf(filled, 'bank')).toHaveLength(0);
  });

  it('repeats the page for further rows and counts the pages', async () => {
    const { filled } = await filledFixture(maximalModel);
    expect(filled.layoutPages.slice(0, 2)).toEqual([0, 0]);
    expect(textsOf(filled, 'page')).toEqual(['1 / 2', '2 / 2']);
    expect(textsOf(filled, 'rows.49.date')).toEqual(['5/19(火)']);
  });

  it('continues on the 別紙 what does not fit', async () => {
    const { filled } = await filledFixture(maximalModel);
    const ids = filled.continued.map((item) => item.fieldId);
    expect(ids).toContain('narrow-address');
    expect(ids).not.toContain('address');
    expect(textsOf(filled, 'narrow-address')[0]).toBe('別紙1のとおり');
    const texts = await textOfPages(filled.pdf);
    expect(filled.layoutPages[2]).toBeNull();
    expect(texts[2]).toContain(ninetyCharacters);
  });

  it('tells what is missing, left blank and not expected', async () => {
    const { filled } = await filledFixture(minimalModel);
    const missing = filled.missing.map((item) => item.fieldId);
    expect(missing).toContain('name');
    expect(missing).not.toContain('spouse');
    expect(filled.blanks).toEqual([{ fieldId: 'sign', label: '署名', reason: 'signature' }]);
    expect(filled.drawn.map((item) => item.fieldId)).toEqual(['filed', 'filed', 'filed', 'page']);
    const becomes = (fieldId: string) =>
      filled.areas[0]?.find((area) => area.fieldId === fieldId)?.becomes;
    expect(['name', 'spouse', 'sign', 'filed'].map(becomes)).toEqual([
      'missing',
      'empty',
      'blank',
      'written',
    ]);
    // What a screen marks is what the list says in words.
    const marked = (state: string) =>
      filled.areas.flat().flatMap((area) => (area.becomes === state ? [area.fieldId] : []));
    expect(marked('blank')).toEqual(filled.blanks.map((item) => item.fieldId));
    expect(missing).toEqual(expect.arrayContaining(marked('missing')));
  });

  it('reads back two characters that share a glyph as themselves', async () => {
    const name = '用⽤～〜一⼀';
    const model = { ...maximalModel, applicant: { ...maximalModel.applicant, name } };
    const printable = [...name].filter((char) => font.hasGlyph(char.codePointAt(0) ?? 0)).join('');
    expect(printable).toBe(name);
    const { filled } = await filledFixture(model);
    expect((await textOfPages(filled.pdf))[0]).toContain(name);
  });

  it('carries the date of filing and no fill-in fields', async () => {
    const { layout, filled } = await filledFixture(maximalModel);
    const added = Buffer.from(filled.pdf.subarray(layout.length)).toString('latin1');
    expect(added).toContain("D:20241003000000+09'00'");
    expect(added).not.toContain('AcroForm');
  });
});

describe('what stops a form', () => {
  const problemsFor = async (change: Partial<FormModel>, layoutByte = false) => {
    const layout = await fixtureLayout(plainShape);
    const template = fixtureTemplate(layout);
    const given = layoutByte ? Uint8Array.of(...layout, 10) : layout;
    const model = { ...maximalModel, ...change };
    const filled = await fillForm({ template, layout: given, model, font, words: paperWords });
    return filled.ok ? [] : filled.error;
  };

  it('a layout that is not the measured one', async () => {
    expect(await problemsFor({}, true)).toEqual([{ kind: 'layout-changed' }]);
  });

  it('every character the font cannot print, with its field', async () => {
    const applicant = {
      ...maximalModel.applicant,
      name: '渡邉\u{E0100}\uE000',
      postalCode: '1\u00070',
    };
    expect(await problemsFor({ applicant })).toMatchObject([
      {
        kind: 'unprintable',
        fieldId: 'name',
        label: '氏名',
        character: '邉\u{E0100}',
        codePoints: [0x9089, 0xe0100],
      },
      { kind: 'unprintable', fieldId: 'name', codePoints: [0xe000] },
      { kind: 'unprintable', fieldId: 'postal-code', codePoints: [7] },
    ]);
  });

  it('digits beyond the cells', async () => {
    const bank = maximalModel.bank && { ...maximalModel.bank, number: '123456789' };
    expect(await problemsFor({ bank })).toMatchObject([
      { kind: 'too-many-digits', fieldId: 'account', value: '123456789' },
    ]);
  });
});

it('a date of another era where the form prints 令和 is left out and named; the rest is filled', async () => {
  const filingDate = '2019-04-30' as FormModel['filingDate'];
  const { filled } = await filledFixture({ ...maximalModel, filingDate });
  expect(filled.blanks).toContainEqual({
    fieldId: 'filed',
    label: '申請日',
    reason: 'other-era',
  });
  const drawn = new Set(filled.drawn.map(({ fieldId }) => fieldId));
  expect([drawn.has('filed'), drawn.has('birth'), drawn.has('name')]).toEqual([false, true, true]);
});

it('an answer that is none of the printed choices is left out and named; the rest is filled', async () => {
  const child = maximalModel.child && { ...maximalModel.child, careNeed: 'none' as 'short' };
  const { filled } = await filledFixture({ ...maximalModel, child });
  expect(filled.blanks).toContainEqual(
    expect.objectContaining({ fieldId: 'care', reason: 'other-choice' }),
  );
  const drawn = new Set(filled.drawn.map(({ fieldId }) => fieldId));
  expect([drawn.has('care'), drawn.has('name')]).toEqual([false, true]);
});

describe('the check itself can fail', () => {
  /** The font with every outline gone: all offsets of `loca` are zero. */
  function withoutOutlines(): Uint8Array {
    const copy = fontBytes.slice();
    const view = new DataView(copy.buffer);
    for (let entry = 12; entry < 12 + 16 * view.getUint16(4); entry += 16) {
      if (view.getUint32(entry) !== 0x6c6f6361) continue;
      const start = view.getUint32(entry + 8);
      copy.fill(0, start, start + view.getUint32(entry + 12));
    }
    return copy;
  }

  it('an empty glyph is told although its text reads back', async () => {
    const { layout, filled } = await filledFixture(
      maximalModel,
      plainShape,
      loadFont(withoutOutlines()),
    );
    const defects = await inspectFilled(layout, filled);
    const unseen = new Set(defects.flatMap((d) => (d.kind === 'no-ink' ? [d.fieldId] : [])));
    const written = filled.drawn.filter((item) => item.text !== '').map((item) => item.fieldId);
    expect([...unseen].toSorted()).toEqual([...new Set(written)].toSorted());
    expect(defects.every((defect) => defect.kind === 'no-ink')).toBe(true);
  });

  it('ink outside its box, over the print, or with another text is told', async () => {
    const { layout, filled } = await filledFixture(maximalModel);
    const moved = (by: number): FilledForm => ({
      ...filled,
      drawn: filled.drawn.map(({ box, ...item }) => ({
        ...item,
        box: [box[0] + by, box[1], box[2] + by, box[3]],
      })),
    });
    const kinds = async (form: FilledForm) =>
      new Set((await inspectFilled(layout, form)).map((defect) => defect.kind));
    expect(await kinds(moved(30))).toContain('stray-ink');
    const other = filled.drawn.map((item) => ({ ...item, text: item.text.replace('髙', '高') }));
    expect(await kinds({ ...filled, drawn: other })).toEqual(new Set(['other-text']));
    expect(await kinds({ ...filled, pageCount: 9 })).toEqual(new Set(['page-count']));
  });

  it('an answer measured onto a rule is told', async () => {
    const layout = await fixtureLayout(plainShape);
    const template = fixtureTemplate(layout);
    const fields = template.fields.map((field) =>
      field.id === 'name'
        ? { ...field, box: [40, field.box[1], 220, field.box[3]] as typeof field.box }
        : field,
    );
    const filled = await fillForm({
      template: { ...template, fields },
      layout,
      model: maximalModel,
      font,
      words: paperWords,
    });
    if (!filled.ok) throw new Error('not filled');
    expect(await inspectFilled(layout, filled.value)).toContainEqual({
      kind: 'touches-print',
      page: 0,
      fieldId: 'name',
    });
  });
});
