import { description as accountIssue } from '../../../forms/account-issue/description';
import { description as calculationStatement } from '../../../forms/calculation-statement/description';
import { description as coverSheet } from '../../../forms/cover-sheet/description';
import { description as eligibilityConfirmation } from '../../../forms/eligibility-confirmation/description';
import { description as feeApplication } from '../../../forms/fee-application/description';
import { description as feeDelegation } from '../../../forms/fee-delegation/description';
import { description as feeInvoice } from '../../../forms/fee-invoice/description';
import { description as incomeReport } from '../../../forms/income-report/description';
import { description as leaveEndCertificate } from '../../../forms/leave-end-certificate/description';
import { description as temporaryCareDetails } from '../../../forms/temporary-care-details/description';
import { description as transportApplication } from '../../../forms/transport-application/description';
import { description as transportDelegation } from '../../../forms/transport-delegation/description';
import { description as transportInvoice } from '../../../forms/transport-invoice/description';
import { description as usageDetails } from '../../../forms/usage-details/description';
import type { FormDescription } from './description';

/** The reference layouts, in the order of the documents. */
export const descriptions: readonly FormDescription[] = [
  eligibilityConfirmation,
  accountIssue,
  transportApplication,
  transportInvoice,
  feeApplication,
  feeInvoice,
  transportDelegation,
  feeDelegation,
  incomeReport,
  leaveEndCertificate,
  usageDetails,
  calculationStatement,
  coverSheet,
  temporaryCareDetails,
];
