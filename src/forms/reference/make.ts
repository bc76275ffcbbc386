import { createHash } from 'node:crypto';
import { type FormTemplate, templateSchema } from '../template/schema';
import type { FormDescription } from './description';
import { drawPdf } from './draw';
import { layoutPage } from './layout/page';
import { paper, style } from './style';
import type { Typeface } from './typeface';

export interface ReferenceForm {
  readonly template: FormTemplate;
  readonly pdf: Uint8Array;
}

/** The layout and its template, from one description. The title is that of `copy/`, which this room does not know. */
export async function makeReferenceForm(
  description: FormDescription,
  title: string,
  face: Typeface,
): Promise<ReferenceForm> {
  const size = paper[description.orientation];
  const { marks, fields, tables } = layoutPage(description, face);
  const pdf = await drawPdf(marks, size, `${title}（参考様式）`, face);
  const template = templateSchema.parse({
    format: 'sitter-hojo/template',
    version: 1,
    document: description.document,
    title,
    revision: '参考様式',
    footer: style.footer.text,
    layout: { sha256: createHash('sha256').update(pdf).digest('hex'), pages: [size] },
    fields,
    tables,
  });
  return { template, pdf };
}

/** As committed: pretty, one final newline. */
export const templateText = (template: FormTemplate): string =>
  `${JSON.stringify(template, null, 2)}\n`;
