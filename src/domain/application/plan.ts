import type { CivilDate, CivilMonth } from '../calendar';
import type { Yen } from '../quantities';
import type { FeeSubsidyReason } from '../subsidy';
import type { NotComputed } from '../temporary-care';
import type { AccountDeadline } from './account-deadline';
import type { DocumentId } from './documents';

export type ParentRole = 'applicant' | 'spouse';

/** Why a document is filled, or is not. */
export type DocumentReason =
  | { readonly kind: 'not-confirmed' }
  | { readonly kind: 'already-confirmed'; readonly from: CivilDate }
  /** Handed in, and noted on 手続き. */
  | { readonly kind: 'filed-already'; readonly on: CivilDate }
  | { readonly kind: 'no-ticket-yet'; readonly deadline: AccountDeadline | null }
  | { readonly kind: 'tickets-issued' }
  | { readonly kind: 'confirmation-first' }
  | { readonly kind: 'fares-to-claim'; readonly yen: Yen }
  /** The child has bookings, and no birth date to compute them with. */
  | { readonly kind: 'birth-date-missing' }
  | { readonly kind: 'no-fares' }
  | { readonly kind: 'fares-unknown' }
  /** `estimatedYen`: the part of the copay behind it that no receipt shows yet. */
  | { readonly kind: 'fees-to-claim'; readonly yen: Yen; readonly estimatedYen: Yen }
  | { readonly kind: 'no-fees' }
  | { readonly kind: 'fee-not-eligible'; readonly reason: FeeSubsidyReason }
  | { readonly kind: 'fee-unknown'; readonly reason: FeeSubsidyReason }
  | { readonly kind: 'with-application' }
  | { readonly kind: 'no-application' }
  /** Whether there is something to apply for is not computed yet. */
  | { readonly kind: 'application-undecided' }
  | { readonly kind: 'holder-differs'; readonly holder: string }
  | { readonly kind: 'holder-is-claimant' }
  | { readonly kind: 'holder-unknown' }
  | { readonly kind: 'abroad-on'; readonly date: CivilDate }
  | { readonly kind: 'inside-on'; readonly date: CivilDate }
  /** The certificate of the place they lived in is asked for instead. */
  | {
      readonly kind: 'outside-on';
      readonly date: CivilDate;
      readonly municipality: string | null;
    }
  | { readonly kind: 'residence-unknown'; readonly date: CivilDate }
  | { readonly kind: 'certificate-already-filed' }
  | { readonly kind: 'no-spouse' }
  | { readonly kind: 'applied-during-leave'; readonly dueBy: CivilDate }
  | { readonly kind: 'not-returned-yet' }
  | { readonly kind: 'not-applied-during-leave' }
  | { readonly kind: 'bookings-in-month' }
  | { readonly kind: 'months-computed' }
  /** 必要書類の一覧 on top of an application. */
  | { readonly kind: 'on-top' }
  | { readonly kind: 'temporary-care-to-claim'; readonly yen: Yen }
  | { readonly kind: 'temporary-care-nothing' }
  | { readonly kind: 'temporary-care-unknown'; readonly because: NotComputed };

/** One document of a household: what it is about, whether it is needed and why. */
export interface PlannedDocument {
  /** Stable name of this document in this household: `transport-application:R6:haruto`. */
  readonly key: string;
  readonly document: DocumentId;
  readonly childId: string | null;
  readonly parent: ParentRole | null;
  readonly fiscalYear: number | null;
  /** 利用実績内訳: the month. */
  readonly month: CivilMonth | null;
  /** 年間収入報告書: the 1 January looked at. */
  readonly baseDate: CivilDate | null;
  readonly needed: boolean;
  readonly reason: DocumentReason;
}

/** Why nobody can say yet whether a document is needed: something is not entered or not known. */
const open: readonly DocumentReason['kind'][] = [
  'birth-date-missing',
  'fares-unknown',
  'fee-unknown',
  'application-undecided',
  'holder-unknown',
  'residence-unknown',
  'not-returned-yet',
  'temporary-care-unknown',
];

export const isOpenReason = ({ kind }: { readonly kind: string }): boolean =>
  (open as readonly string[]).includes(kind);

interface Subject {
  readonly childId?: string;
  readonly parent?: ParentRole;
  readonly fiscalYear?: number;
  readonly month?: CivilMonth;
  readonly baseDate?: CivilDate;
}

/** A planned document with its key made from what it is about. */
export function planned(
  document: DocumentId,
  subject: Subject,
  needed: boolean,
  reason: DocumentReason,
): PlannedDocument {
  const { childId, parent, fiscalYear, month, baseDate } = subject;
  const year = fiscalYear === undefined ? undefined : `R${fiscalYear - 2018}`;
  return {
    key: [document, year, month, baseDate, parent, childId]
      .filter((part) => part !== undefined)
      .join(':'),
    document,
    childId: childId ?? null,
    parent: parent ?? null,
    fiscalYear: fiscalYear ?? null,
    month: month ?? null,
    baseDate: baseDate ?? null,
    needed,
    reason,
  };
}
