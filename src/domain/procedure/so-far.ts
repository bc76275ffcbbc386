import type { CivilDate } from '../calendar';
import type { Child, Household } from '../household';
import { firstUseOf } from '../usage';

/** A step is not done by a date that has not come. */
export const by = (date: CivilDate | null, today: CivilDate): CivilDate | null =>
  date !== null && date <= today ? date : null;

/** The first day the scheme was used. */
export function usedSince(child: Child, household: Household, today: CivilDate): CivilDate | null {
  return child.confirmedFrom && by(firstUseOf(child, household.usage), today);
}
