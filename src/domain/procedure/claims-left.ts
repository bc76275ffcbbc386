import { type CivilDate, type CivilMonth, monthOf } from '../calendar';
import type { Application, Household, Round, SubsidyKind } from '../household';
import type { MonthStatement } from '../subsidy';

/** A subsidy of a child and month that nobody has applied for yet. */
export interface ClaimLeft {
  readonly childId: string;
  readonly month: CivilMonth;
  readonly subsidy: SubsidyKind;
}

const isApplied = (
  { childId, month, subsidy }: ClaimLeft,
  { childIds, subsidies, filed }: Application,
): boolean =>
  filed !== null &&
  childIds.includes(childId) &&
  subsidies.includes(subsidy) &&
  isOfRound(filed.round, month);

export const isOfRound = ({ from, to }: Round, month: CivilMonth): boolean =>
  from <= month && month <= to;

/** What there is to apply for, up to the month of today, and was not applied for. */
export function claimsLeftOf(
  { applications = [] }: Household,
  months: readonly MonthStatement[],
  today: CivilDate,
): readonly ClaimLeft[] {
  const last = monthOf(today);
  return months
    .filter(({ month }) => month <= last)
    .flatMap(({ childId, month, transport, feeSubsidy }): readonly ClaimLeft[] => [
      ...(transport.claimableYen > 0 ? [{ childId, month, subsidy: 'transport' } as const] : []),
      ...((feeSubsidy.yen ?? 0) > 0 ? [{ childId, month, subsidy: 'fee' } as const] : []),
    ])
    .filter((left) => !applications.some((application) => isApplied(left, application)));
}

/** Where a round stands: its window lies ahead, is open, is over, or is not known. */
export type RoundStanding = 'ahead' | 'open' | 'over' | 'unknown';

export function roundStandingOf({ opensOn, closesOn }: Round, today: CivilDate): RoundStanding {
  if (closesOn !== null && closesOn < today) return 'over';
  if (opensOn !== null && opensOn > today) return 'ahead';
  return opensOn === null || closesOn === null ? 'unknown' : 'open';
}
