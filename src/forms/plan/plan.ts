import type { FormModel } from '../../domain/application';
import type { FormFont } from '../font/form-font';
import type { TextMark } from '../layout/fit';
import type { PathMark } from '../layout/shapes';
import type { Box, FormTemplate } from '../template/schema';
import { type Attachment, attachmentPages } from './attachment';
import { placeField } from './place-field';
import { copiesFor, placeTable } from './place-table';

export type Mark = TextMark | PathMark;

/** Why a form cannot be filled. Nothing is written then. */
export type FillProblem =
  | { readonly kind: 'layout-changed' }
  | { readonly kind: 'layout-unreadable' }
  | { readonly kind: 'layout-too-heavy' }
  | (Named & {
      readonly kind: 'unprintable';
      readonly character: string;
      readonly codePoint: number;
    })
  /** `no-room`: an amount, a date or a 別紙 note that does not fit even at the least size. */
  | (Named & {
      readonly kind: 'too-many-digits' | 'not-a-choice' | 'not-a-date' | 'no-room';
      readonly value: string;
    })
  /** The form prints 令和 and the date lies in another era. */
  | (Named & { readonly kind: 'other-era'; readonly era: string });

export interface Named {
  readonly fieldId: string;
  readonly label: string;
}

/** What was put where: `box` in points of the visible page, `page` of the filled document, from 0. */
export interface Drawn extends Named {
  readonly page: number;
  readonly box: Box;
  /** Empty for a circle and a check mark. */
  readonly text: string;
}

/** Ink in one box of one page. */
export interface PlacedInk {
  readonly box: Box;
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** What becomes of one answer. */
export type Placement = Named &
  (
    | { readonly kind: 'drawn'; readonly ink: readonly PlacedInk[] }
    | { readonly kind: 'nothing' }
    | { readonly kind: 'missing' }
    | { readonly kind: 'blank'; readonly reason: BlankReason }
    | { readonly kind: 'continued'; readonly text: string; readonly ink: readonly PlacedInk[] }
    | { readonly kind: 'failed'; readonly problems: readonly FillProblem[] }
  );

export type BlankReason = 'date' | 'amount' | 'signature' | 'by-hand' | 'by-others';

/** One page of the filled document; `source` is null for a 別紙 page. */
export interface PlannedPage {
  readonly source: { readonly page: number; readonly copy: number } | null;
  readonly ink: readonly (Named & PlacedInk)[];
}

export interface FormPlan {
  readonly pages: readonly PlannedPage[];
  readonly placements: readonly Placement[];
}

/** Gives an answer that does not fit its number; the same answer on a copy of the page keeps it. */
export interface Attachments {
  readonly numberOf: (fieldId: string) => number;
}

function attachmentNumbers(): Attachments {
  const numbers = new Map<string, number>();
  return {
    numberOf: (fieldId) => {
      const number = numbers.get(fieldId) ?? numbers.size + 1;
      numbers.set(fieldId, number);
      return number;
    },
  };
}

/** Decides where all ink of a form goes, without touching a PDF. */
export function planForm(template: FormTemplate, model: FormModel, font: FormFont): FormPlan {
  const attachments = attachmentNumbers();
  const placements: Placement[] = [];
  const pages: PlannedPage[] = [];
  template.layout.pages.forEach((_, page) => {
    const tables = template.tables.filter((table) => table.page === page);
    const copies = Math.max(1, ...tables.map((table) => copiesFor(table, model)));
    for (let copy = 0; copy < copies; copy += 1) {
      const here = [
        ...template.fields
          .filter((field) => field.page === page)
          .map((field) => placeField({ field, model, font, attachments, copy, copies })),
        ...tables.flatMap((table) => placeTable({ table, model, font, attachments, copy })),
      ];
      pages.push({ source: { page, copy }, ink: here.flatMap(inkOf) });
      placements.push(...here);
    }
  });
  const once = firstOfEach(placements);
  const continued: Attachment[] = once.flatMap((placement) =>
    placement.kind === 'continued'
      ? [{ ...placement, number: attachments.numberOf(placement.fieldId) }]
      : [],
  );
  const sheet = { title: template.title, about: aboutOf(model), footer: template.footer ?? null };
  pages.push(...attachmentPages(continued, sheet, font));
  return { pages, placements: once };
}

/** Whose paper a loose 別紙 belongs to. */
const aboutOf = ({ applicant, child }: FormModel): string =>
  [applicant.name && `申請者 ${applicant.name}`, child?.name && `児童 ${child.name}`]
    .filter(Boolean)
    .join('　');

const inkOf = (placement: Placement): readonly (Named & PlacedInk)[] =>
  placement.kind === 'drawn' || placement.kind === 'continued'
    ? placement.ink.map((ink) => ({ fieldId: placement.fieldId, label: placement.label, ...ink }))
    : [];

/** A field repeated on the copies of its page is told of once. */
function firstOfEach(placements: readonly Placement[]): readonly Placement[] {
  const first = new Map<string, Placement>();
  for (const placement of placements) {
    if (!first.has(placement.fieldId)) first.set(placement.fieldId, placement);
  }
  return [...first.values()];
}
