import type { CivilMonth } from '../calendar';
import { firstDayOf, fiscalYearStart, monthOf } from '../calendar';
import type { HigherLimit, HigherLimitReason } from '../household';
import type { Yen } from '../quantities';
import { rulesIn, type TemporaryCareRules, type TemporaryCareScheme } from '../rules';
import { claimYenOf, hoursOf } from './amount';
import type { TemporaryCareRow } from './rows';
import { byMonth, type MonthRows, type Sums, sumsOf } from './sums';
import type { TemporaryCareWarning } from './warnings';

/** 補助時間数の上限 of a child and fiscal year. */
export interface YearlyLimit {
  readonly hours: number;
  /** Why the higher one holds; null: the usual one. */
  readonly reason: HigherLimitReason | null;
  /** Hours of the fiscal year up to the last month of the claim. */
  readonly usedHours: number;
}

/** Why an amount is 未計算. */
export type NotComputed = 'no-rule-set' | 'over-limit' | 'fee-missing';

/** One application: a child's bookings of one fiscal year, or of the months asked for in it. */
export interface TemporaryCareClaim {
  readonly childId: string;
  readonly fiscalYear: number;
  readonly ruleSet: string | null;
  readonly months: readonly MonthRows[];
  /** 総計; its `paidYen` is A. */
  readonly totals: Sums;
  /** Part hours dropped. */
  readonly dayHours: number;
  readonly nightHours: number;
  /** 使用時間数. */
  readonly hoursUsed: number;
  readonly limit: YearlyLimit;
  /** 補助基準額 (B). */
  readonly baseYen: Yen | null;
  /** 交付請求額. */
  readonly claimYen: Yen | null;
  /** Why an amount is null. */
  readonly notComputed: NotComputed | null;
  /** Values the ward's text leaves open and that would change the amounts. */
  readonly unconfirmed: readonly ('partHoursDroppedPer' | 'claimedPer')[];
  readonly rules: TemporaryCareRules;
  readonly warnings: readonly TemporaryCareWarning[];
}

export interface ClaimRequest {
  readonly childId: string;
  readonly fiscalYear: number;
  /** Rows of the fiscal year in order, up to the last month of the claim. */
  readonly rows: readonly TemporaryCareRow[];
  /** The first month of the claim; rows before it were claimed earlier. Null: none were. */
  readonly from: CivilMonth | null;
  readonly higherLimit: readonly HigherLimit[];
  /** What is to be looked at in the bookings. */
  readonly warnings: readonly TemporaryCareWarning[];
}

function notComputedBecause(
  { ruleSet }: TemporaryCareRules,
  { hours, usedHours }: YearlyLimit,
  { paidYen }: Sums,
): NotComputed | null {
  if (ruleSet === null) return 'no-rule-set';
  // Which hours beyond the limit go, of the day or of the night, no text says: none is guessed.
  if (usedHours > hours) return 'over-limit';
  return paidYen === null ? 'fee-missing' : null;
}

const other = { month: 'application', application: 'month' } as const;

/** The contested values whose other reading gives another amount. */
function unconfirmedOf(
  months: readonly MonthRows[],
  rules: TemporaryCareRules,
): TemporaryCareClaim['unconfirmed'] {
  const droppedPer = rules.partHoursDroppedPer.value;
  const claimedPer = rules.claimedPer.value;
  const claim = claimYenOf(months, { droppedPer, claimedPer }, rules);
  const readings = [
    ['partHoursDroppedPer', { droppedPer: other[droppedPer], claimedPer }],
    ['claimedPer', { droppedPer, claimedPer: other[claimedPer] }],
  ] as const;
  return readings
    .filter(([key, units]) => rules[key].contested && claimYenOf(months, units, rules) !== claim)
    .map(([key]) => key);
}

function limitWarnings(
  { childId, higherLimit }: ClaimRequest,
  { ruleSet, yearlyLimit }: TemporaryCareRules,
  limit: YearlyLimit,
): readonly TemporaryCareWarning[] {
  const unknown = higherLimit.filter(
    (one) => one.childId === childId && !yearlyLimit.value.higherFor.includes(one.reason),
  );
  const overHours = limit.usedHours - limit.hours;
  return [
    ...(ruleSet === null ? [{ code: 'no-rule-set', usageId: null } as const] : []),
    ...(overHours > 0 ? [{ code: 'over-limit', usageId: null, overHours } as const] : []),
    ...unknown.map(
      ({ reason }) => ({ code: 'higher-limit-not-in-force', usageId: null, reason }) as const,
    ),
  ];
}

function limitOf(
  { childId, higherLimit }: ClaimRequest,
  { yearlyLimit }: TemporaryCareRules,
  usedHours: number,
): YearlyLimit {
  const { hours, higherHours, higherFor } = yearlyLimit.value;
  const own = higherLimit.find((one) => one.childId === childId && higherFor.includes(one.reason));
  return { hours: own ? higherHours : hours, reason: own?.reason ?? null, usedHours };
}

/** Rows → claim. Calculation §8. */
export function claimOf(request: ClaimRequest, scheme: TemporaryCareScheme): TemporaryCareClaim {
  const { childId, fiscalYear, rows, from } = request;
  const rules = rulesIn(scheme, monthOf(fiscalYearStart(fiscalYear)));
  const isEarlier = ({ date }: TemporaryCareRow) => from !== null && date < firstDayOf(from);
  const months = byMonth(rows.filter((row) => !isEarlier(row)));
  const droppedPer = rules.partHoursDroppedPer.value;
  const { dayHours, nightHours, baseYen } = hoursOf(months, droppedPer, rules);
  const before = hoursOf(byMonth(rows.filter(isEarlier)), droppedPer, rules);
  const totals = sumsOf(months.flatMap((month) => month.rows));
  const hoursUsed = dayHours + nightHours;
  const limit = limitOf(request, rules, before.dayHours + before.nightHours + hoursUsed);
  const notComputed = notComputedBecause(rules, limit, totals);
  const claimedPer = rules.claimedPer.value;
  return {
    childId,
    fiscalYear,
    ruleSet: rules.ruleSet?.id ?? null,
    months,
    totals,
    dayHours,
    nightHours,
    hoursUsed,
    limit,
    baseYen: notComputed === null || notComputed === 'fee-missing' ? baseYen : null,
    claimYen: notComputed === null ? claimYenOf(months, { droppedPer, claimedPer }, rules) : null,
    notComputed,
    unconfirmed: notComputed === null ? unconfirmedOf(months, rules) : [],
    rules,
    warnings: [...request.warnings, ...limitWarnings(request, rules, limit)],
  };
}
