import { monthOf } from '../calendar';
import type { Application, FiledData, Household, Round } from '../household';
import { isInRange } from '../subsidy';
import { datesOf } from '../usage';

/**
 * The part of a household that an application is about: its children, and their bookings with a day in
 * the months of the round. The caps of those months see every minute they saw before.
 */
export function claimingOf(
  household: Household,
  { childIds }: Pick<Application, 'childIds'>,
  { from, to }: Pick<Round, 'from' | 'to'>,
): Household {
  const isMeant = new Set(childIds);
  return {
    ...household,
    children: household.children.filter(({ id }) => isMeant.has(id)),
    usage: household.usage.filter(
      (booking) =>
        isMeant.has(booking.childId) &&
        datesOf(booking).some((date) => isInRange(monthOf(date), { from, to })),
    ),
  };
}

/** What is kept of it on the day of filing. */
export const filedDataOf = (part: Household): FiledData => ({
  applicant: part.applicant,
  spouse: part.spouse,
  bankAccount: part.bankAccount,
  children: part.children,
  absences: part.absences,
  usage: part.usage,
  settings: part.settings,
});
