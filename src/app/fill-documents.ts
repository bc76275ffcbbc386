import { paperWords } from '../copy/attachment';
import { documentTitles } from '../copy/documents';
import type { DocumentProblem, UsedForm } from '../copy/ward-forms';
import type { DocumentId, PlannedDocument } from '../domain/application';
import { fiscalYearOf } from '../domain/calendar';
import { failure, type Result } from '../domain/result';
import { demandsOf, type FilledForm, fillForm, type PrinterOffset, roomsOf } from '../forms';
import { digestOf, safeName } from '../store';
import { type FormSource, formModelOf } from './answers/form-model';
import type { FormChoice } from './kept-forms';
import type { FormOnFile, Library } from './library';
import type { WardFiller } from './ward-filler/filler';

/** One document, filled or refused. */
export interface DocumentOutcome {
  readonly planned: PlannedDocument;
  /** `transport-application_R6_sakura_交通費補助金 交付申請書.pdf` */
  readonly fileName: string;
  /** The form filled: the ward's own or our layout. Null: the ward's could not be used. */
  readonly used: UsedForm | null;
  /** Of the form with its places: another one fills another paper. Null as `used` is. */
  readonly formHash: string | null;
  /** Labels of the answers the user said the ward's form has no place for. */
  readonly leftOut: readonly string[];
  readonly result: Result<FilledForm, readonly DocumentProblem[]>;
}

/** Of a name's bytes: the title of the paper needs as many again. */
const keyBytes = 120;

/** Where the months of 一時預かり stand in the form model: a form has a table for each of a few. */
const sectionsPath = 'temporaryCare.sections';

const fileNameOf = ({ key, document }: PlannedDocument): string =>
  `${safeName(key.replaceAll(':', '_'), keyBytes)}_${safeName(documentTitles[document])}.pdf`;

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

/** Forms of the ward, and who fills them. */
export interface WardForms {
  readonly formFor: (document: DocumentId, fiscalYear: number) => Promise<FormChoice>;
  readonly filler: WardFiller;
}

/** The fiscal year a document is about; that of the day it is filed where it is about none. */
export const yearOf = (
  { fiscalYear }: Pick<PlannedDocument, 'fiscalYear'>,
  { filingDate }: Pick<FormSource, 'filingDate'>,
): number => fiscalYear ?? fiscalYearOf(filingDate);

/** What a form is called in the answer to a document. */
export const usedForm = (
  { template }: FormOnFile,
  choice: Exclude<FormChoice, { readonly use: 'unusable' }>,
): UsedForm => ({
  form: choice.use,
  revision: template.revision,
  fiscalYear: template.fiscalYear ?? null,
  unusedYear: choice.use === 'reference' ? choice.unusedYear : null,
});

/** The template holds the hash of its file: one digest says which form, and where its places are. */
const formHashOf = ({ template }: FormOnFile): string => digestOf(JSON.stringify(template));

/** What the reference layout asks for and the user said the ward's form has no place for, by label. */
const leftOutOf = ({ template }: FormOnFile, reference: FormOnFile): readonly string[] =>
  demandsOf(reference.template).answers.flatMap(({ path, label }) =>
    template.leftOut?.includes(path) ? [label] : [],
  );

/**
 * Fills documents one after the other, all from the same household and computation.
 *
 * @param inkOnly for forms that are printed already: the ink alone, moved by this
 */
export async function fillDocuments(
  library: Library,
  planned: readonly PlannedDocument[],
  source: FormSource,
  ward: WardForms,
  inkOnly: PrinterOffset | null = null,
): Promise<readonly DocumentOutcome[]> {
  const font = await library.font();
  const fileNames = uniqueNames(planned.map(fileNameOf));
  const outcomes: DocumentOutcome[] = [];
  for (const [index, one] of planned.entries()) {
    const year = yearOf(one, source);
    const choice = await ward.formFor(one.document, year);
    const named = { planned: one, fileName: fileNames[index] ?? fileNameOf(one) };
    if (choice.use === 'unusable') {
      const result = failure([{ kind: 'kept-form' as const, why: choice.why }]);
      outcomes.push({ ...named, used: null, formHash: null, leftOut: [], result });
      continue;
    }
    const form = choice.use === 'ward' ? choice.form : await library.form(one.document);
    const model = formModelOf(one, source, roomsOf(form.template, sectionsPath));
    const request = { ...form, model, fiscalYear: year, ...(inkOnly ? { inkOnly } : {}) };
    const result =
      choice.use === 'ward'
        ? await ward.filler.fill(request)
        : await fillForm({ ...request, font, words: paperWords });
    const leftOut = choice.use === 'ward' ? leftOutOf(form, await library.form(one.document)) : [];
    const used = usedForm(form, choice);
    outcomes.push({ ...named, used, formHash: formHashOf(form), leftOut, result });
  }
  return outcomes;
}
