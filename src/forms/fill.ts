import { createHash } from 'node:crypto';
import type { FormModel } from '../domain/application';
import { failure, type Result, success } from '../domain/result';
import type { Checker } from './check';
import type { FormFont } from './font/form-font';
import { attachmentPaper } from './plan/attachment';
import {
  type Area,
  type BlankReason,
  type Drawn,
  type FillProblem,
  type FormPlan,
  type Named,
  type Placement,
  planForm,
} from './plan/plan';
import type { PaperWords } from './plan/words';
import { markedPages, type PrinterOffset } from './printing';
import type { FormTemplate } from './template/schema';
import { filledDocument, type Written } from './write/filled-document';

export interface FillRequest {
  readonly template: FormTemplate;
  /** The exact bytes the template was measured on. */
  readonly layout: Uint8Array;
  readonly model: FormModel;
  readonly font: FormFont;
  readonly words: PaperWords;
  /** For a form somebody brought: what is filled is looked at before it is offered. */
  readonly checker?: Checker;
  /** The fiscal year of the document: a form that prints another one is not filled, where there is a checker. */
  readonly fiscalYear?: number;
  /**
   * For forms that are printed already: the ink alone on empty pages, moved as the printer needs it. What
   * is filled is made and looked at as a whole all the same.
   */
  readonly inkOnly?: PrinterOffset;
}

export interface FilledForm {
  readonly pdf: Uint8Array;
  /** What became of the layout's bytes; `left-out`: only the ink is in the file. */
  readonly kept: Written['kept'] | 'left-out';
  readonly pageCount: number;
  /** Of each page, the page of the layout under its ink (from 0); null for a 別紙 page. */
  readonly layoutPages: readonly (number | null)[];
  /** Of each page, the places of its answers and what became of them; none on a 別紙. */
  readonly areas: readonly (readonly Area[])[];
  /** Every piece of ink, in the order it was drawn; a date is one piece a part. */
  readonly drawn: readonly Drawn[];
  /** Left empty on purpose. */
  readonly blanks: readonly (Named & { readonly reason: BlankReason })[];
  /** Expected by the form and not known. */
  readonly missing: readonly Named[];
  /** Written in full on the 別紙. */
  readonly continued: readonly Named[];
}

/**
 * Fills a form. A form with a problem is not offered at all: what the answers and the template tell
 * is found before anything is written, the rest by the checker, in what was written. The same input gives the same bytes.
 */
export async function fillForm(
  request: FillRequest,
): Promise<Result<FilledForm, readonly FillProblem[]>> {
  const { template, layout, model, font, words } = request;
  const layoutHash = createHash('sha256').update(layout).digest('hex');
  if (layoutHash !== template.layout.sha256) return failure([{ kind: 'layout-changed' }]);
  const plan = planForm(template, model, font, words);
  const problems = plan.placements.flatMap((placement) =>
    placement.kind === 'failed' ? placement.problems : [],
  );
  if (problems.length > 0) return failure(problems);
  const file = await written({
    layout,
    layoutHash,
    pages: plan.pages,
    sizes: template.layout.pages,
    font,
    date: model.filingDate,
  });
  if (!file) return failure([{ kind: 'layout-unreadable' }]);
  const { pages } = plan;
  const wrong = onceEach(
    (await request.checker?.({
      layout,
      pdf: file.pdf,
      pages,
      font,
      fiscalYear: request.fiscalYear,
    })) ?? [],
  );
  if (wrong.length > 0) return failure(wrong);
  if (!request.inkOnly) return success(filledForm(file, plan));
  const sheets = plan.pages.map(({ source, ink }) => ({
    ...((source && template.layout.pages[source.page]) ?? attachmentPaper),
    marks: ink.flatMap(({ marks }) => marks),
  }));
  const pdf = await markedPages(sheets, font, request.inkOnly);
  return success(filledForm({ pdf, kept: 'left-out' }, plan));
}

/** A field stands on every copy of its page; the same is said of it once. */
const onceEach = (problems: readonly FillProblem[]): readonly FillProblem[] => [
  ...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values(),
];

/** pdf-lib throws for an encrypted or damaged layout; nothing else here can. */
async function written(request: Parameters<typeof filledDocument>[0]): Promise<Written | null> {
  try {
    return await filledDocument(request);
  } catch {
    return null;
  }
}

function filledForm(file: Pick<FilledForm, 'pdf' | 'kept'>, plan: FormPlan): FilledForm {
  const named = ({ fieldId, label }: Placement): Named => ({ fieldId, label });
  return {
    ...file,
    pageCount: plan.pages.length,
    layoutPages: plan.pages.map(({ source }) => source?.page ?? null),
    areas: plan.pages.map(({ areas }) => areas),
    drawn: plan.pages.flatMap((planned, page) =>
      planned.ink.map(({ fieldId, label, box, text }) => ({ fieldId, label, page, box, text })),
    ),
    blanks: plan.placements.flatMap((placement) =>
      placement.kind === 'blank' ? [{ ...named(placement), reason: placement.reason }] : [],
    ),
    missing: plan.placements.filter((placement) => placement.kind === 'missing').map(named),
    continued: plan.placements.filter((placement) => placement.kind === 'continued').map(named),
  };
}
