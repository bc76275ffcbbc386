import { claimSentences, temporaryCareWarningSentence } from '../copy/temporary-care';
import type { Household } from '../domain/household';
import { paidOf, type Span, type TemporaryCareClaim } from '../domain/temporary-care';

/** Minutes since midnight of the row's date; over 1440 after the midnight that follows. */
const span = (one: Span | null) => one && { from: one.from, to: one.to };

/** The key `temporaryCare` of `calc --json`; null where the household has no 一時預かり. */
export function temporaryCareJson(
  { temporaryCare }: Household,
  claims: readonly TemporaryCareClaim[],
): unknown {
  if (!temporaryCare) return null;
  return {
    scheme: temporaryCare.scheme,
    claims: claims.map((claim) => ({
      childId: claim.childId,
      fiscalYear: claim.fiscalYear,
      ruleSet: claim.ruleSet,
      months: claim.months.map(({ month, rows, sums }) => ({
        month,
        ...sums,
        rows: rows.map((row) => ({
          usageId: row.booking.id,
          date: row.date,
          day: span(row.day),
          night: span(row.night),
          paidYen: paidOf(row),
        })),
      })),
      totals: claim.totals,
      dayHours: claim.dayHours,
      nightHours: claim.nightHours,
      hoursUsed: claim.hoursUsed,
      limit: claim.limit,
      baseYen: claim.baseYen,
      claimYen: claim.claimYen,
      notComputed: claim.notComputed,
      unconfirmed: claim.unconfirmed,
      provisional: claim.unconfirmed.length > 0,
      reasons: claimSentences(claim),
      warnings: claim.warnings.map((warning) => ({
        code: warning.code,
        usageId: warning.usageId,
        message: temporaryCareWarningSentence(warning),
      })),
    })),
  };
}
