import type { Household } from '../household';
import type { MonthStatement } from '../subsidy';
import type { TemporaryCareClaim } from '../temporary-care';
import { documentIds } from './documents';
import { type PlannedDocument, planned } from './plan';
import { planClaims } from './plan-claims';
import { planLeaveEnd, planUsageStart } from './plan-usage-start';

/** 手元用の資料: our own sheets of each child. */
export function planSheets(
  household: Household,
  months: readonly MonthStatement[],
): readonly PlannedDocument[] {
  return household.children.flatMap(({ id }) => {
    const ofChild = months.filter(({ childId }) => childId === id);
    const details = ofChild.map(({ month }) =>
      planned('usage-details', { childId: id, month }, true, { kind: 'bookings-in-month' }),
    );
    const statement = planned('calculation-statement', { childId: id }, true, {
      kind: 'months-computed',
    });
    return ofChild.length > 0 ? [...details, statement] : [];
  });
}

/** 利用内訳書 of each child and fiscal year: what the amount in the application rests on. */
export function planTemporaryCare({
  childId,
  fiscalYear,
  claimYen,
  notComputed,
}: TemporaryCareClaim): PlannedDocument {
  const subject = { childId, fiscalYear };
  if (notComputed !== null || claimYen === null)
    return planned('temporary-care-details', subject, false, {
      kind: 'temporary-care-unknown',
      because: notComputed ?? 'fee-missing',
    });
  return claimYen > 0
    ? planned('temporary-care-details', subject, true, {
        kind: 'temporary-care-to-claim',
        yen: claimYen,
      })
    : planned('temporary-care-details', subject, false, { kind: 'temporary-care-nothing' });
}

/**
 * Every document that may concern the household, in the order of the ward's list, each with whether
 * it is needed and why.
 *
 * @param months the statements of the months asked for
 * @param claims the claims of 一時預かり of the same months
 */
export function planDocuments(
  household: Household,
  months: readonly MonthStatement[],
  claims: readonly TemporaryCareClaim[],
): readonly PlannedDocument[] {
  return [
    ...planUsageStart(household),
    ...planClaims(household, months),
    ...planLeaveEnd(household),
    ...planSheets(household, months),
    ...claims.map(planTemporaryCare),
  ].sort((a, b) => documentIds.indexOf(a.document) - documentIds.indexOf(b.document));
}
