import { paperWords } from '../copy/attachment';
import { documentTitles } from '../copy/documents';
import type { DocumentId, PlannedDocument } from '../domain/application';
import type { Result } from '../domain/result';
import { type FilledForm, type FillProblem, fillForm } from '../forms';
import { safeName } from '../store';
import { type FormSource, formModelOf } from './answers/form-model';
import type { FormOnFile, Library } from './library';

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

/**
 * Fills documents one after the other, all from the same household and computation.
 *
 * @param ward forms of the ward that take the place of the reference layout
 */
export async function fillDocuments(
  library: Library,
  planned: readonly PlannedDocument[],
  source: FormSource,
  ward: ReadonlyMap<DocumentId, FormOnFile> = new Map(),
): Promise<readonly DocumentOutcome[]> {
  const font = await library.font();
  const fileNames = uniqueNames(planned.map(fileNameOf));
  const outcomes: DocumentOutcome[] = [];
  for (const [index, one] of planned.entries()) {
    const form = ward.get(one.document) ?? (await library.form(one.document));
    outcomes.push({
      planned: one,
      fileName: fileNames[index] ?? fileNameOf(one),
      revision: form.template.revision,
      result: await fillForm({ ...form, model: formModelOf(one, source), font, words: paperWords }),
    });
  }
  return outcomes;
}
