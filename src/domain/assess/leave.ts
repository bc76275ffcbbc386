import { addDays, type CivilDate } from '../calendar';
import type { Absence } from '../household';

const leaveOn = (day: CivilDate, leaves: readonly Absence[]): Absence | undefined =>
  leaves.find(({ from, to }) => from <= day && day <= to);

/**
 * The first day after the 産休・育休 a day lies in, or null where it lies in none or the leave has no end.
 * 産休 and 育休 that follow each other are one absence: work begins after the last of them.
 */
export function afterLeaveOn(absences: readonly Absence[], date: CivilDate): CivilDate | null {
  const leaves = absences.filter(({ kind }) => kind !== 'day-off');
  let day = date;
  for (let leave = leaveOn(day, leaves); leave; leave = leaveOn(day, leaves)) {
    const after = addDays(leave.to, 1);
    // The day after 9999-12-31 has five digits and sorts before all others: such a leave has no end.
    if (after <= day) return null;
    day = after;
  }
  return day === date ? null : day;
}
