import type { CivilDate, CivilMonth } from '../calendar';
import type { Household, Round, SubsidyKind } from '../household';
import { claimedOf } from './amounts';
import { applicationsOf, counts } from './applications';
import type { Preparation } from './preparation';

/** A child, month and subsidy that this application would claim a second time. */
export interface ClaimedAlready {
  readonly childId: string;
  readonly month: CivilMonth;
  readonly subsidy: SubsidyKind;
  /** In which round, and when, it was claimed. */
  readonly round: Round;
  readonly on: CivilDate;
}

/**
 * What an application in preparation claims and another one that counts has claimed. A correction puts
 * what it corrects in its own place, so that does not count.
 */
export function claimedAlready(
  household: Household,
  { application, computation }: Preparation,
): readonly ClaimedAlready[] {
  const others = applicationsOf(household).filter(
    ({ id }) => id !== application.id && id !== application.correctionOf,
  );
  return computation.months.flatMap(({ childId, month, transport, feeSubsidy }) =>
    application.subsidies.flatMap((subsidy) => {
      const now = subsidy === 'transport' ? transport.subsidyYen : feeSubsidy.yen;
      if ((now ?? 0) === 0) return [];
      return others.flatMap((other) => {
        const { filed } = other;
        if (filed === null || !counts(household, other, childId, subsidy)) return [];
        const isClaimed = filed.amounts.some(
          (one) =>
            one.childId === childId && one.month === month && (claimedOf(one, subsidy) ?? 0) > 0,
        );
        return isClaimed ? [{ childId, month, subsidy, round: filed.round, on: filed.on }] : [];
      });
    }),
  );
}
