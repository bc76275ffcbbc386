import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { documentTitles } from '../../copy/documents';
import { documentIds } from '../../domain/application';
import { parseTemplate } from '../template/parse';
import { descriptions } from './descriptions';
import { layoutPage } from './layout/page';
import { makeReferenceForm, templateText } from './make';
import { style } from './style';
import { openTypeface } from './typeface';

const root = join(import.meta.dirname, '../../..');
const face = openTypeface(readFileSync(join(root, 'resources/fonts/NotoSansJP-Regular.ttf')));
const committed = (document: string, file: string) =>
  readFileSync(join(root, 'forms', document, file));

it('there is one description, and one folder, for each document', () => {
  expect(descriptions.map((description) => description.document)).toEqual([...documentIds]);
  expect(readdirSync(join(root, 'forms')).sort()).toEqual([...documentIds].sort());
});

describe.each(
  descriptions.map((description) => [description.document, description] as const),
)('%s', (document, description) => {
  it('is what the repository holds, byte for byte (else: npm run forms)', async () => {
    const { pdf, template } = await makeReferenceForm(description, documentTitles[document], face);
    expect(Buffer.compare(committed(document, 'layout.pdf'), pdf)).toBe(0);
    expect(committed(document, 'template.json').toString('utf8')).toBe(templateText(template));
    expect(pdf.length).toBeLessThan(60_000);
  });

  it('has a template whose paths exist and whose boxes lie apart on the page', () => {
    const parsed = parseTemplate(JSON.parse(committed(document, 'template.json').toString()));
    expect(parsed.ok ? [] : parsed.error).toEqual([]);
  });

  it('says that it is not the form of the ward', () => {
    const texts = layoutPage(description, face).marks.map((mark) =>
      mark.mark === 'text' ? mark.text : '',
    );
    expect(texts.filter((text) => text === style.footer.text)).toHaveLength(1);
    expect(texts).toContain('参考様式');
  });

  it('prints nothing where an answer goes', () => {
    const { marks, fields } = layoutPage(description, face);
    // A blank of a date holds its 年 and 月; the choices to circle are printed words.
    const answers = fields.flatMap((field) => {
      if (field.kind === 'blank' || field.kind === 'circle') return [];
      if (field.kind !== 'date') return [field.box];
      const { era, year, month, day } = field.parts;
      return [...(era ? [era] : []), year, month, day];
    });
    const inside = answers.flatMap(([x0, y0, x1, y1]) =>
      marks.filter((mark) => {
        if (mark.mark !== 'text') return false;
        const width = face.widthOf(mark.text, mark.size);
        const middle = mark.y - style.centre * mark.size;
        return mark.x < x1 && mark.x + width > x0 && middle > y0 && middle < y1;
      }),
    );
    expect(inside).toEqual([]);
  });
});

/** What the ward says to leave empty (K17, and the notes under the documents of its page). */
it.each([
  ['transport-invoice', 'invoice-date', 'date'],
  ['transport-invoice', 'invoice-amount', 'amount'],
  ['fee-invoice', 'invoice-date', 'date'],
  ['fee-invoice', 'invoice-amount', 'amount'],
  ['transport-delegation', 'delegation-date', 'date'],
  ['fee-delegation', 'delegation-date', 'date'],
  ['leave-end-certificate', 'employer-returned', 'by-others'],
] as const)('%s leaves %s blank', (document, id, reason) => {
  const description = descriptions.find((one) => one.document === document);
  const fields = description ? layoutPage(description, face).fields : [];
  expect(fields.find((field) => field.id === id)).toMatchObject({ kind: 'blank', reason });
});
