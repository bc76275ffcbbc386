import type { NotEligibleReason } from '../assess';
import type { CivilDate } from '../calendar';
import type { Route } from '../household';

/** What is asked, in the order it is asked. */
export const questionIds = [
  'birth',
  'route',
  'on-hold',
  'still-applying',
  'class-zero',
  'full-year',
  'return',
  'april',
  'declined-or-left',
  'certified-nursery',
  'certification',
  'leave',
] as const;

export type QuestionId = (typeof questionIds)[number];

/** What stands against the use, in the order it is tried. */
export const conditionIds = [
  'age-class',
  'enrolled',
  'declined-or-left',
  'no-route',
  'not-on-hold',
  'not-applying',
  'class-zero',
  'route-ended',
  'no-full-year',
  'not-on-birthday',
  'no-april',
  'certified-nursery',
  'no-certification',
  'on-leave',
] as const;

export type ConditionId = (typeof conditionIds)[number];

/** What would make a child eligible that is not. */
export type Change =
  /** Route 1: apply for a nursery and be put on hold. */
  | { readonly kind: 'hold' }
  | { readonly kind: 'keep-applying' }
  | { readonly kind: 'full-year-of-leave' }
  /** 1歳の誕生日, in every reading. */
  | { readonly kind: 'return-on-birthday'; readonly on: readonly CivilDate[] }
  /** Back on the first working day after a birthday on which nobody works: the ward has to be asked. */
  | { readonly kind: 'closed-birthday'; readonly birthday: CivilDate }
  | { readonly kind: 'apply-for-april'; readonly april: CivilDate }
  | { readonly kind: 'end-nursery-subsidy' }
  | { readonly kind: 'certification' }
  /** The first day after 産休・育休. */
  | { readonly kind: 'after-leave'; readonly on: CivilDate };

/** What goes with an answer of yes. */
export type Note =
  /** K6: about a month from the application to the first use. */
  | { readonly kind: 'confirmation-first'; readonly about: CivilDate }
  /** K5: may apply while on leave, may not use. */
  | { readonly kind: 'after-leave'; readonly on: CivilDate }
  /** A leave within the time; `again`: the first day after it, null where nothing follows. */
  | { readonly kind: 'pauses'; readonly again: CivilDate | null }
  /** K19. */
  | {
      readonly kind: 'leave-end-certificate';
      readonly returnedOn: CivilDate;
      readonly dueBy: CivilDate;
      /** Where 復職日 itself is counted as the first day; null: it makes no difference. */
      readonly otherReading: CivilDate | null;
      readonly state: 'if-applied-now' | 'due' | 'overdue' | 'filed';
    }
  /** K5: the certification ends first. `soon`: within the next two months. */
  | { readonly kind: 'certification-ends'; readonly on: CivilDate; readonly soon: boolean }
  /** K4: 復職日の翌年度4月入所までの選考. */
  | { readonly kind: 'april-selection'; readonly april: CivilDate }
  /** K10, two readings. */
  | { readonly kind: 'born-april-first'; readonly earlier: CivilDate; readonly later: CivilDate }
  | { readonly kind: 'leap-birthday'; readonly on: readonly CivilDate[] }
  | { readonly kind: 'closed-birthday'; readonly birthday: CivilDate }
  | { readonly kind: 'until-enrolment' }
  | { readonly kind: 'keep-applying' }
  | { readonly kind: 'days-off' }
  | { readonly kind: 'other-subsidies' }
  | { readonly kind: 'several-providers' }
  /** The ward's text at hand is of another year. */
  | { readonly kind: 'older-text'; readonly year: string | null };

export interface Eligible {
  readonly kind: 'eligible';
  readonly route: Route['kind'];
  readonly from: CivilDate;
  readonly to: CivilDate;
  /** What ends before `from`; `today`: it could begin today, and 対象者確認 is still to come. */
  readonly startsWith: NotEligibleReason | 'today';
  /** What begins after `to`. */
  readonly endsWith: NotEligibleReason;
  readonly sources: readonly string[];
  readonly notes: readonly Note[];
}

export interface NotEligible {
  readonly kind: 'not-eligible';
  readonly because: ConditionId;
  /** What else stands against it. */
  readonly also: readonly ConditionId[];
  /** Ids in `Scheme.sources`, the clause that decides first. */
  readonly sources: readonly string[];
  readonly wouldChange: readonly Change[];
}

export interface Undecided {
  readonly kind: 'undecided';
  /** The questions still open, in order. */
  readonly asks: readonly QuestionId[];
}

/** 対象になるか, of one child. It is the program's reading; the ward decides at 対象者確認. */
export type Eligibility = Eligible | NotEligible | Undecided;
