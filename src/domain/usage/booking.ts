import type { CivilDate } from '../calendar';
import type { Yen } from '../quantities';

/** `HH:MM`, 00:00–23:59. */
export type TimeOfDay = string;

/** 利用: one child, one start; an end before the start is on the next day. */
export interface Booking {
  readonly id: string;
  readonly childId: string;
  readonly date: CivilDate;
  readonly start: TimeOfDay;
  readonly end: TimeOfDay;
  /** 事業者. */
  readonly provider: string;
  readonly sitter: string;
  /** 助成券コード; null: none. */
  readonly ticketCode: string | null;
  /** Yen on the receipt for the 150円/h part, 0 included; null: no receipt yet. */
  readonly copayPaid: Yen | null;
  /** Fare paid, 0 when none. */
  readonly transportPaid: Yen;
  readonly cancelled: 'child-illness' | 'other' | null;
  /** 同日に病児・病後児保育の助成などを使った (K18). */
  readonly otherSubsidy: boolean;
  /** The papers that prove it, by SHA-256, in the order they were added. Absent: none. */
  readonly receipts?: readonly string[];
  /** 備考 of the log it came from. */
  readonly note?: string;
}
