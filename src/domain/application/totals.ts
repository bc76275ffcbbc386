import { addMonths, type CivilMonth, fiscalYearStart, monthOf } from '../calendar';
import type { Application, Household, SubsidyKind } from '../household';
import { type Yen, yen } from '../quantities';
import { rulesIn, schemeOf } from '../rules';
import { claimedOf } from './amounts';
import { applicationsOf, counts } from './applications';

/** One child and subsidy: what was claimed, and what the ward told and paid. Null: not told yet. */
export interface ClaimOutcome {
  readonly childId: string;
  readonly subsidy: SubsidyKind;
  readonly claimedYen: Yen;
  readonly grantedYen: Yen | null;
  readonly paidYen: Yen | null;
}

/** Each child and subsidy of a filed application that claims something, or of which something was told. */
export function outcomesOf({ childIds, subsidies, filed, outcomes }: Application): ClaimOutcome[] {
  if (filed === null) return [];
  return childIds.flatMap((childId) =>
    subsidies.flatMap((subsidy) => {
      const ofChild = filed.amounts.filter((amount) => amount.childId === childId);
      const claimed = ofChild.reduce((sum, amount) => sum + (claimedOf(amount, subsidy) ?? 0), 0);
      const told = outcomes.find((one) => one.childId === childId && one.subsidy === subsidy);
      if (claimed === 0 && told === undefined) return [];
      return [
        {
          childId,
          subsidy,
          claimedYen: yen(claimed),
          grantedYen: told?.grantedYen ?? null,
          paidYen: told?.paidYen ?? null,
        },
      ];
    }),
  );
}

/** The year of a child and subsidy, and how many of its applications were not granted, or not paid, yet. */
export interface YearTotal extends ClaimOutcome {
  readonly fiscalYear: number;
  readonly ungranted: number;
  readonly unpaid: number;
  /** Twelve times the cap of a month: reckoned from the rules, no limit that the ward names. */
  readonly ceilingYen: Yen;
}

const monthsOf = (fiscalYear: number): readonly CivilMonth[] =>
  Array.from({ length: 12 }, (_, at) => monthOf(addMonths(fiscalYearStart(fiscalYear), at)));

function ceilingOf({ scheme }: Household, fiscalYear: number, subsidy: SubsidyKind): Yen {
  const caps = monthsOf(fiscalYear).map((month) => {
    const rules = rulesIn(schemeOf(scheme), month);
    return subsidy === 'transport' ? rules.transportCapYen.value : rules.feeSubsidyCapYen.value;
  });
  return yen(caps.reduce((sum, cap) => sum + cap, 0));
}

const plus = (sum: Yen | null, amount: Yen | null): Yen | null =>
  amount === null ? sum : yen((sum ?? 0) + amount);

/**
 * What was claimed, granted and paid in each fiscal year, by child and subsidy. A correction counts in the
 * place of what it puts right.
 */
export function yearTotalsOf(household: Household): readonly YearTotal[] {
  const totals = new Map<string, YearTotal>();
  for (const application of applicationsOf(household)) {
    const fiscalYear = application.filed?.round.fiscalYear;
    if (fiscalYear === undefined) continue;
    for (const one of outcomesOf(application)) {
      const { childId, subsidy } = one;
      if (!counts(household, application, childId, subsidy)) continue;
      const key = `${fiscalYear} ${childId} ${subsidy}`;
      const before = totals.get(key);
      totals.set(key, {
        fiscalYear,
        childId,
        subsidy,
        claimedYen: yen((before?.claimedYen ?? 0) + one.claimedYen),
        grantedYen: plus(before?.grantedYen ?? null, one.grantedYen),
        paidYen: plus(before?.paidYen ?? null, one.paidYen),
        ungranted: (before?.ungranted ?? 0) + (one.grantedYen === null ? 1 : 0),
        unpaid: (before?.unpaid ?? 0) + (one.paidYen === null ? 1 : 0),
        ceilingYen: before?.ceilingYen ?? ceilingOf(household, fiscalYear, subsidy),
      });
    }
  }
  return [...totals.values()].sort((a, b) => b.fiscalYear - a.fiscalYear);
}
