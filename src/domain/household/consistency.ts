import type { Booking } from '../usage';
import type { Absence, Child } from './household';
import type { ConsistencyProblem, HouseholdProblem } from './problem';

const problem = (path: string, kind: ConsistencyProblem, found: string): HouseholdProblem => ({
  path,
  problem: kind,
  found,
  allowed: [],
});

/** The lists of a household file as far as they can be read: null where an item cannot. */
export interface ReadableLists {
  readonly children: readonly (Child | null)[];
  readonly absences: readonly (Absence | null)[];
  readonly usage: readonly (Booking | null)[];
}

type Identified = { readonly id: string } | null;

function duplicates(path: string, items: readonly Identified[]): HouseholdProblem[] {
  const seen = new Set<string>();
  return items.flatMap((item, index) => {
    if (item === null) return [];
    const { id } = item;
    if (seen.has(id)) return [problem(`${path}[${index}].id`, 'duplicate-id', id)];
    seen.add(id);
    return [];
  });
}

function reversedPeriods({ absences, children }: ReadableLists): HouseholdProblem[] {
  const periods = [
    ...absences.flatMap((absence, index) =>
      absence ? [{ ...absence, path: `absences[${index}]` }] : [],
    ),
    ...children.flatMap((child, index) =>
      (child?.certifications ?? []).map((certification, at) => ({
        ...certification,
        path: `children[${index}].certifications[${at}]`,
      })),
    ),
  ];
  return periods
    .filter(({ from, to }) => to < from)
    .map(({ path, from, to }) => problem(`${path}.to`, 'period-reversed', `${from} … ${to}`));
}

function overlappingCertifications({ children }: ReadableLists): HouseholdProblem[] {
  return children.flatMap((child, index) => {
    const inOrder = (child?.certifications ?? [])
      .map((certification, at) => ({ certification, at }))
      .sort((a, b) => (a.certification.from < b.certification.from ? -1 : 1));
    return inOrder.flatMap(({ certification, at }, position) => {
      const before = inOrder[position - 1]?.certification;
      return before && certification.from <= before.to
        ? [
            problem(
              `children[${index}].certifications[${at}].from`,
              'certifications-overlap',
              certification.from,
            ),
          ]
        : [];
    });
  });
}

function badBookings({ children, usage }: ReadableLists): HouseholdProblem[] {
  const ids = new Set(children.map((child) => child?.id));
  // A child that cannot be read may be the one that is meant.
  const allKnown = !children.includes(null);
  return usage.flatMap((booking, index) => {
    if (booking === null) return [];
    const { childId, start, end } = booking;
    return [
      ...(allKnown && !ids.has(childId)
        ? [problem(`usage[${index}].childId`, 'unknown-child', childId)]
        : []),
      ...(start === end ? [problem(`usage[${index}].end`, 'end-equals-start', end)] : []),
    ];
  });
}

/** What no single field can tell: ids, periods, children that are meant. */
export function inconsistenciesOf(lists: ReadableLists): HouseholdProblem[] {
  return [
    ...duplicates('children', lists.children),
    ...duplicates('usage', lists.usage),
    ...reversedPeriods(lists),
    ...overlappingCertifications(lists),
    ...badBookings(lists),
  ];
}
