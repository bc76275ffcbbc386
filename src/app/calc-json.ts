import { warningSentence } from '../copy/warnings';
import type { Household } from '../domain/household';
import type { Computation } from '../domain/subsidy';

/** The answer of `calc --json`: the fields other programs rely on, in their order. */
export function calcJson(household: Household, { months, totals, warnings }: Computation): unknown {
  return {
    scheme: household.scheme,
    months: months.map(({ copay, ...month }) => ({
      childId: month.childId,
      month: month.month,
      ruleSet: month.ruleSet,
      provisional: month.provisional,
      unconfirmed: month.unconfirmed,
      minutes: month.minutes,
      notEligible: month.notEligible,
      copay: { yen: copay.yen, basis: copay.basis },
      feeSubsidy: month.feeSubsidy,
      transport: month.transport,
      netYen: month.netYen,
    })),
    totals,
    warnings: warnings.map((warning) => ({
      code: warning.code,
      childId: warning.childId,
      usageId: warning.usageId,
      message: warningSentence(warning),
    })),
  };
}
