import { afterLeaveOn } from '../assess';
import { addDays, addMonths, type CivilDate, partsOf } from '../calendar';
import type { Child, Household } from '../household';

/** By when the 育児休業期間終了証明書 must be handed in, and after which return. */
export interface LeaveEnd {
  readonly returnedOn: CivilDate;
  /** The same day of the next month; where it has none, its last day. */
  readonly dueBy: CivilDate;
  /** The day before, when 復職日 itself is counted as the first day; null when it makes no difference. */
  readonly otherReading: CivilDate | null;
}

/** The day of applying: what is noted, else the confirmation that came of it. */
const appliedOn = ({ procedure, confirmedFrom }: Child): CivilDate | null =>
  procedure?.confirmationFiledOn ?? confirmedFrom;

/** 復職日 of a family that applied while on leave, or null: K19 産休・育休中に申請された場合. */
function returnAfterApplying(child: Child, household: Household): CivilDate | null {
  const applied = appliedOn(child);
  const { route } = child;
  if (applied === null) return null;
  if (route?.kind === 'leave-completed')
    return route.returnedOn !== null && applied < route.returnedOn ? route.returnedOn : null;
  return afterLeaveOn(household.absences, applied);
}

/**
 * K19 「復職日から1ヶ月以内」. The ward does not say how it counts: 1/31 gives the last day of February
 * either way, 4/1 gives 5/1, or 4/30 when 復職日 is the first day.
 */
export function monthAfterReturn(returnedOn: CivilDate): Omit<LeaveEnd, 'returnedOn'> {
  const dueBy = addMonths(returnedOn, 1);
  const hasSameDay = partsOf(dueBy).day === partsOf(returnedOn).day;
  return { dueBy, otherReading: hasSameDay ? addDays(dueBy, -1) : null };
}

/** K19 産休・育休中に申請された場合は、復職日から1ヶ月以内; null: it was not, or nobody went back yet. */
export function leaveEndOf(child: Child, household: Household): LeaveEnd | null {
  const returnedOn = returnAfterApplying(child, household);
  return returnedOn && { returnedOn, ...monthAfterReturn(returnedOn) };
}
