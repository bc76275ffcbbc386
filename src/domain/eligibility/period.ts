import type { NotEligibleReason } from '../assess';
import { notEligibleReason, routeEndOf } from '../assess';
import {
  addDays,
  addYears,
  type CivilDate,
  fiscalYearEnd,
  fiscalYearOf,
  fiscalYearStart,
  monthOf,
} from '../calendar';
import type { Absence, DatedChild } from '../household';
import { rulesIn, type Scheme } from '../rules';

/** Days on which nothing stands against the use, both ends included. */
export interface Period {
  readonly from: CivilDate;
  readonly to: CivilDate;
  /** What holds on the day before `from`, and on the day after `to`. */
  readonly before: NotEligibleReason;
  readonly after: NotEligibleReason;
}

/** In the year of its eighth birthday a child is past every nursery class. */
const years = 8;

/** The days on which the reason may change: everything `notEligibleReason` looks at. */
function turningDays(child: DatedChild, absences: readonly Absence[], scheme: Scheme) {
  const { birthDate, certifications, confirmedFrom, route, enrolledOn } = child;
  const born = fiscalYearOf(birthDate);
  const periods = [...certifications, ...absences, ...scheme.values.maxAgeClass];
  const days = [
    birthDate,
    ...Array.from({ length: years }, (_, index) => fiscalYearStart(born + index)),
    ...periods.flatMap(({ from, to }) => [from, addDays(to, 1)]),
    confirmedFrom,
    route?.kind === 'leave-completed' ? route.returnedOn : null,
    addDays(routeEndOf(birthDate), 1),
    enrolledOn,
  ].filter((day) => day !== null);
  const last = fiscalYearEnd(born + years);
  return [...new Set(days)].filter((day) => day >= birthDate && day <= last).sort();
}

/**
 * Why a child may not use the scheme, from its birth on: each entry holds up to the next. The reasons
 * are those the minutes are judged by (`notEligibleReason`); nothing is decided anew.
 */
function reasonsOf(child: DatedChild, absences: readonly Absence[], scheme: Scheme) {
  return turningDays(child, absences, scheme).map((from) => ({
    from,
    reason: notEligibleReason(child, absences, rulesIn(scheme, monthOf(from)), from),
  }));
}

/** All periods in which a child may use the scheme by its dates, in order. */
export function periodsOf(
  child: DatedChild,
  absences: readonly Absence[],
  scheme: Scheme,
): readonly Period[] {
  const periods: Period[] = [];
  let before: NotEligibleReason = 'outside-age-class';
  let from: CivilDate | null = null;
  for (const { from: day, reason } of reasonsOf(child, absences, scheme)) {
    if (reason === null) {
      from ??= day;
      continue;
    }
    if (from !== null) periods.push({ from, to: addDays(day, -1), before, after: reason });
    from = null;
    before = reason;
  }
  return periods;
}

/** The reasons from a date on, each once, the one of that date first. */
export function reasonsFrom(
  date: CivilDate,
  child: DatedChild,
  absences: readonly Absence[],
  scheme: Scheme,
): readonly NotEligibleReason[] {
  const rules = rulesIn(scheme, monthOf(date));
  const now = notEligibleReason(child, absences, rules, date);
  const later = reasonsOf(child, absences, scheme).filter(({ from }) => from > date);
  return [...new Set([now, ...later.map(({ reason }) => reason)])].filter((one) => one !== null);
}

/** The last day of the classes the scheme is for (K2), whatever else holds. */
export function lastDayOfClasses(birthDate: CivilDate, scheme: Scheme): CivilDate {
  const always = { from: birthDate, to: addYears(birthDate, years + 2) };
  const child: DatedChild = {
    id: '',
    name: { family: '', given: '', familyKana: '', givenKana: '' },
    birthDate,
    birthOrder: null,
    certifications: [{ ...always, number: '', careNeed: 'standard' }],
    confirmedFrom: birthDate,
    route: null,
    enrolledOn: null,
  };
  return periodsOf(child, [], scheme).at(-1)?.to ?? birthDate;
}
