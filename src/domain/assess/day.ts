import { type CivilDate, type CivilMonth, dayFactsOf, monthOf } from '../calendar';
import type { Absence, CareNeed, DatedChild } from '../household';
import { type Minutes, minutes } from '../quantities';
import { rulesIn, type Scheme } from '../rules';
import { certificationOn } from './eligibility';
import { closedBy, standingOf } from './standing';
import { createTally } from './tally';
import type { AssessedMonth, Assessment, Exclusion, NotEligibleReason } from './verdict';

/** 1日・月の上限 that hold for a child on a date (K7). */
export interface Limits {
  readonly careNeed: CareNeed;
  readonly dayMinutes: Minutes;
  readonly monthMinutes: Minutes;
}

/** What is known of a date before any booking: why it does not count, and its limits. */
export interface DayMarks {
  /** What the calendar closes (K8), whatever the child's own standing. */
  readonly closed: 'sunday' | 'year-end' | 'holiday' | null;
  /** Name of the public holiday, or null. */
  readonly holiday: string | null;
  /** The verdict of every minute of the date, or null when hours and limits decide. */
  readonly verdict: Exclusion | null;
  readonly reason: NotEligibleReason | null;
  /** Null where no certification covers the date: then no limit is known. */
  readonly limits: Limits | null;
}

export function dayMarksOf(
  child: DatedChild,
  absences: readonly Absence[],
  scheme: Scheme,
  date: CivilDate,
): DayMarks {
  const rules = rulesIn(scheme, monthOf(date));
  const { verdict, reason, dayCap, monthCap } = standingOf(child, absences, rules, date);
  const careNeed = certificationOn(child, date)?.careNeed ?? null;
  return {
    closed: closedBy(date, rules),
    holiday: dayFactsOf(date).holiday,
    verdict,
    reason,
    limits: careNeed && {
      careNeed,
      dayMinutes: minutes(dayCap),
      monthMinutes: minutes(monthCap),
    },
  };
}

/** Minutes of one date or month; without a booking minute all are 0. */
export type Judged = Omit<AssessedMonth, 'month'>;

const nothing: Judged = { used: minutes(0), covered: minutes(0), excluded: {}, notEligible: {} };

/** What the assessment found on one date: its segments added up, nothing judged anew. */
export function assessedDay(assessment: Assessment | undefined, date: CivilDate): Judged {
  const tally = createTally();
  for (const { segments } of assessment?.bookings ?? [])
    for (const part of segments) if (part.date === date) tally.add(monthOf(date), part);
  return tally.months()[0] ?? nothing;
}

export const assessedMonth = (assessment: Assessment | undefined, month: CivilMonth): Judged =>
  assessment?.months.find((one) => one.month === month) ?? nothing;
