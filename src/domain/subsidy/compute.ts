import { type AssessedBooking, type AssessedMonth, type Assessment, assessChild } from '../assess';
import { type CivilMonth, monthOf } from '../calendar';
import { type Child, type DatedChild, type Household, isDated } from '../household';
import { type Yen, yen } from '../quantities';
import { rulesIn, type Scheme } from '../rules';
import type { Booking } from '../usage';
import { copayOf } from './copay';
import { feeSubsidyOf } from './fee-subsidy';
import { withSettings } from './own-settings';
import {
  type Computation,
  isInRange,
  type MonthRange,
  type MonthStatement,
  type Totals,
} from './statement';
import { transportOf } from './transport';
import { unconfirmedOf } from './unconfirmed';
import { compareWarnings, notComputed, warningsOf } from './warnings';

function byMonth(assessment: Assessment): ReadonlyMap<CivilMonth, readonly AssessedBooking[]> {
  const months = new Map<CivilMonth, AssessedBooking[]>();
  for (const assessed of assessment.bookings) {
    let last: CivilMonth | null = null;
    for (const { date } of assessed.segments) {
      const month = monthOf(date);
      if (month === last) continue;
      last = month;
      const found = months.get(month);
      if (found) found.push(assessed);
      else months.set(month, [assessed]);
    }
  }
  return months;
}

const netOf = (
  copay: Yen,
  paid: Yen,
  feeSubsidy: Yen | null,
  transportSubsidy: Yen | null,
): Yen | null =>
  feeSubsidy === null || transportSubsidy === null
    ? null
    : yen(copay + paid - feeSubsidy - transportSubsidy);

function statementOf(
  child: DatedChild,
  assessed: AssessedMonth,
  bookings: readonly AssessedBooking[],
  household: Household,
  scheme: Scheme,
): MonthStatement {
  const { month, used, covered, excluded, notEligible } = assessed;
  const { settings } = household;
  const rules = withSettings(rulesIn(scheme, month), settings);
  const { copay, estimate } = copayOf(bookings, month, rules);
  const feeSubsidy = feeSubsidyOf(child, month, copay.yen, rules, settings);
  const transport = transportOf(bookings, month, rules);
  const unconfirmed = unconfirmedOf({
    child,
    assessed,
    bookings,
    rules,
    copay,
    estimate,
    feeSubsidy,
    transport,
  });
  return {
    childId: child.id,
    month,
    ruleSet: rules.ruleSet?.id ?? null,
    provisional: unconfirmed.length > 0 || rules.ruleSet === null,
    unconfirmed,
    minutes: { used, covered, excluded },
    notEligible,
    copay,
    feeSubsidy,
    transport,
    netYen: netOf(copay.yen, transport.paidYen, feeSubsidy.yen, transport.subsidyYen),
  };
}

function totalsOf(months: readonly MonthStatement[], childLeftOut: boolean): Totals {
  const sum = (amount: (month: MonthStatement) => Yen | null): Yen =>
    yen(months.reduce((total, month) => total + (amount(month) ?? 0), 0));
  return {
    copayYen: sum(({ copay }) => copay.yen),
    feeSubsidyYen: sum(({ feeSubsidy }) => feeSubsidy.yen),
    transportSubsidyYen: sum(({ transport }) => transport.subsidyYen),
    netYen: sum(({ netYen }) => netYen),
    incomplete: childLeftOut || months.some(({ netYen }) => netYen === null),
  };
}

/** All statements of one child, oldest month first. */
export function statementsOf(
  child: DatedChild,
  assessment: Assessment,
  household: Household,
  scheme: Scheme,
): readonly MonthStatement[] {
  const bookings = byMonth(assessment);
  return assessment.months.map((assessed) =>
    statementOf(child, assessed, bookings.get(assessed.month) ?? [], household, scheme),
  );
}

const everything: MonthRange = { from: null, to: null };

/**
 * Household → statements. The range limits months, totals and warnings; the caps always see every
 * booking of a month.
 */
export function compute(
  household: Household,
  scheme: Scheme,
  range: MonthRange = everything,
): Computation {
  const byChild = new Map<string, Booking[]>(household.children.map(({ id }) => [id, []]));
  for (const booking of household.usage) byChild.get(booking.childId)?.push(booking);
  const children = [...household.children].sort((a, b) => (a.id < b.id ? -1 : 1));
  const hasBookings = ({ id }: Child): boolean =>
    (byChild.get(id) ?? []).some(({ date }) => isInRange(monthOf(date), range));
  const leftOut = children.filter((child) => !isDated(child) && hasBookings(child));
  const computed = children.filter(isDated).map((child) => {
    const bookings = byChild.get(child.id) ?? [];
    const assessment = assessChild(child, bookings, household.absences, scheme);
    const months = statementsOf(child, assessment, household, scheme).filter(({ month }) =>
      isInRange(month, range),
    );
    return {
      assessment,
      months,
      warnings: warningsOf(child, assessment, months, range, scheme),
    };
  });
  const months = computed.flatMap((one) => one.months);
  return {
    months,
    totals: totalsOf(months, leftOut.length > 0),
    warnings: [...computed.flatMap((one) => one.warnings), ...leftOut.map(notComputed)].sort(
      compareWarnings,
    ),
    assessments: computed.map((one) => one.assessment),
  };
}
