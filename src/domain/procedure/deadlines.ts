import { accountDueOf, hasTicket, leaveEndOf, usageStartOf } from '../application';
import { isBornOnAprilFirst, routeEndOf } from '../assess';
import { addDays, addYears, type CivilDate, fiscalYearOf, fiscalYearStart } from '../calendar';
import type { Certification, Child, Household, Round } from '../household';
import type { Scheme } from '../rules';
import { compute } from '../subsidy';
import { type ClaimLeft, claimsLeftOf, isOfRound } from './claims-left';
import { compareDeadlines, type Deadline } from './deadline';
import { wayEndOf } from './way-end';

type Of<Kind extends Deadline['kind']> = Extract<Deadline, { kind: Kind }>;

/** K-procedure 4. */
function accountOf(child: Child, household: Household): Of<'account'> | null {
  const firstUse = usageStartOf(child, household);
  const deadline = accountDueOf(child, household);
  if (firstUse === null || deadline === null) return null;
  const { accountFiledOn = null, accountReceivedOn = null } = child.procedure ?? {};
  return {
    kind: 'account',
    key: `account:${child.id}`,
    childId: child.id,
    date: deadline.dueBy,
    otherReading: deadline.otherReading,
    done: accountFiledOn !== null || accountReceivedOn !== null || hasTicket(child, household),
    source: 'K-procedure-4',
    firstUse,
  };
}

/** K19. */
function certificateOf(child: Child, household: Household): Of<'leave-end-certificate'> | null {
  const end = leaveEndOf(child, household);
  return (
    end && {
      kind: 'leave-end-certificate',
      key: `leave-end-certificate:${child.id}`,
      childId: child.id,
      date: end.dueBy,
      otherReading: end.otherReading,
      done: (child.procedure?.leaveEndCertificateFiledOn ?? null) !== null,
      source: 'K19',
      returnedOn: end.returnedOn,
    }
  );
}

/** The day up to which a child is certified without a gap: from today on, or else the last one before. */
function certifiedTo(certifications: readonly Certification[], today: CivilDate): CivilDate | null {
  const inOrder = [...certifications].sort((a, b) => (a.from < b.from ? -1 : 1));
  const now = inOrder.find(({ to }) => to >= today) ?? inOrder.at(-1);
  if (now === undefined) return null;
  return inOrder.reduce(
    (end, { from, to }) => (from <= addDays(end, 1) && to > end ? to : end),
    now.to,
  );
}

/** K5 有効期間内の支給認定証を有する必要があります. */
function certificationEndOf(child: Child, today: CivilDate): Of<'certification-ends'> | null {
  const date = certifiedTo(child.certifications, today);
  const end = wayEndOf(child)?.on ?? null;
  // Nobody needs it longer than the scheme itself.
  if (date === null || (end !== null && end <= date)) return null;
  return {
    kind: 'certification-ends',
    key: `certification-ends:${child.id}`,
    childId: child.id,
    date,
    otherReading: null,
    done: false,
    source: 'K5',
  };
}

/** K10 満1歳に達した後の3月末まで. */
function routeEndDeadline(child: Child): Of<'route-ends'> | null {
  if (child.route?.kind !== 'leave-completed' || child.birthDate === null) return null;
  const date = routeEndOf(child.birthDate);
  return {
    kind: 'route-ends',
    key: `route-ends:${child.id}`,
    childId: child.id,
    date,
    // A child born on 1 April reaches 満1歳 in law on 31 March, the day before the birthday.
    otherReading: isBornOnAprilFirst(child.birthDate) ? addYears(date, -1) : null,
    done: wayEndOf(child)?.by === 'enrolled',
    source: 'K10',
  };
}

/** K4 復職日の翌年度4月入所までの保育所等の選考に申し込む. When that closes no text at hand says. */
function aprilOf(child: Child, today: CivilDate): Of<'april-selection'> | null {
  const returnedOn = child.route?.kind === 'leave-completed' ? child.route.returnedOn : null;
  if (returnedOn === null) return null;
  const april = fiscalYearStart(fiscalYearOf(returnedOn) + 1);
  const { aprilSelectionClosesOn = null, aprilAppliedOn = null } = child.procedure ?? {};
  // That selection is over, and nobody will look up any more when it closed.
  if (aprilSelectionClosesOn === null && april <= today) return null;
  return {
    kind: 'april-selection',
    key: `april-selection:${child.id}`,
    childId: child.id,
    date: aprilSelectionClosesOn,
    otherReading: null,
    done: aprilAppliedOn !== null || (child.enrolledOn !== null && child.enrolledOn <= april),
    source: 'K4-april',
    april,
  };
}

/** A round is done when it was applied for and nothing of its months is left. */
function roundOf(
  round: Round,
  household: Household,
  left: readonly ClaimLeft[],
  today: CivilDate,
): Of<'round-closes'> | null {
  const isLeft = left.some(({ month }) => isOfRound(round, month));
  const isFiled = (household.applications ?? []).some(({ filed }) => filed?.round.id === round.id);
  const isOver = round.closesOn !== null && round.closesOn < today;
  if (isOver && !isLeft && !isFiled) return null;
  return {
    kind: 'round-closes',
    key: `round-closes:${round.id}`,
    childId: null,
    date: round.closesOn,
    otherReading: null,
    done: isFiled && !isLeft,
    source: null,
    round,
  };
}

/**
 * Every deadline of a household that is known, earliest first: those of each child, and the rounds as
 * they were entered. Of a child whose use has ended, only what was to be handed in before stays.
 */
export function deadlinesOf(
  household: Household,
  scheme: Scheme,
  today: CivilDate,
): readonly Deadline[] {
  const left = claimsLeftOf(household, compute(household, scheme).months, today);
  const ofChildren = household.children.flatMap((child) => [
    accountOf(child, household),
    certificateOf(child, household),
    certificationEndOf(child, today),
    routeEndDeadline(child),
    aprilOf(child, today),
  ]);
  const ofRounds = (household.rounds ?? []).map((round) => roundOf(round, household, left, today));
  return [...ofChildren, ...ofRounds].filter((one) => one !== null).sort(compareDeadlines);
}
