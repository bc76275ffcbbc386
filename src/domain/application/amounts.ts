import type { FiledAmount, Household, Round, SubsidyKind } from '../household';
import { schemeOf } from '../rules';
import { compute, type MonthStatement } from '../subsidy';

const amountOf = (statement: MonthStatement): FiledAmount => ({
  childId: statement.childId,
  month: statement.month,
  ruleSet: statement.ruleSet,
  provisional: statement.provisional,
  copayYen: statement.copay.yen,
  feeSubsidyYen: statement.feeSubsidy.yen,
  transportPaidYen: statement.transport.paidYen,
  transportSubsidyYen: statement.transport.subsidyYen,
});

/** Each child and month of a round, in the household's order, as it would be filed now. */
export function amountsOf(
  part: Household,
  { from, to }: Pick<Round, 'from' | 'to'>,
): readonly FiledAmount[] {
  const { months } = compute(part, schemeOf(part.scheme), { from, to });
  return part.children.flatMap(({ id }) =>
    months.filter(({ childId }) => childId === id).map(amountOf),
  );
}

/** What is claimed of one subsidy; null: 未計算. */
export const claimedOf = (
  { transportSubsidyYen, feeSubsidyYen }: FiledAmount,
  subsidy: SubsidyKind,
) => (subsidy === 'transport' ? transportSubsidyYen : feeSubsidyYen);
