import type { Drafts, Household } from '../../domain/household';

/**
 * 書きかけ lies in the household itself, so that it is saved, backed up and protected like the rest, and
 * is there again after a crash of the page. The same household when nothing changes.
 */
export function withDrafts(household: Household, drafts: Drafts | undefined): Household {
  if (household.drafts === drafts) return household;
  const { drafts: _, ...rest } = household;
  return drafts === undefined ? rest : { ...rest, drafts };
}

/** Drafts with what a page holds now; a page that holds nothing of its own goes. */
export function draftsWith(
  drafts: Drafts | undefined,
  page: string,
  fields: Readonly<Record<string, string>>,
): Drafts | undefined {
  const { [page]: _, ...others } = drafts ?? {};
  const next = Object.keys(fields).length === 0 ? others : { ...others, [page]: fields };
  return Object.keys(next).length === 0 ? undefined : next;
}

/** Without the drafts of the pages that begin so: of a child or a list that is no longer there. */
export function withoutDrafts(household: Household, beginning: string): Household {
  const kept = Object.entries(household.drafts ?? {}).filter(
    ([page]) => !page.startsWith(beginning),
  );
  return withDrafts(household, kept.length === 0 ? undefined : Object.fromEntries(kept));
}

/** What a page by its place in a list is about: an absence, a certification. Null: no such page. */
function listed(household: Household, page: string): { readonly item: unknown } | null {
  const [area, first, second, third] = page.split('/');
  if (area === 'absences' && first !== 'new') return { item: household.absences[Number(first)] };
  if (area !== 'children' || second !== 'certifications' || third === 'new') return null;
  const child = household.children.find(({ id }) => id === first);
  return { item: child?.certifications[Number(third)] };
}

/**
 * The drafts of a household that fit another step of it. A page by its place in a list stays only where
 * the very same item stands there: what was typed must not fall to another one.
 */
export function draftsFitting(from: Household, to: Household): Drafts | undefined {
  const all = Object.entries(from.drafts ?? {});
  const kept = all.filter(([page]) => listed(from, page)?.item === listed(to, page)?.item);
  if (kept.length === all.length) return from.drafts;
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
}

/** What is being typed on 手続き of a child has its own place there, and is no page of 世帯とお子さん. */
const wayArea = 'procedure/';
export const wayDraftsOf = (childId: string): string => `${wayArea}${childId}/`;
export const wayDraftOf = (childId: string): string => `${wayDraftsOf(childId)}dates`;

/** The questions of 対象になるか, likewise. */
export const eligibilityArea = 'eligibility/';

const ownPlaces = [wayArea, eligibilityArea];

/** How many pages of 世帯とお子さん are being written. */
export const unfinishedPages = (drafts: Drafts | undefined): number =>
  Object.keys(drafts ?? {}).filter((page) => !ownPlaces.some((area) => page.startsWith(area)))
    .length;
