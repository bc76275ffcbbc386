import type { CivilDate } from '../calendar';
import type { Yen } from '../quantities';

/**
 * Everything a form can ask, as one tree of plain values. A template names an answer by its path in
 * this tree (`applicant.name`, `claim.rows`). `null` means: not known — the form stays empty there
 * and the filler says so. It is never a zero.
 */
export interface FormModel {
  /** 申請日. */
  readonly filingDate: CivilDate;
  /** 申請年度, e.g. 2024 (令和6年度). */
  readonly fiscalYear: number | null;
  /** 令和6年度: the same, as the papers say it. */
  readonly fiscalYearName: string | null;
  readonly applicant: PersonAnswers;
  readonly spouse: PersonAnswers | null;
  /** 年間収入報告書: the parent it is about. */
  readonly parent: IncomeParentAnswers | null;
  /** The child a document is about; null for documents of the whole household. */
  readonly child: ChildAnswers | null;
  /** The children a document of the household is about, in the order of the file. */
  readonly children: readonly ChildAnswers[];
  readonly bank: BankAnswers | null;
  /** 委任状: the 受任者 (the account holder). */
  readonly delegate: DelegateAnswers | null;
  /** 交付申請書: the months claimed. */
  readonly claim: ClaimAnswers | null;
  /** 利用実績内訳. */
  readonly usage: UsageAnswers | null;
  /** 計算書. */
  readonly statement: StatementAnswers | null;
  /** 一時預かりの利用内訳書. */
  readonly temporaryCare: TemporaryCareAnswers | null;
  /** 必要書類の一覧. */
  readonly coverSheet: CoverSheetAnswers | null;
}

export interface PersonAnswers {
  /** 髙橋 真由美 */
  readonly name: string | null;
  /** タカハシ マユミ */
  readonly nameKana: string | null;
  readonly birthDate: CivilDate | null;
  /** 114-0002 */
  readonly postalCode: string | null;
  readonly address: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  /** 児童との続柄. */
  readonly relationship: string | null;
}

export interface IncomeParentAnswers extends PersonAnswers {
  /** 続柄 on the report: 申請者本人 or 配偶者. */
  readonly role: 'applicant' | 'spouse';
  /** The 1 January looked at. */
  readonly baseDate: CivilDate;
  /** The calendar year whose income is reported, the year before `baseDate`: 令和4年. */
  readonly incomeYear: string;
}

export interface ChildAnswers {
  readonly id: string;
  readonly name: string | null;
  readonly nameKana: string | null;
  readonly birthDate: CivilDate | null;
  /** 第何子. */
  readonly birthOrder: number | null;
  readonly certificationNumber: string | null;
  readonly certificationFrom: CivilDate | null;
  readonly certificationTo: CivilDate | null;
  readonly careNeed: 'standard' | 'short' | null;
  readonly route: 'waiting-list' | 'leave-completed' | null;
  readonly returnedOn: CivilDate | null;
  /** 利用開始(予定)日: the first booking, if any. */
  readonly firstUse: CivilDate | null;
  /** 事業者名, the providers of the child's bookings, joined with 、. */
  readonly providers: string | null;
}

export interface BankAnswers {
  /** 城北 (without 信用金庫, when `bankKind` says it). */
  readonly bankStem: string | null;
  readonly bankName: string | null;
  readonly bankKind: 'bank' | 'shinkin' | 'credit-union' | 'other' | null;
  readonly bankCode: string | null;
  readonly branchName: string | null;
  readonly branchCode: string | null;
  readonly type: 'ordinary' | 'current';
  readonly number: string | null;
  readonly holder: string | null;
  readonly holderKana: string | null;
}

export interface DelegateAnswers {
  readonly name: string | null;
  readonly address: string | null;
  readonly birthDate: CivilDate | null;
  readonly phone: string | null;
}

export interface ClaimAnswers {
  readonly subsidy: 'transport' | 'fee';
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly rows: readonly ClaimRow[];
  readonly totalDays: number;
  /** 187時間00分 */
  readonly totalHours: string;
  readonly totalPaidYen: Yen;
  /** null when one month is not computed (未計算). */
  readonly totalClaimYen: Yen | null;
}

