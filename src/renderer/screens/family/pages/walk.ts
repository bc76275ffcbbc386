import type { Child, Household } from '../../../../domain/household';
import { parentParts } from './parent-pages';

const pagesOfChild = ({ id, certifications }: Child): readonly string[] => [
  `children/${id}/name`,
  `children/${id}/birth`,
  `children/${id}/certifications/${certifications.length === 0 ? 'new' : 0}`,
  `children/${id}/route`,
  `children/${id}/confirmation`,
];

/** The pages of a new household in the order they are asked. */
export const walkOf = (household: Household): readonly string[] => [
  ...parentParts.map((part) => `applicant/${part}`),
  'spouse',
  ...(household.spouse ? parentParts.map((part) => `spouse/${part}`) : []),
  ...household.children.flatMap(pagesOfChild),
  'more-children',
  'bank/account',
  'bank/holder',
  'residence/applicant',
  ...(household.spouse ? ['residence/spouse'] : []),
];

/** A first certification's page has another name once there is one. */
const place = (walk: readonly string[], key: string): number =>
  Math.max(
    walk.indexOf(key),
    walk.indexOf(key.replace(/certifications\/new$/, 'certifications/0')),
  );

/** The page after `key`; null: that was the last. A child just added comes first. */
export function pageAfter(key: string, before: Household, after: Household): string | null {
  const added = after.children.find(({ id }) => !before.children.some((one) => one.id === id));
  if (added) return `children/${added.id}/name`;
  const walk = walkOf(after);
  return walk[place(walk, key) + 1] ?? null;
}

export function pageBefore(key: string, household: Household): string | null {
  const walk = walkOf(household);
  return walk[place(walk, key) - 1] ?? null;
}

/** Where a household that is only begun goes on: the first page with nothing entered. */
export const firstPage = 'applicant/name';
