import type { Household } from '../household';
import type { MonthStatement } from '../subsidy';
import { documentIds } from './documents';
import { type PlannedDocument, planned } from './plan';
import { planClaims } from './plan-claims';
import { planLeaveEnd, planUsageStart } from './plan-usage-start';

function planSheets(
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

/**
 * Every document that may concern the household, in the order of the ward's list, each with whether
 * it is needed and why.
 *
 * @param months the statements of the months asked for
 */
export function planDocuments(
  household: Household,
  months: readonly MonthStatement[],
): readonly PlannedDocument[] {
  return [
    ...planUsageStart(household),
    ...planClaims(household, months),
    ...planLeaveEnd(household),
    ...planSheets(household, months),
  ].sort((a, b) => documentIds.indexOf(a.document) - documentIds.indexOf(b.document));
}
