import { fiscalYearOf } from '../calendar';
import type { Child, Household } from '../household';
import type { MonthStatement } from '../subsidy';
import type { PlannedDocument } from './plan';

/**
 * The children a document of the household lists, in the order of the file: on an invoice those who get
 * 利用料補助, or for whom fares are claimed, in its fiscal year; elsewhere all.
 *
 * @param months the statements of the months the document is made for
 */
export function childrenOf(
  planned: PlannedDocument,
  household: Household,
  months: readonly MonthStatement[],
): readonly Child[] {
  const isInvoice = planned.fiscalYear !== null && planned.childId === null && !planned.parent;
  if (!isInvoice) return household.children;
  const claims = ({ transport, feeSubsidy }: MonthStatement): boolean =>
    planned.document.startsWith('transport')
      ? transport.claimableYen > 0
      : (feeSubsidy.yen ?? 0) > 0;
  const claiming = new Set(
    months
      .filter(({ month }) => fiscalYearOf(month) === planned.fiscalYear)
      .filter(claims)
      .map(({ childId }) => childId),
  );
  return household.children.filter(({ id }) => claiming.has(id));
}
