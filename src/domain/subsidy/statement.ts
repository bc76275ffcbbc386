import type { Assessment, Exclusion, NotEligibleReason } from '../assess';
import type { CivilMonth } from '../calendar';
import type { Minutes, Yen } from '../quantities';
import type { ValueKey } from '../rules';

/** 利用者負担額 of a month. */
export interface Copay {
  readonly yen: Yen;
  readonly basis: 'receipts' | 'estimate' | 'mixed';
  readonly receiptsYen: Yen;
  readonly receiptsCount: number;
  readonly estimatedMinutes: Minutes;
  readonly estimatedYen: Yen;
}

/** Why 利用料補助 is not paid, or cannot be computed. */
export type FeeSubsidyReason =
  | 'not-in-force'
  | 'birth-order'
  | 'class'
  | 'tax'
  | 'no-rule-set'
  | 'birth-order-missing'
  | 'unconfirmed';

/** 対象外 (`not-eligible`, 0円 with a reason) and 未計算 (`unknown`, null) are different values. */
export type FeeSubsidy =
  | { readonly status: 'eligible'; readonly yen: Yen; readonly reason: null }
  | { readonly status: 'not-eligible'; readonly yen: Yen; readonly reason: FeeSubsidyReason }
  | { readonly status: 'unknown'; readonly yen: null; readonly reason: FeeSubsidyReason };

export interface Transport {
  /** All fares of the bookings that start in the month, cancelled ones included. */
  readonly paidYen: Yen;
  /** Those that count, before the cap. */
  readonly claimableYen: Yen;
  /** Null without a rule set. */
  readonly subsidyYen: Yen | null;
}

/** The statement (計算結果) of one child and month. */
export interface MonthStatement {
  readonly childId: string;
  readonly month: CivilMonth;
  readonly ruleSet: string | null;
  /** A value that is not official was used, and another plausible setting would change a figure. */
  readonly provisional: boolean;
  readonly unconfirmed: readonly ValueKey[];
  readonly minutes: {
    readonly used: Minutes;
    readonly covered: Minutes;
    readonly excluded: Readonly<Partial<Record<Exclusion, Minutes>>>;
  };
  readonly notEligible: Readonly<Partial<Record<NotEligibleReason, Minutes>>>;
  readonly copay: Copay;
  readonly feeSubsidy: FeeSubsidy;
  readonly transport: Transport;
  /** copay + fares − both subsidies; null when one is unknown. */
  readonly netYen: Yen | null;
}

/**
 * Sums of the listed months; an unknown amount, or a child without a birth date, adds nothing and sets
 * `incomplete`.
 */
export interface Totals {
  readonly copayYen: Yen;
  readonly feeSubsidyYen: Yen;
  readonly transportSubsidyYen: Yen;
  readonly netYen: Yen;
  readonly incomplete: boolean;
}

export type WarningCode =
  | 'birth-date-missing'
  | 'cancelled-fee-not-counted'
  | 'no-rule-set'
  | 'receipt-differs'
  | 'receipt-without-coverage'
  | 'route-end-open'
  | 'same-day-other-subsidy';

/** Something the household should look at. `usageId` is null where the whole child is meant. */
export interface Warning {
  readonly code: WarningCode;
  readonly childId: string;
  readonly usageId: string | null;
  /** Yen on the receipt, where the warning is about one. */
  readonly paidYen: Yen | null;
  /** 150円 × covered hours of the booking, where the warning compares with it. */
  readonly expectedYen: Yen | null;
}

/** Everything computed from a household, for the months asked for. */
export interface Computation {
  readonly months: readonly MonthStatement[];
  readonly totals: Totals;
  readonly warnings: readonly Warning[];
  /** Every booking with its verdicts, by child, for all months; no child without a birth date. */
  readonly assessments: readonly Assessment[];
}

/** Months asked for, both ends included; null: no limit. */
export interface MonthRange {
  readonly from: CivilMonth | null;
  readonly to: CivilMonth | null;
}

export const isInRange = (month: CivilMonth, { from, to }: MonthRange): boolean =>
  (from === null || month >= from) && (to === null || month <= to);
