import {
  type Assessment,
  certificationOn,
  type Exclusion,
  type Segment,
  verdicts,
} from '../assess';
import { type CivilMonth, dayFactsOf, monthOf } from '../calendar';
import type { Child } from '../household';
import { type Minutes, minutes } from '../quantities';
import type { Rules } from '../rules';
import type { ExcludedDay } from './explanation';

function capReached(child: Child, rules: Rules, segment: Segment): Minutes | null {
  const careNeed = certificationOn(child, segment.date)?.careNeed;
  if (!careNeed) return null;
  const cap = rules.caps.value[careNeed];
  if (segment.verdict === 'over-daily-cap') return cap.dayMinutes;
  return segment.verdict === 'over-monthly-cap' ? cap.monthMinutes : null;
}

/** The minutes of a month that do not count, by date and verdict, in order of date. */
export function excludedDaysOf(
  child: Child,
  assessment: Assessment,
  month: CivilMonth,
  rules: Rules,
): readonly ExcludedDay[] {
  const days = new Map<string, ExcludedDay>();
  for (const { segments } of assessment.bookings) {
    for (const segment of segments) {
      const { verdict, date, reason } = segment;
      if (verdict === 'covered' || monthOf(date) !== month) continue;
      const key = `${date} ${String(verdicts.indexOf(verdict)).padStart(2, '0')}`;
      days.set(key, {
        date,
        minutes: minutes((days.get(key)?.minutes ?? 0) + segment.to - segment.from),
        verdict: verdict satisfies Exclusion,
        reason,
        holiday: verdict === 'holiday' ? dayFactsOf(date).holiday : null,
        cap: capReached(child, rules, segment),
      });
    }
  }
  return [...days].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, day]) => day);
}
