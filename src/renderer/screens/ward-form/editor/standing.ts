import type { FormTemplate, Response } from '../../../../app/contract';
import { overlap } from './box';
import { boxOf, itemsOf } from './places';
import type { Asked } from './ways';

export type Found = Response<'proposeWardForm'>['found'][number];
export type UnknownSpot = Response<'proposeWardForm'>['unknown'][number];

/**
 * How an answer stands on a form. `confirm`: it has a place nobody has looked at yet; `missing`: the
 * document asks for it and it has none.
 */
export type Standing = 'placed' | 'confirm' | 'missing' | 'open' | 'left-out';

export interface StandingAnswer {
  readonly asked: Asked;
  readonly standing: Standing;
  /** The fields or tables that write it. */
  readonly ids: readonly string[];
}

/** Writing the whole name of a bank says its stem and its kind, too. */
const saidBy: Readonly<Record<string, string>> = {
  'bank.bankStem': 'bank.bankName',
  'bank.bankKind': 'bank.bankName',
};

const idsOf = (template: FormTemplate, { path, kind }: Asked): readonly string[] =>
  itemsOf(template)
    .filter(
      (item) =>
        'path' in item &&
        (item.path === path ||
          item.path === saidBy[path] ||
          (kind === 'rows' && item.path.startsWith(`${path}.`))),
    )
    .map(({ id }) => id);

function standingOf(template: FormTemplate, asked: Asked, ids: readonly string[]): Standing {
  if (ids.some((id) => template.unconfirmed?.includes(id))) return 'confirm';
  if (ids.length > 0) return 'placed';
  if (template.leftOut?.includes(asked.path)) return 'left-out';
  return asked.required ? 'missing' : 'open';
}

/** The answers of a document as they stand, in the order the program gives them. */
export const standings = (
  template: FormTemplate,
  answers: readonly Asked[],
): readonly StandingAnswer[] =>
  answers.map((asked) => {
    const ids = idsOf(template, asked);
    return { asked, ids, standing: standingOf(template, asked, ids) };
  });

/** What writes no answer that can be chosen: blanks, page numbers, and the rare answer of another paper. */
export function otherItems(template: FormTemplate, all: readonly StandingAnswer[]) {
  const known = new Set(all.flatMap(({ ids }) => ids));
  return itemsOf(template).filter(({ id }) => !known.has(id));
}

/** The spots somebody is to write in that are still without a meaning. */
export const openSpots = (
  template: FormTemplate,
  spots: readonly UnknownSpot[],
): readonly UnknownSpot[] => {
  const taken = itemsOf(template).flatMap(({ id, page }) => {
    const box = boxOf(template, { id, part: null });
    return box ? [{ page, box }] : [];
  });
  return spots.filter(
    (spot) => !taken.some(({ page, box }) => page === spot.page && overlap(box, spot.box)),
  );
};

/** Found with less, a place is looked at by a person before it is used. */
const sure = 0.8;

/** The template of a proposal: what was found with little confidence is to be confirmed, too. */
export function toConfirm(template: FormTemplate, found: readonly Found[]): FormTemplate {
  const unsure = found.filter(({ confidence }) => confidence < sure).map(({ fieldId }) => fieldId);
  const tables = template.tables.map(({ id }) => id);
  const asked = template.unconfirmed ?? [];
  return { ...template, unconfirmed: [...new Set([...asked, ...unsure, ...tables])] };
}
