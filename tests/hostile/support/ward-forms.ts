import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { PDFDocument } from 'pdf-lib';
import { wardForm } from '../../../src/app/library';
import { openWardFiller } from '../../../src/app/ward-filler/filler';
import { fillProblemText } from '../../../src/copy/forms';
import { wardFormSentences } from '../../../src/copy/terminal';
import type { DocumentId } from '../../../src/domain/application';
import { typicalModel } from '../../support/form-models';
import { checkSentence, type Place } from './surface';

export const shipped = (root: string, document: DocumentId) => {
  const folder = path.join(root, 'forms', document);
  return {
    layout: readFileSync(path.join(folder, 'layout.pdf')),
    template: JSON.parse(readFileSync(path.join(folder, 'template.json'), 'utf8')),
  };
};
export const digestOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** Brings a PDF and its template as a user does, and fills the form as `fill --template` does. */
export function wardFormUser({ root, data, next }: Place, document: DocumentId) {
  const filler = openWardFiller(root);
  return {
    close: filler.close,
    async fill(layout: Uint8Array, template: string | Uint8Array) {
      const folder = path.join(data, '区の様式');
      await mkdir(folder, { recursive: true });
      const file = path.join(folder, `様式${next() % 10}.pdf`);
      await writeFile(file, layout);
      await writeFile(file.replace('.pdf', '.template.json'), template);
      const form = await wardForm(file, document);
      if (!form.ok) {
        checkSentence(wardFormSentences[form.error], root);
        return { word: form.error, pdf: null, kept: null, pageCount: 0 };
      }
      const filled = await filler.fill({ ...form.value, model: typicalModel });
      if (!filled.ok) {
        for (const problem of filled.error) checkSentence(fillProblemText(problem), root);
        const [first] = filled.error;
        return {
          word: first?.kind ?? 'refused without a reason',
          pdf: null,
          kept: null,
          pageCount: 0,
        };
      }
      const { pdf, kept, pageCount } = filled.value;
      return { word: 'filled', pdf, kept, pageCount };
    },
  };
}

export const pagesIn = async (pdf: Uint8Array) =>
  (await PDFDocument.load(pdf, { updateMetadata: false })).getPageCount();
