import type { DocumentId } from './documents';

const claims = ['transport-application', 'fee-application'] as const;
const invoices = ['transport-invoice', 'fee-invoice'] as const;
const delegations = ['transport-delegation', 'fee-delegation'] as const;
const beforeUse = ['eligibility-confirmation', 'account-issue'] as const;
const leaveEnd = 'leave-end-certificate';

const byAllPapers = [...beforeUse, ...claims, ...invoices, ...delegations] as const;

/**
 * Which documents ask for an answer, by its path in the form model. A parent's page can so say what a
 * field is needed for, and nothing is demanded that no paper wants. Held to the templates by a test.
 */
export const documentsAsking = {
  'applicant.name': [
    ...byAllPapers,
    leaveEnd,
    'usage-details',
    'calculation-statement',
    'cover-sheet',
    'temporary-care-details',
  ],
  'applicant.nameKana': [...byAllPapers, leaveEnd],
  'applicant.birthDate': byAllPapers,
  'applicant.relationship': [...beforeUse, ...claims],
  'applicant.postalCode': [...byAllPapers, leaveEnd],
  'applicant.address': [...byAllPapers, leaveEnd],
  'applicant.phone': [...beforeUse, ...claims, ...invoices, leaveEnd],
  'parent.name': ['income-report'],
  'parent.nameKana': ['income-report'],
  'parent.birthDate': ['income-report'],
  'parent.postalCode': ['income-report'],
  'parent.address': ['income-report'],
  'child.name': [
    ...beforeUse,
    ...claims,
    leaveEnd,
    'usage-details',
    'calculation-statement',
    'temporary-care-details',
  ],
  'child.nameKana': [...beforeUse, ...claims, leaveEnd],
  'child.birthDate': [...beforeUse, ...claims, leaveEnd],
  'child.birthOrder': ['fee-application'],
  'child.certificationNumber': [...beforeUse, ...claims],
  'child.certificationFrom': ['eligibility-confirmation'],
  'child.certificationTo': ['eligibility-confirmation'],
  'child.careNeed': [...beforeUse, 'transport-application'],
  'child.route': ['eligibility-confirmation'],
  'bank.bankName': invoices,
  'bank.bankCode': invoices,
  'bank.branchName': invoices,
  'bank.branchCode': invoices,
  'bank.type': invoices,
  'bank.number': invoices,
  'bank.holder': invoices,
  'bank.holderKana': invoices,
} as const satisfies Readonly<Record<string, readonly DocumentId[]>>;

/** An answer some document asks for. */
export type AskedAnswer = keyof typeof documentsAsking;