export interface ClaimRow {
  /** 令和6年5月 */
  readonly month: string;
  /** Days of use that count. */
  readonly days: number;
  /** 187時間00分 */
  readonly hours: string;
  /** What the parent paid and what counts, before the cap. */
  readonly paidYen: Yen;
  readonly claimYen: Yen | null;
}

/** One child, one month. */
export interface UsageAnswers {
  /** 令和6年5月 */
  readonly month: string;
  readonly rows: readonly UsageRow[];
  readonly totals: UsageRow;
  /** Lines under the table: how the total of the 利用者負担額 is made up. */
  readonly notes: readonly string[];
}

export interface UsageRow {
  /** 5/7(火) */
  readonly date: string;
  /** 08:00 */
  readonly start: string;
  readonly end: string;
  readonly sitter: string;
  readonly provider: string;
  /** 10:00, the part of the booking in this month */
  readonly used: string;
  readonly covered: string;
  /** 1,500 from the receipt; 未入力 where none is entered. The totals row sums what stands above. */
  readonly copay: string;
  readonly fare: string;
  readonly ticketCode: string;
  /** Why minutes do not count, in a few words. */
  readonly remark: string;
}

/** One child, all its months in the range. */
export interface StatementAnswers {
  readonly period: string;
  readonly lines: readonly StatementLine[];
}

export interface StatementLine {
  /** `month`: a heading; `figure`: an amount with its reason; `note`: text over the whole width. */
  readonly kind: 'month' | 'figure' | 'note';
  readonly item: string;
  readonly amount: string;
  readonly reason: string;
}

/** One child, one application of 一時預かり. */
export interface TemporaryCareAnswers {
  /** 6: the year of the era of the fiscal year, beside the printed 令和. */
  readonly year: string | null;
  /** A month each; one with more rows than its table takes goes on in the next. */
  readonly sections: readonly TemporaryCareSection[];
  /** 他ページ含む総計; its `paidYen` is A. */
  readonly totals: TemporaryCareSums;
  /** 60分未満切捨. */
  readonly dayHours: number;
  readonly nightHours: number;
  /** 補助基準額 (B); null: 未計算. */
  readonly baseYen: Yen | null;
  /** 交付請求額. */
  readonly claimYen: Yen | null;
  /** 使用時間数. */
  readonly hoursUsed: number;
  /** How the amount is reckoned, and what is not certain about it. */
  readonly notes: readonly string[];
}

export interface TemporaryCareSection {
  /** 6, beside the printed 令和; null before that era. */
  readonly year: string | null;
  /** 4 */
  readonly month: string;
  readonly rows: readonly TemporaryCareRowAnswers[];
  /** Of the rows above it. */
  readonly sums: TemporaryCareSums;
}

export interface TemporaryCareSums {
  readonly dayHours: string;
  readonly dayMinutes: string;
  readonly nightHours: string;
  readonly nightMinutes: string;
  /** null while a fee is not known. */
  readonly paidYen: Yen | null;
}

/** Empty where the row has no such part. */
export interface TemporaryCareRowAnswers {
  /** 28 */
  readonly day: string;
  /** 21:00 */
  readonly dayStart: string;
  readonly dayEnd: string;
  /** 1 and 00, between the printed units. */
  readonly dayHours: string;
  readonly dayMinutes: string;
  readonly nightStart: string;
  readonly nightEnd: string;
  readonly nightHours: string;
  readonly nightMinutes: string;
  /** 34,000; empty on the second row of a booking, null while the fee is not known. */
  readonly paid: string | null;
}

/** One application: its round and its papers. */
export interface CoverSheetAnswers {
  /** 令和6年度 第1回 */
  readonly round: string;
  /** 令和6年5月〜令和6年7月 */
  readonly months: string;
  /** 令和6年8月1日〜令和6年8月30日(必着); null: not entered. */
  readonly window: string | null;
  /** 交通費補助・利用料補助 */
  readonly subsidies: string;
  readonly children: string;
  /** Where the round is from. */
  readonly source: string;
  readonly lines: readonly CoverSheetLine[];
}

export interface CoverSheetLine {
  /** `heading` and `note` run over the whole width. */
  readonly kind: 'heading' | 'paper' | 'note';
  readonly paper: string;
  readonly reason: string;
  /** 済 or □: the household's own tick. */
  readonly ours: string;
  /** □: for the counter. */
  readonly office: string;
}
