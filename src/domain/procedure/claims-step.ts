import type { CivilDate } from '../calendar';
import type { Child, Household, Round } from '../household';
import type { MonthStatement } from '../subsidy';
import { type ClaimLeft, claimsLeftOf, isOfRound, roundStandingOf } from './claims-left';
import { usedSince } from './so-far';
import { type Standing, standing } from './step';

/** The round to act on: one that takes applications, else one that was missed, else one that comes. */
function roundStanding(
  left: readonly ClaimLeft[],
  rounds: readonly Round[],
  today: CivilDate,
): Standing {
  const months = new Set(left.map(({ month }) => month)).size;
  const ofLeft = rounds.filter((round) => left.some(({ month }) => isOfRound(round, month)));
  const inStanding = (...wanted: readonly string[]) =>
    ofLeft.find((round) => wanted.includes(roundStandingOf(round, today)));
  const open = inStanding('open') ?? inStanding('unknown');
  if (open) return standing('now', { kind: 'to-claim', months, round: open });
  const over = inStanding('over');
  if (over) return standing('now', { kind: 'claims-missed', months, round: over });
  const ahead = inStanding('ahead');
  return ahead
    ? standing('waiting', { kind: 'to-claim-from', months, round: ahead })
    : standing('now', { kind: 'to-claim', months, round: null });
}

/** 交通費補助・利用料補助 of a child: what there is to apply for, by its rounds. */
export function claimsStanding(
  child: Child,
  household: Household,
  months: readonly MonthStatement[],
  today: CivilDate,
): Standing {
  if (usedSince(child, household, today) === null)
    return standing('later', { kind: 'no-claims-yet' });
  const own = months.filter(({ childId }) => childId === child.id);
  const left = claimsLeftOf(household, own, today);
  if (left.length > 0) return roundStanding(left, household.rounds ?? [], today);
  const hasFiled = (household.applications ?? []).some(
    ({ filed, childIds }) => filed !== null && childIds.includes(child.id),
  );
  if (hasFiled) return standing('done', { kind: 'claims-filed' });
  const isUnknown =
    own.length === 0 ||
    own.some(
      ({ feeSubsidy, transport }) => feeSubsidy.yen === null || transport.subsidyYen === null,
    );
  return isUnknown
    ? standing('later', { kind: 'claims-unknown' })
    : standing('not-needed', { kind: 'nothing-to-claim' });
}
