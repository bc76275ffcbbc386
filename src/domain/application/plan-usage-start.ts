import type { Child, Household } from '../household';
import { leaveEndOf } from './leave-end';
import { type PlannedDocument, planned } from './plan';
import { accountDueOf, hasTicket } from './usage-start';

function eligibilityConfirmation({ id, confirmedFrom, procedure }: Child): PlannedDocument {
  const subject = { childId: id };
  if (confirmedFrom !== null)
    return planned('eligibility-confirmation', subject, false, {
      kind: 'already-confirmed',
      from: confirmedFrom,
    });
  const filed = procedure?.confirmationFiledOn ?? null;
  return filed === null
    ? planned('eligibility-confirmation', subject, true, { kind: 'not-confirmed' })
    : planned('eligibility-confirmation', subject, false, { kind: 'filed-already', on: filed });
}

/** K-procedure 4: after 対象者確認 and the contract, before the first 助成券. */
function accountIssue(child: Child, household: Household): PlannedDocument {
  const { id, confirmedFrom, procedure } = child;
  const subject = { childId: id };
  if (hasTicket(child, household))
    return planned('account-issue', subject, false, { kind: 'tickets-issued' });
  const filed = procedure?.accountFiledOn ?? procedure?.accountReceivedOn ?? null;
  if (filed !== null)
    return planned('account-issue', subject, false, { kind: 'filed-already', on: filed });
  if (confirmedFrom === null)
    return planned('account-issue', subject, false, { kind: 'confirmation-first' });
  const deadline = accountDueOf(child, household);
  return planned('account-issue', subject, true, { kind: 'no-ticket-yet', deadline });
}

/** K19 復職日から1ヶ月以内に、「育児休業期間終了証明書」をご提出ください。 */
function leaveEndCertificate(child: Child, household: Household): PlannedDocument {
  const subject = { childId: child.id };
  const filed = child.procedure?.leaveEndCertificateFiledOn ?? null;
  if (filed !== null)
    return planned('leave-end-certificate', subject, false, { kind: 'filed-already', on: filed });
  if (child.route?.kind === 'leave-completed' && child.route.returnedOn === null)
    return planned('leave-end-certificate', subject, false, { kind: 'not-returned-yet' });
  const end = leaveEndOf(child, household);
  return end === null
    ? planned('leave-end-certificate', subject, false, { kind: 'not-applied-during-leave' })
    : planned('leave-end-certificate', subject, true, {
        kind: 'applied-during-leave',
        dueBy: end.dueBy,
      });
}

/** The documents that open the way to the first use, by child. */
export const planUsageStart = (household: Household): readonly PlannedDocument[] => [
  ...household.children.map(eligibilityConfirmation),
  ...household.children.map((child) => accountIssue(child, household)),
];

export const planLeaveEnd = (household: Household): readonly PlannedDocument[] =>
  household.children.map((child) => leaveEndCertificate(child, household));
