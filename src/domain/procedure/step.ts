import type { AccountDeadline, DocumentId } from '../application';
import type { CivilDate } from '../calendar';
import type { Round } from '../household';
import type { WayEnd } from './way-end';

/** 利用の流れ, in the ward's order. */
export const stepIds = [
  'confirmation',
  'contract',
  'account',
  'account-arrives',
  'first-use',
  'claims',
] as const;
export type StepId = (typeof stepIds)[number];

/** `now`: it is the household's turn. `waiting`: somebody else's, or a day that has not come. */
export type StepState = 'done' | 'now' | 'waiting' | 'later' | 'not-needed';

/** What decided the state, with its dates. */
export type StepReason =
  /** `leadFrom`: a month before the planned first use (K6 1ヶ月程), for orientation. */
  | { readonly kind: 'to-file-confirmation'; readonly leadFrom: CivilDate | null }
  | {
      readonly kind: 'confirmation-awaited';
      readonly filedOn: CivilDate;
      /** K-procedure 2 約1週間ほど. */
      readonly expectedOn: CivilDate;
      readonly isLate: boolean;
    }
  | { readonly kind: 'confirmed'; readonly from: CivilDate }
  | { readonly kind: 'to-contract' }
  /** A provider is named; the day of the contract is not. */
  | { readonly kind: 'contract-undated' }
  | { readonly kind: 'contracted'; readonly on: CivilDate; readonly providers: number }
  /** There are bookings, so there was one. */
  | { readonly kind: 'contracted-by-use' }
  | {
      readonly kind: 'to-file-account';
      readonly firstUse: CivilDate | null;
      readonly deadline: AccountDeadline | null;
    }
  | {
      readonly kind: 'account-filed';
      readonly on: CivilDate;
      readonly deadline: AccountDeadline | null;
    }
  | { readonly kind: 'account-awaited'; readonly filedOn: CivilDate }
  | { readonly kind: 'account-received'; readonly on: CivilDate }
  | { readonly kind: 'tickets-used' }
  | { readonly kind: 'to-use' }
  | { readonly kind: 'to-use-from'; readonly on: CivilDate }
  | { readonly kind: 'used-since'; readonly on: CivilDate }
  | { readonly kind: 'no-claims-yet' }
  | { readonly kind: 'nothing-to-claim' }
  | { readonly kind: 'claims-unknown' }
  | { readonly kind: 'claims-filed' }
  /** `round`: the one to act on; null: none is entered for these months. */
  | { readonly kind: 'to-claim'; readonly months: number; readonly round: Round | null }
  | { readonly kind: 'to-claim-from'; readonly months: number; readonly round: Round }
  | { readonly kind: 'claims-missed'; readonly months: number; readonly round: Round }
  | { readonly kind: 'after'; readonly step: StepId }
  | { readonly kind: 'way-ended'; readonly end: WayEnd };

export type PaperKind =
  | 'eligibility-confirmation'
  | 'certification-copy'
  | 'hold-notice-copy'
  | 'account-issue'
  | 'contract'
  | 'leave-end-certificate';

/** A paper of a step: who makes it, and what of ours fills it. */
export interface StepPaper {
  /** Its name in `Household.readyPapers`. */
  readonly key: string;
  readonly kind: PaperKind;
  readonly madeBy: 'household' | 'ward' | 'provider' | 'employer';
  /** Null: whether it is needed is not decided, as no route is entered. */
  readonly needed: boolean | null;
  readonly ready: boolean;
  /** The document of ours that fills it. */
  readonly form: DocumentId | null;
}

export interface Step {
  readonly id: StepId;
  readonly state: StepState;
  readonly reason: StepReason;
  readonly papers: readonly StepPaper[];
  /** Ids of `Scheme.sources`. */
  readonly sources: readonly string[];
}

/** A step looked at by itself: its state and what decided it. */
export type Standing = Pick<Step, 'state' | 'reason'>;

export const standing = (state: StepState, reason: StepReason): Standing => ({ state, reason });
