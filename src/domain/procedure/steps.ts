import { accountDueOf, hasTicket, usageStartOf } from '../application';
import { addDays, addMonths, type CivilDate } from '../calendar';
import { type Child, type Household, noProcedure } from '../household';
import type { Scheme } from '../rules';
import { compute } from '../subsidy';
import { claimsStanding } from './claims-step';
import { papersOf } from './papers';
import { by, usedSince } from './so-far';
import { type Standing, type Step, type StepId, standing, stepIds } from './step';
import { wayEndOf } from './way-end';

const after = (step: StepId): Standing => standing('later', { kind: 'after', step });

/** K-procedure 2: 1の申請から約1週間ほど. */
const daysToConfirmation = 7;

function confirmationStanding(child: Child, household: Household, today: CivilDate): Standing {
  const confirmed = by(child.confirmedFrom, today);
  if (confirmed !== null) return standing('done', { kind: 'confirmed', from: confirmed });
  const filedOn = by(child.procedure?.confirmationFiledOn ?? null, today);
  if (filedOn !== null) {
    const expectedOn = addDays(filedOn, daysToConfirmation);
    const isLate = today > expectedOn;
    return standing('waiting', { kind: 'confirmation-awaited', filedOn, expectedOn, isLate });
  }
  const start = usageStartOf(child, household);
  return standing('now', {
    kind: 'to-file-confirmation',
    leadFrom: start && addMonths(start, -1),
  });
}

function contractStanding(child: Child, household: Household, today: CivilDate): Standing {
  const contracts = child.procedure?.contracts ?? [];
  const signed = contracts.flatMap(({ signedOn }) => by(signedOn, today) ?? []).sort();
  const [first] = signed;
  if (first !== undefined)
    return standing('done', { kind: 'contracted', on: first, providers: signed.length });
  if (usedSince(child, household, today) !== null || hasTicket(child, household))
    return standing('done', { kind: 'contracted-by-use' });
  return standing('now', { kind: contracts.length > 0 ? 'contract-undated' : 'to-contract' });
}

function accountStanding(child: Child, household: Household, today: CivilDate): Standing {
  const { accountFiledOn } = child.procedure ?? noProcedure;
  const deadline = accountDueOf(child, household);
  const filed = by(accountFiledOn, today);
  if (filed !== null) return standing('done', { kind: 'account-filed', on: filed, deadline });
  const arrived = arrivedStanding(child, household, today);
  if (arrived !== null) return arrived;
  const firstUse = usageStartOf(child, household);
  return standing('now', { kind: 'to-file-account', firstUse, deadline });
}

function arrivedStanding(child: Child, household: Household, today: CivilDate): Standing | null {
  const received = by(child.procedure?.accountReceivedOn ?? null, today);
  if (received !== null) return standing('done', { kind: 'account-received', on: received });
  return hasTicket(child, household) ? standing('done', { kind: 'tickets-used' }) : null;
}

function arrivalStanding(child: Child, household: Household, today: CivilDate): Standing {
  const arrived = arrivedStanding(child, household, today);
  if (arrived !== null) return arrived;
  const filedOn = by(child.procedure?.accountFiledOn ?? null, today);
  return filedOn === null
    ? after('account')
    : standing('waiting', { kind: 'account-awaited', filedOn });
}

function firstUseStanding(child: Child, household: Household, today: CivilDate): Standing {
  const since = usedSince(child, household, today);
  if (since !== null) return standing('done', { kind: 'used-since', on: since });
  const start = usageStartOf(child, household);
  return start !== null && start > today
    ? standing('waiting', { kind: 'to-use-from', on: start })
    : standing('now', { kind: 'to-use' });
}

const sources: Readonly<Record<StepId, readonly string[]>> = {
  confirmation: [
    'K-procedure-1',
    'K-procedure-2',
    'K-procedure-2-week',
    'K-papers-confirmation',
    'K6',
  ],
  contract: ['K-procedure-3'],
  account: ['K-procedure-4'],
  'account-arrives': ['K-procedure-5'],
  'first-use': ['K-procedure-6', 'K8', 'K9'],
  claims: ['K15', 'K16', 'K-papers-transport', 'K-papers-fee'],
};

/**
 * 手続きの道のり of a child: the six steps of 利用の流れ, each with its state, what decided it and its
 * papers. A step waits for the one before; once the way has ended, what was not done is not needed.
 */
export function stepsOf(
  child: Child,
  household: Household,
  scheme: Scheme,
  today: CivilDate,
): readonly Step[] {
  const { months } = compute(household, scheme);
  const alone: Readonly<Record<StepId, Standing>> = {
    confirmation: confirmationStanding(child, household, today),
    contract: contractStanding(child, household, today),
    account: accountStanding(child, household, today),
    'account-arrives': arrivalStanding(child, household, today),
    'first-use': firstUseStanding(child, household, today),
    claims: claimsStanding(child, household, months, today),
  };
  const end = wayEndOf(child);
  const hasEnded = end !== null && end.on < today;
  const inTurn = (id: StepId): Standing => {
    const own = alone[id];
    if (own.state === 'done' || id === 'claims') return own;
    if (hasEnded) return standing('not-needed', { kind: 'way-ended', end });
    const before = stepIds.slice(0, stepIds.indexOf(id)).find((one) => alone[one].state !== 'done');
    return before === undefined ? own : after(before);
  };
  return stepIds.map((id) => ({
    id,
    ...inTurn(id),
    papers: papersOf(id, child, household),
    sources: sources[id],
  }));
}
