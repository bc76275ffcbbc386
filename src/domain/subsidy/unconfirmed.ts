import { type AssessedBooking, type AssessedMonth, isBornOnAprilFirst } from '../assess';
import { ageClassOf, firstDayOf, fiscalYearOf, lastDayOf } from '../calendar';
import type { DatedChild } from '../household';
import type { Rules, ValueKey } from '../rules';
import { lengthOf } from '../usage';
import type { Estimate } from './billing';
import type { Copay, FeeSubsidy, Transport } from './statement';

/** What a month was computed from and came to. */
export interface MonthFigures {
  readonly child: DatedChild;
  readonly assessed: AssessedMonth;
  /** The child's bookings with a minute in the month. */
  readonly bookings: readonly AssessedBooking[];
  readonly rules: Rules;
  readonly copay: Copay;
  readonly estimate: Estimate;
  readonly feeSubsidy: FeeSubsidy;
  readonly transport: Transport;
}

/** 0〜2歳児クラス are covered under every reading, in every year. */
const undisputedMaxClass = 2;

type Matters = (figures: MonthFigures) => boolean;

/** The 保育必要量 of the certifications that touch the month. */
const caresInMonth = ({ child, assessed: { month } }: MonthFigures) =>
  new Set(
    child.certifications
      .filter(({ from, to }) => from <= lastDayOf(month) && to >= firstDayOf(month))
      .map(({ careNeed }) => careNeed),
  );

/** Some day or the month has more than the smaller caps would cover, or is cut by a cap. */
function capsDecide({ assessed, bookings, rules }: MonthFigures): boolean {
  const { dayMinutes, monthMinutes } = rules.caps.value.short;
  const { excluded, covered } = assessed;
  if (excluded['over-daily-cap'] || excluded['over-monthly-cap'] || covered > monthMinutes)
    return true;
  const days = new Map<string, number>();
  for (const { date, from, to, verdict } of bookings.flatMap(({ segments }) => segments))
    if (verdict === 'covered') days.set(date, (days.get(date) ?? 0) + to - from);
  return [...days.values()].some((length) => length > dayMinutes);
}

const illnessCancellations = ({ bookings }: MonthFigures) =>
  bookings.filter(({ booking }) => booking.cancelled === 'child-illness');

/** Illness-cancelled hours would matter to a cap if they used it up. */
function cancelledHoursReachCap(figures: MonthFigures): boolean {
  const { assessed, rules } = figures;
  const cancelled = illnessCancellations(figures);
  const cancelledMinutes = cancelled.reduce((sum, { booking }) => sum + lengthOf(booking), 0);
  if (cancelledMinutes === 0) return false;
  const smallestCap = Math.min(
    ...Object.values(rules.caps.value).map(({ monthMinutes }) => monthMinutes),
  );
  const dates = new Set(cancelled.map(({ booking }) => booking.date));
  const sameDay = figures.bookings.some(
    ({ booking, covered }) => covered > 0 && dates.has(booking.date),
  );
  return sameDay || assessed.covered + cancelledMinutes > smallestCap;
}

/**
 * When a value that is not official decided a figure, so that another plausible setting would change
 * it. Values that are not listed have no other plausible setting.
 */
const matters: Partial<Record<ValueKey, Matters>> = {
  maxAgeClass: ({ child, assessed }) =>
    ageClassOf(child.birthDate, fiscalYearOf(assessed.month)) > undisputedMaxClass &&
    (assessed.covered > 0 || (assessed.notEligible['outside-age-class'] ?? 0) > 0),
  billing: ({ estimate }) => estimate.hasPartHours,
  feeSubsidyInForce: ({ child, copay, feeSubsidy }) =>
    copay.yen > 0 &&
    (feeSubsidy.status === 'eligible' ||
      (feeSubsidy.reason === 'not-in-force' && child.birthOrder !== 1)),
  feeSubsidyFirstChild: ({ feeSubsidy, copay }) =>
    feeSubsidy.reason === 'unconfirmed' && copay.yen > 0,
  // Where a class limit is published at all (other wards), it is 0–2.
  feeSubsidyMaxClass: ({ child, assessed, feeSubsidy }) =>
    feeSubsidy.reason === 'class' ||
    ((feeSubsidy.yen ?? 0) > 0 &&
      ageClassOf(child.birthDate, fiscalYearOf(assessed.month)) > undisputedMaxClass),
  feeSubsidyTaxedOnly: ({ feeSubsidy }) => feeSubsidy.reason === 'tax',
  transportCapYen: ({ transport }) => (transport.subsidyYen ?? 0) > 0,
  cancellation: (figures) =>
    illnessCancellations(figures).some(({ booking }) => (booking.copayPaid ?? 0) > 0) ||
    cancelledHoursReachCap(figures),
  overlap: ({ assessed }) => (assessed.excluded.overlap ?? 0) > 0,
  careNeedChange: (figures) => caresInMonth(figures).size > 1 && capsDecide(figures),
  routeEndBornAprilFirst: ({ child, assessed }) =>
    child.route?.kind === 'leave-completed' &&
    isBornOnAprilFirst(child.birthDate) &&
    assessed.covered > 0,
};

/** The contested values a month's figures hang on, in the order of the rule file. */
export function unconfirmedOf(figures: MonthFigures): readonly ValueKey[] {
  const keys = Object.keys(matters) as ValueKey[];
  return keys.filter((key) => {
    const { status, contested } = figures.rules[key];
    return status !== 'official' && contested && matters[key]?.(figures);
  });
}
