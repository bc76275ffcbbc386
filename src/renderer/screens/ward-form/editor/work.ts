import type { FormTemplate, Response } from '../../../../app/contract';
import { type History, startHistory, step, stepBack, stepForward } from '../../../session/history';
import { type Edit, edited } from './edit';
import { boxOf, itemOf, type Place, samePlace } from './places';
import type { Found, UnknownSpot } from './standing';
import type { Asked, Column } from './ways';

type Looked = Response<'lookAtWardPdf'>;
export type Carried = Response<'carryOverWardForm'>['carried'][number];
export type Problem = Response<'checkWardForm'>['problems'][number];

/** What does not change while places are put on a form. */
export interface WorkBase {
  /** The name of the PDF in the program's memory. */
  readonly file: string;
  readonly pages: Looked['pages'];
  /** No words were found on it: everything is placed by hand. */
  readonly text: Looked['text'];
  /** The fiscal year that stands on it; null: none. */
  readonly printed: Looked['fiscalYear'];
  readonly answers: readonly Asked[];
  readonly columns: readonly Column[];
  readonly found: readonly Found[];
  readonly unknown: readonly UnknownSpot[];
  /** Carried over from an older form: where each place was, and the old PDF. */
  readonly carried: { readonly items: readonly Carried[]; readonly old: string } | null;
}

export interface WardWork {
  readonly base: WorkBase;
  readonly history: History<FormTemplate>;
  readonly selected: Place | null;
  /** From 0. */
  readonly page: number;
  /** The answer that is about to be put down. */
  readonly placing: string | null;
  /** The id of the kept draft; null until it is kept for the first time. */
  readonly id: string | null;
  /** What is not to be written: it is on the disk already, or nobody has changed anything yet. */
  readonly kept: FormTemplate;
  /** What the last edit went on with. */
  readonly going: Place | null;
}

export type WorkChange =
  /** `goesOn`: one of several like it, as an arrow key held down makes them; they are one step back. */
  | { readonly kind: 'edited'; readonly edit: Edit; readonly goesOn?: true }
  | { readonly kind: 'undone' }
  | { readonly kind: 'redone' }
  | { readonly kind: 'selected'; readonly place: Place | null }
  | { readonly kind: 'turned'; readonly page: number }
  | { readonly kind: 'placing'; readonly path: string | null }
  | { readonly kind: 'kept'; readonly id: string; readonly template: FormTemplate }
  /** The program had let go of the PDF and holds it under another name now. */
  | { readonly kind: 'held'; readonly file: string };

export const templateOf = ({ history }: WardWork): FormTemplate => history.present;

export function startWork(base: WorkBase, template: FormTemplate, id: string | null): WardWork {
  return {
    base,
    history: startHistory(template),
    selected: null,
    page: 0,
    placing: null,
    id,
    // Before the first change there is nothing of the user's to keep, and perhaps an older draft to lose.
    kept: template,
    going: null,
  };
}

/** What is selected is still there, and its page is shown. */
function settled(work: WardWork, selected: Place | null): WardWork {
  const template = templateOf(work);
  const item = selected && itemOf(template, selected.id);
  if (!selected || !item) return { ...work, selected: null };
  const there = boxOf(template, selected) !== null;
  return { ...work, selected: there ? selected : { ...selected, part: null }, page: item.page };
}

/** The place an edit put down: it is selected at once. */
function newPlace(before: FormTemplate, after: FormTemplate): Place | null {
  const had = new Set([...before.fields, ...before.tables].map(({ id }) => id));
  const added = [...after.fields, ...after.tables].find(({ id }) => !had.has(id));
  return added ? { id: added.id, part: null } : null;
}

/** One step of the work on a form. */
export function reduceWork(work: WardWork, change: WorkChange): WardWork {
  const template = templateOf(work);
  switch (change.kind) {
    case 'edited': {
      const next = edited(template, change.edit);
      if (next === template) return work;
      const going = change.goesOn && change.edit.kind === 'boxed' ? change.edit.place : null;
      const history =
        going && samePlace(going, work.going)
          ? { ...work.history, present: next }
          : step(work.history, next);
      const added = change.edit.kind === 'added' ? newPlace(template, next) : null;
      return settled(
        { ...work, history, going, placing: added ? null : work.placing },
        added ?? work.selected,
      );
    }
    case 'undone':
      return settled({ ...work, history: stepBack(work.history), going: null }, work.selected);
    case 'redone':
      return settled({ ...work, history: stepForward(work.history), going: null }, work.selected);
    case 'selected':
      return settled({ ...work, placing: null, going: null }, change.place);
    case 'turned':
      return { ...work, page: change.page, selected: null };
    case 'placing':
      return { ...work, placing: change.path, selected: null };
    case 'kept':
      return { ...work, id: change.id, kept: change.template };
    case 'held':
      return { ...work, base: { ...work.base, file: change.file } };
    default:
      return change satisfies never;
  }
}
