/** The ten documents of the ward, three of our own, and the one of 一時預かり. */
export const documentIds = [
  'eligibility-confirmation',
  'account-issue',
  'transport-application',
  'transport-invoice',
  'fee-application',
  'fee-invoice',
  'transport-delegation',
  'fee-delegation',
  'income-report',
  'leave-end-certificate',
  'usage-details',
  'calculation-statement',
  'cover-sheet',
  'temporary-care-details',
] as const;

export type DocumentId = (typeof documentIds)[number];
