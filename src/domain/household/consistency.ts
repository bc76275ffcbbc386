import type { Household } from './household';
import type { ConsistencyProblem, HouseholdProblem } from './problem';

const problem = (path: string, kind: ConsistencyProblem, found: string): HouseholdProblem => ({
  path,
  problem: kind,
  found,
  allowed: [],
});

function duplicates(path: string, ids: readonly string[]): HouseholdProblem[] {
  const seen = new Set<string>();
  return ids.flatMap((id, index) => {
    if (seen.has(id)) return [problem(`${path}[${index}].id`, 'duplicate-id', id)];
    seen.add(id);
    return [];
  });
}

function reversedPeriods(household: Household): HouseholdProblem[] {
  const periods = [
    ...household.absences.map((absence, index) => ({ ...absence, path: `absences[${index}]` })),
    ...household.children.flatMap((child, index) =>
      child.certifications.map((certification, at) => ({
        ...certification,
        path: `children[${index}].certifications[${at}]`,
      })),
    ),
  ];
  return periods
    .filter(({ from, to }) => to < from)
    .map(({ path, from, to }) => problem(`${path}.to`, 'period-reversed', `${from} … ${to}`));
}

function overlappingCertifications(household: Household): HouseholdProblem[] {
  return household.children.flatMap((child, index) => {
    const inOrder = child.certifications
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

function badBookings(household: Household): HouseholdProblem[] {
  const children = new Set(household.children.map((child) => child.id));
  return household.usage.flatMap((booking, index) => [
    ...(children.has(booking.childId)
      ? []
      : [problem(`usage[${index}].childId`, 'unknown-child', booking.childId)]),
    ...(booking.start === booking.end
      ? [problem(`usage[${index}].end`, 'end-equals-start', booking.end)]
      : []),
  ]);
}

/** What no single field can tell: ids, periods, children that are meant. */
export function inconsistenciesOf(household: Household): HouseholdProblem[] {
  return [
    ...duplicates(
      'children',
      household.children.map((child) => child.id),
    ),
    ...duplicates(
      'usage',
      household.usage.map((booking) => booking.id),
    ),
    ...reversedPeriods(household),
    ...overlappingCertifications(household),
    ...badBookings(household),
  ];
}
