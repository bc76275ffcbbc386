/** The ten documents of the ward and two of our own. */
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
] as const;

export type DocumentId = (typeof documentIds)[number];
