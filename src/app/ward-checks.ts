import { pageProblemText } from '../copy/forms';
import { wardForms as sentences, wardTemplateProblemText } from '../copy/ward-forms';
import type { DocumentId } from '../domain/application';
import { failure, type Result, success } from '../domain/result';
import {
  checkWardTemplate,
  type FormTemplate,
  isDocumentId,
  templateOf,
  type WardFile,
  type WardTemplateProblem,
} from '../forms';
import type { Failure } from './contract';
import { refused } from './desk';
import type { PaperRoom } from './paper-room';
import type { HeldPdf, WardFiles } from './ward-files';
import type { ReadForm } from './ward-reader/reader';

export type Refused = { readonly ok: false; readonly error: Failure };

export const noSuchFile = () => refused('no-such-file', [sentences.noSuchFile]);
export const noSuchForm = () => refused('no-such-form', [sentences.noSuchForm]);

export const problemLines = (problems: readonly WardTemplateProblem[]): readonly string[] => [
  ...new Set(problems.map(wardTemplateProblemText)),
];

/** A problem with the field it is about, for the page to lead there. */
export const shownProblem = (problem: WardTemplateProblem) => ({
  kind: problem.kind === 'place' ? problem.problem.kind : problem.kind,
  id: idOf(problem),
  path: 'path' in problem ? problem.path : null,
  sentence: wardTemplateProblemText(problem),
});
const idOf = (problem: WardTemplateProblem): string | null => {
  const about = problem.kind === 'place' ? problem.problem : problem;
  return 'id' in about ? about.id : null;
};

/** A template from the page, with the file it is for and the document it says it is of. */
export interface Submitted {
  readonly pdf: HeldPdf;
  readonly document: DocumentId;
  /** As it came, be it finished or not; null: no template at all. */
  readonly template: FormTemplate | null;
  readonly checked: Result<FormTemplate, readonly WardTemplateProblem[]>;
}

/** What the check is told of a PDF. */
export const wardFileOf = (
  { sha256 }: HeldPdf,
  { pages, form: { fiscalYear } }: ReadForm,
): WardFile => ({ sha256, pages, fiscalYear });

/** What both desks ask of a file and of a template that come from the page. */
export function createWardChecks({ library }: PaperRoom, files: WardFiles) {
  const reading = async (file: string): Promise<Result<[HeldPdf, ReadForm], Refused>> => {
    const pdf = files.get(file);
    if (!pdf) return failure(noSuchFile());
    const read = await pdf.reading().catch(() => null);
    if (read === null) return failure(refused('not-readable', [sentences.notReadable]));
    return read.ok
      ? success([pdf, read.value])
      : failure(refused('not-readable', [pageProblemText(read.error)]));
  };

  const submitted = async (file: string, json: unknown): Promise<Result<Submitted, Refused>> => {
    const read = await reading(file);
    if (!read.ok) return read;
    const [pdf, found] = read.value;
    const document = documentOf(json);
    if (document === null) return failure(refused('bad-template', [sentences.notDocument]));
    const { template: reference } = await library.form(document);
    const checked = checkWardTemplate(json, reference, wardFileOf(pdf, found));
    return success({ pdf, document, template: templateOf(json), checked });
  };

  return { reading, submitted };
}

export type WardChecks = ReturnType<typeof createWardChecks>;

const documentOf = (template: unknown): DocumentId | null => {
  const { document } = (template ?? {}) as Readonly<Record<string, unknown>>;
  return typeof document === 'string' && isDocumentId(document) ? document : null;
};
