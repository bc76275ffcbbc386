import type { KeptFormProblem } from '../copy/ward-forms';
import type { DocumentId } from '../domain/application';
import { failure, type Result, success } from '../domain/result';
import { checkWardTemplate, type FormTemplate, templateOf } from '../forms';
import {
  documentsOnReference,
  type KeptForm,
  type KeptState,
  type ListedForm,
  readWardPdf,
  readWardTemplate,
  wardFormsIn,
} from '../store';
import { type FormOnFile, jsonOrNull, type Library } from './library';

/** On which form a document is filled. A form of the ward that cannot be used is said, and replaced by nothing. */
export type FormChoice =
  /** `unusedYear`: forms of the ward are kept for other years alone; this is the nearest of them. */
  | { readonly use: 'reference'; readonly unusedYear: number | null }
  | { readonly use: 'ward'; readonly form: FormOnFile }
  | { readonly use: 'unusable'; readonly why: KeptFormProblem };

export interface KeptForms {
  /** Everything that is kept, the newest first. */
  readonly all: () => Promise<readonly ListedForm[]>;
  /** The template of a form, checked as one that is to be used. */
  readonly template: (form: KeptForm) => Promise<Result<FormTemplate, KeptFormProblem>>;
  /** What is kept of a form, its draft before what is in use, finished or not; null: not readable. */
  readonly newest: (
    form: KeptForm,
  ) => Promise<{ readonly template: FormTemplate; readonly isDraft: boolean } | null>;
  /** What fills a document of a fiscal year. */
  readonly formFor: (document: DocumentId, fiscalYear: number) => Promise<FormChoice>;
}

/** The forms of the ward in the data folder, read anew each time: another window may have changed them. */
export function openKeptForms(folder: string, library: Library): KeptForms {
  const json = async (form: KeptForm, state: KeptState) => {
    const text = await readWardTemplate(folder, form, state);
    return text.ok ? jsonOrNull(text.value) : null;
  };

  const template = async (form: KeptForm): Promise<Result<FormTemplate, KeptFormProblem>> => {
    const { template: reference } = await library.form(form.document);
    const found = await json(form, 'ready');
    if (found === null) return failure('template-damaged');
    const checked = checkWardTemplate(found, reference, null);
    if (!checked.ok)
      return failure(
        checked.error.some(({ kind }) => kind === 'place') ? 'template-damaged' : 'template-unfit',
      );
    return checked.value.layout.sha256 === form.sha256
      ? success(checked.value)
      : failure('template-damaged');
  };

  const formFor = async (document: DocumentId, fiscalYear: number): Promise<FormChoice> => {
    if ((await documentsOnReference(folder)).includes(document))
      return { use: 'reference', unusedYear: null };
    const all = await wardFormsIn(folder).catch(() => null);
    if (all === null) return { use: 'unusable', why: 'folder-unreadable' };
    const listed = all.filter(
      (form) => form.document === document && form.states.includes('ready'),
    );
    const read = await Promise.all(listed.map(template));
    const usable = read.flatMap((one) => (one.ok ? [one.value] : []));
    const broken = read.flatMap((one) => (one.ok ? [] : [one.error]));
    const [best] = [...usable].sort(
      (a, b) => distance(a.fiscalYear, fiscalYear) - distance(b.fiscalYear, fiscalYear),
    );
    // One that cannot be read may be the one of this very year, and goes before one for every year.
    const fits = best?.fiscalYear === fiscalYear;
    if (!fits && broken[0]) return { use: 'unusable', why: broken[0] };
    if (!best) return { use: 'reference', unusedYear: null };
    if (isOfOtherYear(best, fiscalYear))
      return { use: 'reference', unusedYear: best.fiscalYear ?? null };
    const pdf = await readWardPdf(folder, best.layout.sha256);
    return pdf.ok
      ? { use: 'ward', form: { template: best, layout: pdf.value } }
      : { use: 'unusable', why: pdf.error };
  };

  const newest = async (form: KeptForm) => {
    const draft = templateOf(await json(form, 'draft'));
    const found = draft ?? templateOf(await json(form, 'ready'));
    return found && { template: found, isDraft: draft !== null };
  };

  return { all: () => wardFormsIn(folder), template, newest, formFor };
}

/** A form that says its year is for no document of another one. */
export const isOfOtherYear = ({ fiscalYear }: FormTemplate, year: number): boolean =>
  fiscalYear !== undefined && fiscalYear !== year;

/** The form of the same year first, then one for every year, then that of the nearest year, the newer one. */
const distance = (year: number | undefined, wanted: number): number => {
  if (year === wanted) return 0;
  return year === undefined ? 1 : 1 + Math.abs(year - wanted) * 2 - (year > wanted ? 1 : 0);
};
