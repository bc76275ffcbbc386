import { type DocumentId, documentIds } from '../../domain/application';
import { failure, type Result, success } from '../../domain/result';
import { parseTemplate, type TemplateProblem } from '../template/parse';
import type { FormTemplate } from '../template/schema';
import { tableProblems, type WardTableProblem } from './check-tables';
import { demandsOf, isGivenBy, placedPaths, staysBlank } from './demands';

/** The file a template is for. */
export interface WardFile {
  readonly sha256: string;
  /** The fiscal year printed on it; null: none. */
  readonly fiscalYear: number | null;
  readonly pages: readonly { readonly width: number; readonly height: number }[];
}

/** Why a template for a file of the ward is not saved and not used. */
export type WardTemplateProblem =
  | { readonly kind: 'place'; readonly problem: TemplateProblem; readonly labels: Labels }
  /** Asked for, and neither placed nor left out on purpose. */
  | { readonly kind: 'not-placed'; readonly path: string; readonly label: string }
  | { readonly kind: 'placed-and-left-out'; readonly path: string; readonly label: string }
  | { readonly kind: 'unconfirmed'; readonly id: string; readonly label: string }
  /** Its answer is to be left to a hand on this document. */
  | {
      readonly kind: 'stays-blank';
      readonly id: string;
      readonly label: string;
      readonly reason: 'date' | 'amount';
    }
  | { readonly kind: 'other-document'; readonly document: string }
  | WardTableProblem
  | { readonly kind: 'no-revision' }
  /** The form says which fiscal year it is for, and the template says another one, or every year (null). */
  | { readonly kind: 'other-year'; readonly printed: number; readonly given: number | null }
  /** Measured on another file, or its pages have another size. */
  | { readonly kind: 'other-file' };

/** What fields and tables are called, by their id. */
export type Labels = Readonly<Record<string, string>>;

export const isDocumentId = (text: string): text is DocumentId =>
  (documentIds as readonly string[]).includes(text);

const labelsOf = ({ fields, tables }: FormTemplate): Labels =>
  Object.fromEntries([...fields, ...tables].map(({ id, label }) => [id, label]));

/** The labels in what is perhaps no template. */
function labelsIn(json: unknown): Labels {
  const { fields, tables } = (json ?? {}) as Readonly<Record<string, unknown>>;
  const items: readonly unknown[] = [fields, tables].flatMap((list) =>
    Array.isArray(list) ? list : [],
  );
  return Object.fromEntries(
    items.flatMap((item) => {
      const { id, label } = (item ?? {}) as Readonly<Record<string, unknown>>;
      return typeof id === 'string' && typeof label === 'string' ? [[id, label]] : [];
    }),
  );
}

/** Rounding of a page's size by those who made and those who read it, in points. */
const slack = 0.5;

const isForFile = ({ layout }: FormTemplate, file: WardFile): boolean =>
  layout.sha256 === file.sha256 &&
  layout.pages.length === file.pages.length &&
  layout.pages.every((page, index) => {
    const seen = file.pages[index];
    return (
      seen !== undefined &&
      Math.abs(seen.width - page.width) <= slack &&
      Math.abs(seen.height - page.height) <= slack
    );
  });

/**
 * A template for a file of the ward, or everything that is wrong with it: boxes beyond their page or over
 * each other, an answer the document asks for and nobody placed, carried-over boxes nobody confirmed, a
 * year the form is not for.
 * One that passes may be used on that very file.
 *
 * @param reference the reference layout of the document: what it asks for
 * @param file null: the file is not at hand; its hash is checked whenever the form is filled
 */
export function checkWardTemplate(
  json: unknown,
  reference: FormTemplate,
  file: WardFile | null,
): Result<FormTemplate, readonly WardTemplateProblem[]> {
  const parsed = parseTemplate(json);
  if (!parsed.ok) {
    const labels = labelsIn(json);
    return failure(parsed.error.map((problem) => ({ kind: 'place', problem, labels })));
  }
  const template = parsed.value;
  if (template.document !== reference.document)
    return failure([{ kind: 'other-document', document: template.document }]);
  if (file && !isForFile(template, file)) return failure([{ kind: 'other-file' }]);
  const problems = [
    ...(template.revision.trim() === '' ? [{ kind: 'no-revision' as const }] : []),
    ...yearProblems(template, file),
    ...answerProblems(template, reference),
    ...tableProblems(template, reference),
    ...blankProblems(template, reference),
    ...unconfirmedProblems(template),
  ];
  return problems.length === 0 ? success(template) : failure(problems);
}

function yearProblems(template: FormTemplate, file: WardFile | null): WardTemplateProblem[] {
  const printed = file?.fiscalYear ?? null;
  const given = template.fiscalYear ?? null;
  return printed === null || printed === given ? [] : [{ kind: 'other-year', printed, given }];
}

function answerProblems(template: FormTemplate, reference: FormTemplate): WardTemplateProblem[] {
  const placed = placedPaths(template);
  const leftOut = template.leftOut ?? [];
  return demandsOf(reference).answers.flatMap(
    ({ path, label, required }): WardTemplateProblem[] => {
      const isLeftOut = leftOut.includes(path);
      if (isLeftOut && placed.includes(path)) return [{ kind: 'placed-and-left-out', path, label }];
      return !required || isLeftOut || isGivenBy(path, placed)
        ? []
        : [{ kind: 'not-placed', path, label }];
    },
  );
}

function blankProblems(template: FormTemplate, reference: FormTemplate): WardTemplateProblem[] {
  const demands = demandsOf(reference);
  return template.fields.flatMap((field) => {
    const reason = 'path' in field ? staysBlank(field.path, demands) : null;
    return reason ? [{ kind: 'stays-blank', id: field.id, label: field.label, reason }] : [];
  });
}

function unconfirmedProblems(template: FormTemplate): WardTemplateProblem[] {
  const labels = labelsOf(template);
  return (template.unconfirmed ?? []).map((id) => ({
    kind: 'unconfirmed',
    id,
    label: labels[id] ?? id,
  }));
}
