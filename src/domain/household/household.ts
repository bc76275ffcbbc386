import type { CivilDate } from '../calendar';
import type { Booking } from '../usage';
import type { Application, Round } from './applications';
import type { Conditions, Procedure } from './conditions';
import type { Papers } from './papers';
import type { TemporaryCare } from './temporary-care';

/** The schemes this program knows. */
export type SchemeId = 'kita-waiting-list';

/** 氏名とフリガナ. Empty where not entered yet. */
export interface PersonName {
  readonly family: string;
  readonly given: string;
  readonly familyKana: string;
  readonly givenKana: string;
}

/** Where a parent lived on a date; `municipality` names the 区市町村 outside the ward. */
export interface AddressOn {
  readonly date: CivilDate;
  readonly place: 'inside' | 'outside' | 'abroad';
  readonly municipality: string | null;
}

/** 申請者 or 配偶者. */
export interface Parent {
  readonly name: PersonName;
  readonly birthDate: CivilDate | null;
  readonly postalCode: string;
  readonly address: string;
  readonly phone: string;
  readonly email: string | null;
  /** 児童との続柄 (父, 母 …); null: not entered. */
  readonly relationship: string | null;
  readonly addressOn: readonly AddressOn[];
  /** The certificate was already handed in with the nursery application. */
  readonly taxCertificateAlreadyFiled: boolean;
}

/** 振込先. Digits are text: leading zeros count. */
export interface BankAccount {
  readonly bankName: string;
  readonly bankCode: string;
  readonly branchName: string;
  readonly branchCode: string;
  readonly type: 'ordinary' | 'current';
  readonly number: string;
  readonly holder: string;
  readonly holderKana: string;
}

/** 保育必要量: 保育標準時間 or 保育短時間. */
export type CareNeed = 'standard' | 'short';

/** 支給認定, both ends included. */
export interface Certification {
  readonly number: string;
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly careNeed: CareNeed;
}

/** 待機児童 (K3) or 育児休業満了者 (K4). */
export type Route =
  | { readonly kind: 'waiting-list' }
  | { readonly kind: 'leave-completed'; readonly returnedOn: CivilDate | null };

export interface Child {
  readonly id: string;
  readonly name: PersonName;
  /** Null: not entered yet. Nothing is computed for the child until it is. */
  readonly birthDate: CivilDate | null;
  /** 第何子; null: not known yet. */
  readonly birthOrder: number | null;
  readonly certifications: readonly Certification[];
  /** 対象者確認: the first day it holds; null: not confirmed yet. */
  readonly confirmedFrom: CivilDate | null;
  /** Null: not entered yet. Minutes are then judged without a condition of a route. */
  readonly route: Route | null;
  /** 入所日; null: still waiting. */
  readonly enrolledOn: CivilDate | null;
  /** 対象になるか, as far as it was answered; absent: nothing was. */
  readonly conditions?: Conditions;
  /** 手続きの道のり; absent: nothing is done. */
  readonly procedure?: Procedure;
}

/** A child that can be computed: its class and the end of its route hang on the birth date. */
export interface DatedChild extends Child {
  readonly birthDate: CivilDate;
}

export const isDated = (child: Child): child is DatedChild => child.birthDate !== null;

/** 保護者の休暇日, 産休 or 育休, both ends included. */
export interface Absence {
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly kind: 'day-off' | 'maternity-leave' | 'childcare-leave';
}

/** How part hours become yen, where no receipt says (†, not published). */
export interface Billing {
  readonly unitMinutes: number;
  readonly unitRounding: 'exact' | 'up' | 'down' | 'nearest';
  readonly yenRounding: 'floor' | 'ceil' | 'nearest';
  readonly per: 'booking' | 'day' | 'month';
}

/** Values the ward has not published and a user or an office sets; null: not set. */
export interface Settings {
  readonly billing: Billing | null;
  /** 利用料補助: the highest class that gets it. */
  readonly feeSubsidyMaxClass: number | null;
  /** 利用料補助: only households that pay 住民税. */
  readonly feeSubsidyTaxedOnly: boolean | null;
  /** Whether this household pays 住民税. */
  readonly householdTaxed: boolean | null;
}

/**
 * The version of the file format that this program writes. Raising it needs a migration:
 * docs/adding-a-version.md.
 */
export const householdVersion = 1;

/** One household file (世帯ファイル). Fields this program does not know are kept as they are. */
export interface Household {
  readonly format: 'sitter-hojo/household';
  readonly version: typeof householdVersion;
  readonly scheme: SchemeId;
  readonly applicant: Parent;
  readonly spouse: Parent | null;
  readonly bankAccount: BankAccount | null;
  readonly children: readonly Child[];
  readonly absences: readonly Absence[];
  readonly usage: readonly Booking[];
  readonly settings: Settings;
  /** 一時預かり; absent: the household does not use it. */
  readonly temporaryCare?: TemporaryCare;
  /** Receipts and filed applications; absent until the first is kept. */
  readonly papers?: Papers;
  /** What is being typed on the pages of 世帯とお子さん and not taken over yet. Absent: nothing. */
  readonly drafts?: Drafts;
  /** 申請回, as the user entered them; absent: none yet. */
  readonly rounds?: readonly Round[];
  readonly applications?: readonly Application[];
  /** Papers of the checklist that lie ready, by their keys. */
  readonly readyPapers?: readonly string[];
}

/** 書きかけ: by page, the text of its fields as typed. No figure and no paper looks at it. */
export type Drafts = Readonly<Record<string, Readonly<Record<string, string>>>>;
