import type { Booking } from '../usage';
import type { Application, Round } from './applications';
import type { Absence, Child } from './household';
import type { ConsistencyProblem, HouseholdProblem } from './problem';
import type { HigherLimit, TemporaryCareBooking } from './temporary-care';

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
  readonly rounds?: readonly Round[];
  readonly applications?: readonly Application[];
  readonly temporaryCare?: {
    readonly higherLimit?: readonly HigherLimit[];
    readonly usage: readonly (TemporaryCareBooking | null)[];
  };
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

function reversedPeriods({ absences, children, rounds = [] }: ReadableLists): HouseholdProblem[] {
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
    ...rounds.map((round, index) => ({ ...round, path: `rounds[${index}]` })),
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

/** Something of one child: a booking, or what has no hours. */
type OfChild = {
  readonly childId: string;
  readonly start?: string;
  readonly end?: string;
} | null;

function badUses(
  path: string,
  uses: readonly OfChild[],
  children: readonly (Child | null)[],
): HouseholdProblem[] {
  const ids = new Set(children.map((child) => child?.id));
  // A child that cannot be read may be the one that is meant.
  const allKnown = !children.includes(null);
  return uses.flatMap((use, index) => {
    if (use === null) return [];
    const { childId, start, end } = use;
    return [
      ...(allKnown && !ids.has(childId)
        ? [problem(`${path}[${index}].childId`, 'unknown-child', childId)]
        : []),
      ...(end !== undefined && start === end
        ? [problem(`${path}[${index}].end`, 'end-equals-start', end)]
        : []),
    ];
  });
}

function badTemporaryCare({ children, temporaryCare }: ReadableLists): HouseholdProblem[] {
  const { higherLimit = [], usage = [] } = temporaryCare ?? {};
  return [
    ...duplicates('temporaryCare.usage', usage),
    ...badUses('temporaryCare.higherLimit', higherLimit, children),
    ...badUses('temporaryCare.usage', usage, children),
  ];
}

/** A child that left the household since stays in what was filed for it. */
function badApplications({ rounds = [], applications = [] }: ReadableLists): HouseholdProblem[] {
  const ids = new Set(rounds.map(({ id }) => id));
  return [
    ...duplicates('rounds', rounds),
    ...duplicates('applications', applications),
    ...applications.flatMap(({ roundId, filed }, index) =>
      filed === null && !ids.has(roundId)
        ? [problem(`applications[${index}].roundId`, 'unknown-round', roundId)]
        : [],
    ),
  ];
}

/** What no single field can tell: ids, periods, children that are meant. */
export function inconsistenciesOf(lists: ReadableLists): HouseholdProblem[] {
  return [
    ...duplicates('children', lists.children),
    ...duplicates('usage', lists.usage),
    ...reversedPeriods(lists),
    ...overlappingCertifications(lists),
    ...badUses('usage', lists.usage, lists.children),
    ...badTemporaryCare(lists),
    ...badApplications(lists),
  ];
}
