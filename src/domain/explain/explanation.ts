import type { Exclusion, NotEligibleReason } from '../assess';
import type { CivilDate } from '../calendar';
import type { Billing } from '../household';
import type { Minutes, Yen } from '../quantities';
import type { DatedValue, ValueKey } from '../rules';
import type { Copay, FeeSubsidyReason } from '../subsidy';

/** The figures of a statement that explain themselves. */
export type Figure = 'covered' | 'copay' | 'fee-subsidy' | 'transport' | 'net';

/** Minutes of one date that do not count, for one reason. */
export interface ExcludedDay {
  readonly date: CivilDate;
  readonly minutes: Minutes;
  readonly verdict: Exclusion;
  readonly reason: NotEligibleReason | null;
  /** Name of the public holiday, with the verdict `holiday`. */
  readonly holiday: string | null;
  /** The cap that was reached, with the cap verdicts. */
  readonly cap: Minutes | null;
}

/** What decided a figure, and nothing else; `copy/` makes the sentences. */
export type Explanation =
  | {
      readonly figure: 'covered';
      readonly used: Minutes;
      readonly covered: Minutes;
      readonly excluded: readonly ExcludedDay[];
    }
  | {
      readonly figure: 'copay';
      readonly copay: Copay;
      readonly yenPerHour: Yen;
      readonly billing: Billing;
    }
  | {
      readonly figure: 'fee-subsidy';
      readonly outcome:
        | {
            readonly kind: 'eligible';
            readonly birthOrder: number;
            readonly copayYen: Yen;
            readonly capYen: Yen;
            readonly yen: Yen;
          }
        | { readonly kind: 'not-eligible' | 'unknown'; readonly reason: FeeSubsidyReason };
    }
  | {
      readonly figure: 'transport';
      readonly paidYen: Yen;
      readonly claimableYen: Yen;
      readonly capYen: Yen;
      readonly subsidyYen: Yen | null;
    }
  | {
      readonly figure: 'net';
      readonly copayYen: Yen;
      readonly paidYen: Yen;
      readonly feeSubsidyYen: Yen | null;
      readonly transportSubsidyYen: Yen | null;
      readonly netYen: Yen | null;
    };

/** A rule value behind a figure, with its period, status and sources. */
export interface Ground {
  readonly key: ValueKey;
  readonly value: DatedValue<unknown>;
  /** It makes the month provisional. */
  readonly provisional: boolean;
}

/** One figure: what decided it and the rules it stands on. */
export interface ExplainedFigure {
  readonly explanation: Explanation;
  readonly grounds: readonly Ground[];
  /** Texts that decide what no rule value does (日曜日, 休暇日 …): ids of `Scheme.sources`. */
  readonly sources: readonly string[];
}

/** The statement of one child and month, explained figure by figure. */
export type ExplainedMonth = Readonly<Record<Figure, ExplainedFigure>>;
