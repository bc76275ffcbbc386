import type { CivilDate } from '../calendar';
import { type Child, type DatedChild, type Household, isDated, type Route } from '../household';
import type { Scheme } from '../rules';
import { clausesOf, conditionOf, standsAgainst } from './against';
import { changesFor } from './changes';
import type { ConditionId, Eligibility, NotEligible } from './eligibility';
import { notesOf } from './notes';
import { periodsOf, reasonsFrom } from './period';
import { openQuestions } from './questions';

/** Ends that come in any case: nothing is told beside them, nor they beside another. */
const comesAnyway: readonly ConditionId[] = ['age-class', 'route-ended', 'enrolled'];

const routeClauses: Readonly<Record<Route['kind'], readonly string[]>> = {
  'waiting-list': ['K3', 'K3-continue', 'K9'],
  'leave-completed': ['K4-class-zero', 'K4', 'K10', 'K4-april'],
};

function notEligible(
  conditions: readonly [ConditionId, ...ConditionId[]],
  child: Child,
  { absences }: Household,
  today: CivilDate,
): NotEligible {
  const [because, ...also] = conditions;
  return {
    kind: 'not-eligible',
    because,
    also,
    sources: clausesOf(conditions),
    // Where one thing can never change, the others need not.
    wouldChange: conditions.some((id) => changesFor(id, child, absences, today).length === 0)
      ? []
      : conditions
          .flatMap((id) => changesFor(id, child, absences, today))
          .filter(
            (change, index, all) => all.findIndex(({ kind }) => kind === change.kind) === index,
          ),
  };
}

/** By the dates, once every question is answered with what the scheme asks for. */
function byDates(
  child: DatedChild,
  route: Route,
  household: Household,
  scheme: Scheme,
  today: CivilDate,
): Eligibility {
  const { absences } = household;
  // Before 対象者確認 the answer is from when it could be at the earliest: today.
  const confirmed = { ...child, confirmedFrom: child.confirmedFrom ?? today };
  const periods = periodsOf(confirmed, absences, scheme);
  const at = periods.findIndex(({ to }) => to >= today);
  const period = periods[at];
  if (period === undefined) {
    const [first = 'age-class', ...others] = reasonsFrom(today, confirmed, absences, scheme)
      .map((reason) => conditionOf[reason])
      .filter((id) => id !== null);
    const also = comesAnyway.includes(first)
      ? []
      : others.filter((id) => !comesAnyway.includes(id));
    return notEligible([first, ...also], child, household, today);
  }
  const { from, to, before, after } = period;
  return {
    kind: 'eligible',
    route: route.kind,
    from,
    to,
    startsWith: before === 'before-confirmation' && child.confirmedFrom === null ? 'today' : before,
    endsWith: after,
    sources: routeClauses[route.kind],
    notes: notesOf(child, route, period, periods[at + 1], household, scheme, today),
  };
}

/**
 * 対象になるか: by which route, from when to when; or not, with the condition that decides; or what is
 * still to be asked. An answer that stands against it decides at once, whatever else is open. The dates
 * are those the minutes are judged by (calculation §2). Source: K1–K6, K9, K10, K18–K20.
 */
export function eligibilityOf(
  child: Child,
  household: Household,
  scheme: Scheme,
  today: CivilDate,
): Eligibility {
  const [first, ...others] = standsAgainst(child, scheme, today);
  if (first) return notEligible([first, ...others], child, household, today);
  const asks = openQuestions(child, household.absences);
  if (asks.length > 0 || !isDated(child) || child.route === null)
    return { kind: 'undecided', asks };
  return byDates(child, child.route, household, scheme, today);
}
