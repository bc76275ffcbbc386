import type { CivilDate, CivilMonth } from '../calendar';
import type { Yen } from '../quantities';
import type { Household } from './household';

/** The ward's two subsidies: 交通費補助, 利用料補助. */
export const subsidies = ['transport', 'fee'] as const;
export type SubsidyKind = (typeof subsidies)[number];

/** 必着, 消印有効, 持参. */
export const arrivals = ['arrives', 'postmarked', 'in-person'] as const;
export type Arrival = (typeof arrivals)[number];

/** 申請回. The ward's calendar is not published: all of it is what a user entered, with where it is from. */
export interface Round {
  readonly id: string;
  /** 2024: 令和6年度. */
  readonly fiscalYear: number;
  /** 第1回 … */
  readonly number: number;
  /** The months of use it takes, both included. */
  readonly from: CivilMonth;
  readonly to: CivilMonth;
  /** 受付期間, both included; null: not known. */
  readonly opensOn: CivilDate | null;
  readonly closesOn: CivilDate | null;
  readonly arrival: Arrival | null;
  /** 支払の予定月. */
  readonly paidIn: CivilMonth | null;
  /** Where the user has it from: 区の案内、窓口で聞いた … */
  readonly source: string;
}

/** What the papers were made from, as it stood on the day of filing: only the bookings of its months and children. */
export type FiledData = Pick<
  Household,
  'applicant' | 'spouse' | 'bankAccount' | 'children' | 'absences' | 'usage' | 'settings'
>;

/** One child and month as they were filed. Null: 未計算. */
export interface FiledAmount {
  readonly childId: string;
  readonly month: CivilMonth;
  /** R6; null: outside every rule set. */
  readonly ruleSet: string | null;
  readonly provisional: boolean;
  readonly copayYen: Yen;
  readonly feeSubsidyYen: Yen | null;
  readonly transportPaidYen: Yen;
  readonly transportSubsidyYen: Yen | null;
}

/** A paper that was handed in. */
export interface FiledForm {
  /** The key of the planned document: `transport-application:R6:c1`. */
  readonly key: string;
  /** A document id. */
  readonly document: string;
  readonly basis: 'ward' | 'reference';
  /** What the ward's form was kept under; null for 参考様式. */
  readonly revision: string | null;
  /** SHA-256 of the form it was filled on, with its places. */
  readonly templateDigest: string | null;
  /** SHA-256 of the filled PDF, in the papers of the household. */
  readonly paper: string;
}

/** 提出したもの: frozen; what is entered later never changes it. */
export interface Filed {
  readonly on: CivilDate;
  readonly round: Round;
  readonly data: FiledData;
  readonly amounts: readonly FiledAmount[];
  readonly forms: readonly FiledForm[];
}

/** 交付決定 and payment of one child and subsidy; null: not told yet. */
export interface Outcome {
  readonly childId: string;
  readonly subsidy: SubsidyKind;
  readonly grantedYen: Yen | null;
  readonly grantedOn: CivilDate | null;
  readonly paidYen: Yen | null;
  readonly paidOn: CivilDate | null;
}

/** 申請: one round, some children, one or both subsidies. */
export interface Application {
  readonly id: string;
  readonly roundId: string;
  readonly childIds: readonly string[];
  readonly subsidies: readonly SubsidyKind[];
  /** The id of the application it puts right; null: none. */
  readonly correctionOf: string | null;
  /** 申請日, as it is printed on the papers; null: not chosen yet. */
  readonly datedOn: CivilDate | null;
  /** Null: being prepared. */
  readonly filed: Filed | null;
  readonly outcomes: readonly Outcome[];
}
