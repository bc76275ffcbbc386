import type { Assessment } from '../assess';
import type { Child, Household } from '../household';
import { type Rules, rulesIn, type Scheme } from '../rules';
import { type MonthStatement, withSettings } from '../subsidy';
import { excludedDaysOf } from './excluded-days';
import type { ExplainedFigure, ExplainedMonth, Explanation, Figure } from './explanation';
import { groundsOf } from './grounds';
import { sourcesOf } from './sources';

type FeeSubsidyExplanation = Extract<Explanation, { figure: 'fee-subsidy' }>;

function feeSubsidyOutcome(
  child: Child,
  { feeSubsidy, copay }: MonthStatement,
  rules: Rules,
): FeeSubsidyExplanation['outcome'] {
  if (feeSubsidy.status !== 'eligible')
    return { kind: feeSubsidy.status, reason: feeSubsidy.reason };
  return {
    kind: 'eligible',
    birthOrder: child.birthOrder ?? 2,
    copayYen: copay.yen,
    capYen: rules.feeSubsidyCapYen.value,
    yen: feeSubsidy.yen,
  };
}

/**
 * What decided every figure of a month. Each explanation names only that: a month without Sundays
 * says nothing of Sundays.
 *
 * @param statement the child's statement of the month, computed from the same household and scheme
 */
export function explainMonth(
  household: Household,
  child: Child,
  assessment: Assessment,
  statement: MonthStatement,
  scheme: Scheme,
): ExplainedMonth {
  const { month, copay, transport, feeSubsidy, minutes, netYen } = statement;
  const rules = withSettings(rulesIn(scheme, month), household.settings);
  const explained = (explanation: Explanation): ExplainedFigure => ({
    explanation,
    grounds: groundsOf(explanation.figure, statement, rules),
    sources: explanation.figure === 'covered' ? sourcesOf(statement) : [],
  });
  return {
    covered: explained({
      figure: 'covered',
      used: minutes.used,
      covered: minutes.covered,
      excluded: excludedDaysOf(child, assessment, month, rules),
    }),
    copay: explained({
      figure: 'copay',
      copay,
      yenPerHour: rules.copayYenPerHour.value,
      billing: rules.billing.value,
    }),
    'fee-subsidy': explained({
      figure: 'fee-subsidy',
      outcome: feeSubsidyOutcome(child, statement, rules),
    }),
    transport: explained({
      figure: 'transport',
      paidYen: transport.paidYen,
      claimableYen: transport.claimableYen,
      capYen: rules.transportCapYen.value,
      subsidyYen: transport.subsidyYen,
    }),
    net: explained({
      figure: 'net',
      copayYen: copay.yen,
      paidYen: transport.paidYen,
      feeSubsidyYen: feeSubsidy.yen,
      transportSubsidyYen: transport.subsidyYen,
      netYen,
    }),
  } satisfies Record<Figure, ExplainedFigure>;
}
