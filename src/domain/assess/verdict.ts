import type { CivilDate, CivilMonth } from '../calendar';
import type { Minutes } from '../quantities';
import type { Booking } from '../usage';

/** The verdicts in the order they are tried: the first that applies to a minute is its verdict. */
export const verdicts = [
  'cancelled',
  'other-subsidy',
  'not-eligible',
  'sunday',
  'year-end',
  'holiday',
  'parent-off',
  'outside-hours',
  'overlap',
  'over-daily-cap',
  'over-monthly-cap',
  'covered',
] as const;

export type Verdict = (typeof verdicts)[number];
export type Exclusion = Exclude<Verdict, 'covered'>;

/** Why a date is `not-eligible`, in the order they are tried. */
export const notEligibleReasons = [
  'outside-age-class',
  'no-certification',
  'before-confirmation',
  'before-return',
  'after-route-end',
  'enrolled',
  'on-leave',
] as const;

export type NotEligibleReason = (typeof notEligibleReasons)[number];

/** A stretch of one booking on one civil date with one verdict; `to` is past its last minute. */
export interface Segment {
  readonly date: CivilDate;
  readonly from: Minutes;
  readonly to: Minutes;
  readonly verdict: Verdict;
  /** Set with `not-eligible` only. */
  readonly reason: NotEligibleReason | null;
}

export interface AssessedBooking {
  readonly booking: Booking;
  /** In the order of time; their lengths add up to the booking's. */
  readonly segments: readonly Segment[];
  /** Covered minutes of the whole booking, whatever month they fall in. */
  readonly covered: Minutes;
}

/** The minutes of one child in one month. `covered` and `excluded` add up to `used`. */
export interface AssessedMonth {
  readonly month: CivilMonth;
  readonly used: Minutes;
  readonly covered: Minutes;
  readonly excluded: Readonly<Partial<Record<Exclusion, Minutes>>>;
  readonly notEligible: Readonly<Partial<Record<NotEligibleReason, Minutes>>>;
}

/** Every minute of one child's bookings, judged. */
export interface Assessment {
  readonly childId: string;
  /** In the order of start date, start time and id. */
  readonly bookings: readonly AssessedBooking[];
  readonly months: readonly AssessedMonth[];
}
