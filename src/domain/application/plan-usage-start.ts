import { afterLeaveOn } from '../assess';
import { addMonths, type CivilDate } from '../calendar';
import type { Child, Household } from '../household';
import { schemeOf } from '../rules';
import { firstUseOf } from '../usage';
import { accountDeadlineOf } from './account-deadline';
import { type PlannedDocument, planned } from './plan';

function eligibilityConfirmation({ id, confirmedFrom }: Child): PlannedDocument {
  const subject = { childId: id };
  return confirmedFrom === null
    ? planned('eligibility-confirmation', subject, true, { kind: 'not-confirmed' })
    : planned('eligibility-confirmation', subject, false, {
        kind: 'already-confirmed',
        from: confirmedFrom,
      });
}

/** K-procedure 4: after 対象者確認 and the contract, before the first 助成券. */
function accountIssue(child: Child, household: Household): PlannedDocument {
  const { id, confirmedFrom } = child;
  const subject = { childId: id };
  const hasTicket = household.usage.some(
    ({ childId, ticketCode }) => childId === id && ticketCode !== null && ticketCode !== '',
  );
  if (hasTicket) return planned('account-issue', subject, false, { kind: 'tickets-issued' });
  if (confirmedFrom === null)
    return planned('account-issue', subject, false, { kind: 'confirmation-first' });
  const firstUse = firstUseOf(child, household.usage);
  return planned('account-issue', subject, true, {
    kind: 'no-ticket-yet',
    deadline: firstUse ? accountDeadlineOf(firstUse, schemeOf(household.scheme)) : null,
  });
}

/** 復職日 of a family that applied while on leave, or null: K19 産休・育休中に申請された場合. */
function returnAfterApplying(child: Child, household: Household): CivilDate | null {
  const { confirmedFrom, route } = child;
  if (confirmedFrom === null) return null;
  if (route?.kind === 'leave-completed' && route.returnedOn !== null)
    return confirmedFrom < route.returnedOn ? route.returnedOn : null;
  return afterLeaveOn(household.absences, confirmedFrom);
}

/** K19 復職日から1ヶ月以内に、「育児休業期間終了証明書」をご提出ください。 */
function leaveEndCertificate(child: Child, household: Household): PlannedDocument {
  const subject = { childId: child.id };
  if (child.route?.kind === 'leave-completed' && child.route.returnedOn === null)
    return planned('leave-end-certificate', subject, false, { kind: 'not-returned-yet' });
  const returnedOn = returnAfterApplying(child, household);
  return returnedOn === null
    ? planned('leave-end-certificate', subject, false, { kind: 'not-applied-during-leave' })
    : planned('leave-end-certificate', subject, true, {
        kind: 'applied-during-leave',
        dueBy: addMonths(returnedOn, 1),
      });
}

/** The documents that open the way to the first use, by child. */
export const planUsageStart = (household: Household): readonly PlannedDocument[] => [
  ...household.children.map(eligibilityConfirmation),
  ...household.children.map((child) => accountIssue(child, household)),
];

export const planLeaveEnd = (household: Household): readonly PlannedDocument[] =>
  household.children.map((child) => leaveEndCertificate(child, household));
