import type { CivilDate } from '../calendar';
import type { Yen } from '../quantities';
import type { TimeOfDay } from '../usage';

/** 一時預かり, the neighbouring scheme: whose rules hold. */
export const temporaryCareSchemeIds = ['suginami-temporary-care', 'kita-temporary-care'] as const;

export type TemporaryCareSchemeId = (typeof temporaryCareSchemeIds)[number];

/** What may raise the yearly hours of a child: 多胎児, 障害児, ひとり親. */
export const higherLimitReasons = ['multiple-birth', 'disability', 'single-parent'] as const;

export type HigherLimitReason = (typeof higherLimitReasons)[number];

/** 一時預かりの利用: one child, one start; an end before the start is on the next day. */
export interface TemporaryCareBooking {
  readonly id: string;
  readonly childId: string;
  readonly date: CivilDate;
  readonly start: TimeOfDay;
  readonly end: TimeOfDay;
  /** 事業者. */
  readonly provider: string;
  readonly sitter: string;
  /** 純然たる保育料: what was paid, without fares, coupons, entry fees; null: no receipt yet. */
  readonly paid: Yen | null;
}

/** A child with a reason for the higher yearly limit. Whether the scheme knows it, its rules say. */
export interface HigherLimit {
  readonly childId: string;
  readonly reason: HigherLimitReason;
}

/** 一時預かり of a household, apart from its bookings in the scheme for waiting children. */
export interface TemporaryCare {
  readonly scheme: TemporaryCareSchemeId;
  readonly higherLimit: readonly HigherLimit[];
  readonly usage: readonly TemporaryCareBooking[];
}
