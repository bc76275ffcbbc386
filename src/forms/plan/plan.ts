import type { FormModel } from '../../domain/application';
import type { FormFont } from '../font/form-font';
import type { TextMark } from '../layout/fit';
import type { PathMark } from '../layout/shapes';
import type { Box, FormField, FormTable, FormTemplate } from '../template/schema';
import { copiesOfPage, isOverfull, repeatedPageOf, shifted } from '../template/sections';
import { fieldArea, tableArea } from './area';
import { type Attachment, attachmentPages } from './attachment';
import { placeField } from './place-field';
import { copiesFor, placeTable } from './place-table';
import type { PaperWords } from './words';

export type Mark = TextMark | PathMark;

/** Why a form cannot be filled. Nothing is written then. */
export type FillProblem =
  | { readonly kind: 'layout-changed' }
  | { readonly kind: 'layout-unreadable' }
  | { readonly kind: 'layout-too-heavy' }
  /** The form says that it is for this fiscal year, and the document is of another one. */
  | { readonly kind: 'other-year'; readonly printed: number }
  | (Named & {
      readonly kind: 'unprintable';
      /** With the marks that belong to it. */
      readonly character: string;
      readonly codePoints: readonly number[];
    })
  /** The ward's own print reads otherwise in the filled file; `page` of the filled file, from 0. */
  | { readonly kind: 'print-changed'; readonly page: number | null }
  /**
   * Found in the check after filling. `not-read-back`: another program does not find the answer where it
   * was drawn, or with another text.
   */
  | (Named & {
      readonly kind: 'ink-outside-box' | 'ink-on-rule' | 'ink-on-answer' | 'not-read-back';
      readonly value: string;
    })
  /** `no-room`: an amount, a date or a 別紙 note that does not fit even at the least size. */
  | (Named & {
      readonly kind: 'too-many-digits' | 'not-a-date' | 'no-room';
      readonly value: string;
    });

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

/**
 * `other-era`: the form prints 令和 and the date lies in another era. `other-choice`: the answer is none of
 * those it prints to circle. The others stand in the template.
 */
export type BlankReason =
  | 'date'
  | 'amount'
  | 'signature'
  | 'by-hand'
  | 'by-others'
  | 'other-era'
  | 'other-choice';

/** An answer's place on a page of the layout, and what became of it there. */
export interface Area extends Named {
  readonly box: Box;
  /** Where the answer stands in the form model; null for what no household answers. */
  readonly path: string | null;
  readonly becomes: 'written' | 'empty' | 'missing' | 'blank';
  /** Why it is left blank on purpose. */
  readonly reason: BlankReason | null;
  /** What ink without words of its own says: a circle, a check mark, a date in parts. */
  readonly says: Says | null;
}

/** `value`: the answer that is circled or checked; `text`: the whole date, 令和6年5月7日. */
export type Says =
  | { readonly kind: 'circle' | 'check'; readonly value: string }
  | { readonly kind: 'date'; readonly text: string };

/** One page of the filled document; `source` is null for a 別紙 page. */
export interface PlannedPage {
  readonly source: { readonly page: number; readonly copy: number } | null;
  readonly ink: readonly (Named & PlacedInk)[];
  readonly areas: readonly Area[];
}

export interface FormPlan {
  readonly pages: readonly PlannedPage[];
  readonly placements: readonly Placement[];
}

/** Gives an answer that does not fit its number; the same answer on a copy of the page keeps it. */
export interface Attachments {
  readonly words: PaperWords;
  readonly numberOf: (fieldId: string) => number;
}

function attachmentNumbers(words: PaperWords): Attachments {
  const numbers = new Map<string, number>();
  return {
    words,
    numberOf: (fieldId) => {
      const number = numbers.get(fieldId) ?? numbers.size + 1;
      numbers.set(fieldId, number);
      return number;
    },
  };
}

/** Decides where all ink of a form goes, without touching a PDF. */
export function planForm(
  template: FormTemplate,
  model: FormModel,
  font: FormFont,
  words: PaperWords,
): FormPlan {
  const attachments = attachmentNumbers(words);
  const placements: Placement[] = [];
  const pages: PlannedPage[] = [];
  const repeated = repeatedPageOf(template);
  template.layout.pages.forEach((_, page) => {
    const tables = template.tables.filter((table) => table.page === page);
    const here = repeated?.page === page ? repeated : null;
    const copies = Math.max(
      here ? copiesOfPage(here, model) : 1,
      ...tables.map((table) => copiesFor(table, model)),
    );
    for (let copy = 0; copy < copies; copy += 1) {
      const own = <Placed extends FormField | FormTable>(placed: Placed) =>
        here ? shifted(placed, here, copy) : placed;
      const fields = template.fields
        .filter((field) => field.page === page)
        .map(own)
        .map((field) => ({
          field,
          model,
          placement: placeField({ field, model, font, attachments, copy, copies }),
        }));
      const filled = tables.map((table) => {
        // Of a page that goes on with other entries, a table holds its own entry and no further rows.
        const moved = own(table);
        if (here && isOverfull(moved, here, model))
          throw new Error(`${moved.id}: more rows than its table takes`);
        return { table: moved, copy: moved === table ? copy : 0 };
      });
      const onPage = [
        ...fields.map(({ placement }) => placement),
        ...filled.flatMap((one) => placeTable({ ...one, model, font, attachments })),
      ];
      const areas = [...fields.map(fieldArea), ...filled.map(({ table }) => tableArea(table))];
      pages.push({ source: { page, copy }, ink: onPage.flatMap(inkOf), areas });
      placements.push(...onPage);
    }
  });
  const once = firstOfEach(placements);
  const continued: Attachment[] = once.flatMap((placement) =>
    placement.kind === 'continued'
      ? [{ ...placement, number: attachments.numberOf(placement.fieldId) }]
      : [],
  );
  const sheet = {
    name: words.attachment,
    title: template.title,
    about: words.about(model.applicant.name, model.child?.name ?? null),
    footer: template.footer ?? null,
  };
  pages.push(...attachmentPages(continued, sheet, font));
  return { pages, placements: once };
}

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
