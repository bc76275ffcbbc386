import { paperWords } from '../copy/attachment';
import { documentTitles } from '../copy/documents';
import type { DocumentId, PlannedDocument } from '../domain/application';
import type { Result } from '../domain/result';
import { type FilledForm, type FillProblem, fillForm, type PrinterOffset } from '../forms';
import { safeName } from '../store';
import { type FormSource, formModelOf } from './answers/form-model';
import type { FormOnFile, Library } from './library';
import type { WardFiller } from './ward-filler/filler';

/** One document, filled or refused. */
export interface DocumentOutcome {
  readonly planned: PlannedDocument;
  /** `transport-application_R6_sakura_交通費補助金 交付申請書.pdf` */
  readonly fileName: string;
  /** The layout filled: 参考様式 or the ward's own. */
  readonly revision: string;
  readonly result: Result<FilledForm, readonly FillProblem[]>;
}

const fileNameOf = ({ key, document }: PlannedDocument): string =>
  `${safeName(key.replaceAll(':', '_'))}_${safeName(documentTitles[document])}.pdf`;

/** Names that no file system takes for one another (macOS and Windows fold case). */
function uniqueNames(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    let free = name;
    for (let number = 2; taken.has(free.toLowerCase()); number += 1)
      free = name.replace(/\.pdf$/, ` ${number}.pdf`);
    taken.add(free.toLowerCase());
    return free;
  });
}

/** PDFs the user brought, and who fills them. */
export interface WardForms {
  readonly forms: ReadonlyMap<DocumentId, FormOnFile>;
  readonly filler: WardFiller;
}

/**
 * Fills documents one after the other, all from the same household and computation.
 *
 * @param ward forms of the ward that take the place of the reference layout
 * @param inkOnly for forms that are printed already: the ink alone, moved by this
 */
export async function fillDocuments(
  library: Library,
  planned: readonly PlannedDocument[],
  source: FormSource,
  ward: WardForms | null = null,
  inkOnly: PrinterOffset | null = null,
): Promise<readonly DocumentOutcome[]> {
  const font = await library.font();
  const fileNames = uniqueNames(planned.map(fileNameOf));
  const outcomes: DocumentOutcome[] = [];
  for (const [index, one] of planned.entries()) {
    const brought = ward?.forms.get(one.document);
    const form = brought ?? (await library.form(one.document));
    const request = {
      ...form,
      model: formModelOf(one, source),
      ...(inkOnly ? { inkOnly } : {}),
    };
    outcomes.push({
      planned: one,
      fileName: fileNames[index] ?? fileNameOf(one),
      revision: form.template.revision,
      result:
        ward && brought
          ? await ward.filler.fill(request)
          : await fillForm({ ...request, font, words: paperWords }),
    });
  }
  return outcomes;
}
