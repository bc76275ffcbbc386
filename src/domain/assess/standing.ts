import { type CivilDate, dayFactsOf } from '../calendar';
import type { Absence, DatedChild } from '../household';
import type { Rules } from '../rules';
import { certificationOn, isDayOff, notEligibleReason } from './eligibility';
import type { Exclusion, NotEligibleReason } from './verdict';

/** What holds for one child on one date, before any booking is looked at. */
export interface Standing {
  /** The verdict of every minute of the date, or null when the hours and caps decide. */
  readonly verdict: Exclusion | null;
  readonly reason: NotEligibleReason | null;
  readonly dayCap: number;
  readonly monthCap: number;
  readonly openFrom: number;
  readonly openTo: number;
}

const isYearEnd = (monthDay: string, { from, to }: { from: string; to: string }) =>
  monthDay >= from || monthDay <= to;

export function closedBy(date: CivilDate, rules: Rules): 'sunday' | 'year-end' | 'holiday' | null {
  const facts = dayFactsOf(date);
  // K8 日曜日、祝日・休日及び年末年始(12月29日~1月3日)は利用できません
  if (facts.weekday === 0) return 'sunday';
  if (isYearEnd(facts.monthDay, rules.yearEnd.value)) return 'year-end';
  return facts.holiday === null ? null : 'holiday';
}

export function standingOf(
  child: DatedChild,
  absences: readonly Absence[],
  rules: Rules,
  date: CivilDate,
): Standing {
  const reason = notEligibleReason(child, absences, rules, date);
  const verdict = reason
    ? 'not-eligible'
    : (closedBy(date, rules) ?? (isDayOff(absences, date) ? 'parent-off' : null));
  // Without a certification the date is not eligible, and no cap is asked for.
  const careNeed = certificationOn(child, date)?.careNeed ?? 'standard';
  const cap = rules.caps.value[careNeed];
  const hours = rules.openHours.value;
  return {
    verdict,
    reason,
    dayCap: cap.dayMinutes,
    monthCap: cap.monthMinutes,
    openFrom: hours.from,
    openTo: hours.to,
  };
}
