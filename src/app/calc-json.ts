import { warningSentence } from '../copy/warnings';
import type { Household } from '../domain/household';
import type { Computation } from '../domain/subsidy';
import type { TemporaryCareClaim } from '../domain/temporary-care';
import { temporaryCareJson } from './temporary-care-json';

/**
 * The answer of `calc --json`: the fields other programs rely on, in their order. `temporaryCare` is there
 * only for a household that has it.
 */
export function calcJson(
  household: Household,
  { months, totals, warnings }: Computation,
  claims: readonly TemporaryCareClaim[],
): unknown {
  const temporaryCare = temporaryCareJson(household, claims);
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
    ...(temporaryCare === null ? {} : { temporaryCare }),
  };
}
