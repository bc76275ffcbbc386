import type { CivilDate } from '../calendar';
import type { Billing, CareNeed, SchemeId } from '../household';
import type { Minutes, Yen } from '../quantities';

/**
 * How sure a value is. `official`: the ward's own text for that time. `assumed`: carried over from a
 * neighbouring year or second-hand evidence. `unconfirmed`: no text seen; our reading of a gap.
 */
export type ValueStatus = 'official' | 'assumed' | 'unconfirmed';

/** Every value the scheme is computed with. Units are in the names. */
export interface SchemeValues {
  /** Highest nursery class (歳児クラス) that may use the scheme. K2. */
  readonly maxAgeClass: number;
  /** 利用できる時間. K7. */
  readonly openHours: { readonly from: Minutes; readonly to: Minutes };
  /** 1日・月の上限, by 保育必要量. K7. */
  readonly caps: Readonly<
    Record<CareNeed, { readonly dayMinutes: Minutes; readonly monthMinutes: Minutes }>
  >;
  /** 年末年始, `MM-DD`, both ends included, across the new year. Sundays and holidays always close. K8. */
  readonly yearEnd: { readonly from: string; readonly to: string };
  /** 1時間の利用料. K11. */
  readonly copayYenPerHour: Yen;
  /** How part hours become yen. */
  readonly billing: Billing;
  /** Whether 利用料補助 exists. K16. */
  readonly feeSubsidyInForce: boolean;
  /** 月額上限. K16. */
  readonly feeSubsidyCapYen: Yen;
  /** What a first child gets; null: not known. */
  readonly feeSubsidyFirstChild: 'not-eligible' | null;
  /** How 第何子 is counted: what the household has entered. */
  readonly birthOrderCounting: 'as-entered';
  /** 利用料補助: highest class that gets it; null: no such condition known. */
  readonly feeSubsidyMaxClass: number | null;
  /** 利用料補助: only 住民税課税世帯; null: no such condition known. */
  readonly feeSubsidyTaxedOnly: boolean | null;
  /** 交通費補助 月額上限. K15. */
  readonly transportCapYen: Yen;
  /** 体調不良によるキャンセル. K14. */
  readonly cancellation: 'not-counted';
  /** Two bookings of one child at the same minute. */
  readonly overlap: 'earlier-booking-holds';
  /** 保育必要量 that changes within a month. */
  readonly careNeedChange: 'each-day-its-own';
  /** 満1歳に達した後の3月末, for a child born on 1 April. K10. */
  readonly routeEndBornAprilFirst: 'later-end';
  /** アカウント発行申請: open days before the first use. K-procedure 4. */
  readonly accountLeadOpenDays: number;
}

export type ValueKey = keyof SchemeValues;

/** A value with the dates it holds (both ends included), how sure it is and where it stands. */
export interface DatedValue<Value> {
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly value: Value;
  readonly status: ValueStatus;
  readonly sources: readonly string[];
  /** Why the value is not official, in Japanese; null for official ones. */
  readonly note: string | null;
  /** Another plausible setting exists, so a figure that depends on this value is provisional. */
  readonly contested: boolean;
  /** Set in the household file in place of the rule file's value. */
  readonly isOwnSetting?: true;
}

/** A text of the ward (or of another office) a value comes from. */
export interface Source {
  /** The text's own words, 「…」 where some are left out; null where only a summary is at hand. */
  readonly quote: string | null;
  /** What the text says, in our words, where it is not quoted. */
  readonly summary: string | null;
  readonly document: string;
  readonly url: string | null;
}

/** One fiscal year of the scheme: R2 … R8. */
export interface RuleSet {
  readonly id: string;
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly title: string;
}

/** Values by name, each as the periods it holds in. */
export type DatedValues<Values> = {
  readonly [Key in keyof Values]: readonly DatedValue<Values[Key]>[];
};

/** A scheme as data: `resources/schemes/<id>.json`. */
export interface RuleFile<Id extends string, Values> {
  readonly id: Id;
  readonly title: string;
  readonly sources: Readonly<Record<string, Source>>;
  readonly ruleSets: readonly RuleSet[];
  readonly values: DatedValues<Values>;
}

/** The scheme for waiting children. */
export type Scheme = RuleFile<SchemeId, SchemeValues>;

/** The values that hold in one month, each still with its dates, status and sources. */
export type RulesOf<Values> = {
  /** Null outside every rule set: the nearest year's values then serve for orientation only. */
  readonly ruleSet: RuleSet | null;
} & { readonly [Key in keyof Values]: DatedValue<Values[Key]> };

export type Rules = RulesOf<SchemeValues>;
