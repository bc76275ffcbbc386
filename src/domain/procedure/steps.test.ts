import { describe, expect, test } from 'vitest';
import { booking, child, day, household, scheme } from '../../../tests/support/households';
import { changesOf, paperKey, type StepId, stepsOf, withReady } from '.';

type Loose = Readonly<Record<string, unknown>>;

const stepsIn = (changes: Loose, today: string, rest: Loose = {}) => {
  const source = household({ children: [child(changes)], ...rest });
  const [only] = source.children;
  if (!only) throw new Error('no child');
  return stepsOf(only, source, scheme, day(today));
};

const states = (changes: Loose, today: string, rest: Loose = {}) =>
  stepsIn(changes, today, rest)
    .map(({ state }) => state)
    .join(' ');

const stepIn = (id: StepId, changes: Loose, today: string, rest: Loose = {}) => {
  const step = stepsIn(changes, today, rest).find((one) => one.id === id);
  if (!step) throw new Error(`no step ${id}`);
  return step;
};

const nothing = { confirmedFrom: null };
const filed = { ...nothing, procedure: { confirmationFiledOn: '2024-04-15' } };
const confirmed = { confirmedFrom: '2024-04-22' };
const contracts = [{ provider: '○○シッター', signedOn: '2024-04-25' }];
const contracted = { ...confirmed, procedure: { contracts } };
const accountFiled = { ...confirmed, procedure: { contracts, accountFiledOn: '2024-04-26' } };
const received = {
  ...confirmed,
  procedure: { contracts, accountFiledOn: '2024-04-26', accountReceivedOn: '2024-05-10' },
};

describe('each step waits for the one before', () => {
  test.each([
    ['nothing is done', nothing, 'now later later later later later'],
    ['the confirmation is filed', filed, 'waiting later later later later later'],
    ['it came', confirmed, 'done now later later later later'],
    ['a contract is signed', contracted, 'done done now later later later'],
    ['the account is filed for', accountFiled, 'done done done waiting later later'],
    ['the account came', received, 'done done done done now later'],
    [
      'it ended before anything',
      { ...nothing, enrolledOn: '2024-05-01' },
      'not-needed not-needed not-needed not-needed not-needed later',
    ],
    [
      'it ends today',
      { ...nothing, enrolledOn: '2024-05-21' },
      'now later later later later later',
    ],
  ])('%s', (_, changes, expected) => {
    expect(states(changes, '2024-05-20')).toBe(expected);
  });
});

test('a date that has not come makes nothing done', () => {
  expect(states(filed, '2024-04-14')).toBe('now later later later later later');
  expect(states(filed, '2024-04-15')).toBe('waiting later later later later later');
  expect(states(confirmed, '2024-04-21')).toBe('now later later later later later');
});

test('対象者確認書 comes about a week later; after that it is late', () => {
  expect(stepIn('confirmation', filed, '2024-04-22').reason).toEqual({
    kind: 'confirmation-awaited',
    filedOn: '2024-04-15',
    expectedOn: '2024-04-22',
    isLate: false,
  });
  expect(stepIn('confirmation', filed, '2024-04-23').reason).toMatchObject({ isLate: true });
});

test('the account waits for the day of the first use to know its deadline', () => {
  expect(stepIn('account', contracted, '2024-05-20').reason).toEqual({
    kind: 'to-file-account',
    firstUse: null,
    deadline: null,
  });
  const planned = { ...confirmed, procedure: { contracts, firstUsePlannedOn: '2024-06-17' } };
  expect(stepIn('account', planned, '2024-05-20').reason).toMatchObject({
    firstUse: '2024-06-17',
    deadline: { dueBy: '2024-06-03', otherReading: null },
  });
  const booked = { usage: [booking({ date: '2024-06-18' })] };
  expect(stepIn('account', planned, '2024-05-20', booked).reason).toMatchObject({
    firstUse: '2024-06-18',
    deadline: { dueBy: '2024-06-04' },
  });
});

test('the planned day of the first use is a day to wait for; once it is here it is a day of use', () => {
  const planned = {
    ...received,
    procedure: { ...received.procedure, firstUsePlannedOn: '2024-05-20' },
  };
  expect(stepIn('first-use', planned, '2024-05-19')).toMatchObject({
    state: 'waiting',
    reason: { kind: 'to-use-from', on: '2024-05-20' },
  });
  expect(stepIn('first-use', planned, '2024-05-20')).toMatchObject({
    state: 'now',
    reason: { kind: 'to-use' },
  });
});

test('a 助成券 shows that there was a contract and an account', () => {
  const usage = [booking({ date: '2024-06-03', ticketCode: 'T1', transportPaid: 0 })];
  expect(states(confirmed, '2024-06-04', { usage })).toBe('done done done done done not-needed');
});

const round = (number: number, from: string, to: string, opensOn: string, closesOn: string) => ({
  id: `r${number}`,
  fiscalYear: 2024,
  number,
  from,
  to,
  opensOn,
  closesOn,
  source: '窓口',
});

describe('申請', () => {
  const usage = [booking({ date: '2024-06-03', ticketCode: 'T1', transportPaid: 800 })];
  const first = round(1, '2024-04', '2024-07', '2024-08-01', '2024-08-20');
  const claims = (today: string, rest: Loose = {}) =>
    stepIn('claims', confirmed, today, { usage, ...rest });

  test('no round is entered', () => {
    const { state, reason } = claims('2024-07-10');
    expect(state).toBe('now');
    expect(reason).toEqual({ kind: 'to-claim', months: 1, round: null });
  });

  test.each([
    ['2024-07-31', 'waiting', 'to-claim-from'],
    ['2024-08-01', 'now', 'to-claim'],
    ['2024-08-20', 'now', 'to-claim'],
    ['2024-08-21', 'now', 'claims-missed'],
  ])('the window of the round, on %s: %s', (today, state, kind) => {
    expect(claims(today, { rounds: [first] })).toMatchObject({ state, reason: { kind } });
  });

  test.each([
    ['begins', { opensOn: null }],
    ['ends', { closesOn: null }],
  ])('a window of which nobody knows when it %s does not count as open', (_, unknown) => {
    const second = { ...first, id: 'r2', number: 2 };
    const rounds = [{ ...first, ...unknown }, second];
    // The one that is known to be open is the one to act on, though it stands second.
    expect(claims('2024-08-05', { rounds }).reason).toMatchObject({ round: { number: 2 } });
    expect(claims('2024-08-05', { rounds: [rounds[0]] })).toMatchObject({
      state: 'now',
      reason: { kind: 'to-claim', round: { number: 1 } },
    });
  });

  test('the month of today is claimed from its first booking on, and fares that do not count are not', () => {
    expect(claims('2024-06-03').reason).toMatchObject({ kind: 'to-claim', months: 1 });
    const sunday = booking({ date: '2024-06-02', ticketCode: 'T2', transportPaid: 800 });
    expect(claims('2024-06-04', { usage: [sunday] }).state).toBe('not-needed');
  });

  test('an application in preparation is not filed', () => {
    const prepared = { id: 'a1', roundId: 'r1', childIds: ['c1'], subsidies: ['transport'] };
    expect(claims('2024-08-05', { rounds: [first], applications: [prepared] })).toMatchObject({
      state: 'now',
      reason: { kind: 'to-claim' },
    });
  });

  test('a round that takes other months is not looked at', () => {
    const other = round(2, '2024-07', '2024-09', '2024-08-01', '2024-08-20');
    expect(claims('2024-08-05', { rounds: [other] }).reason).toMatchObject({ round: null });
  });

  test('the months of the future are not claimed yet', () => {
    const { reason } = claims('2024-05-31');
    expect(reason).toEqual({ kind: 'no-claims-yet' });
  });

  test('what was filed is done', () => {
    const { applicant, children, settings } = household();
    const application = {
      id: 'a1',
      roundId: 'r1',
      childIds: ['c1'],
      subsidies: ['transport'],
      filed: {
        on: '2024-08-02',
        round: first,
        data: {
          applicant,
          spouse: null,
          bankAccount: null,
          children,
          absences: [],
          usage: [],
          settings,
        },
        amounts: [],
        forms: [],
      },
    };
    const filedRest = { rounds: [first], applications: [application] };
    expect(claims('2024-08-05', filedRest)).toMatchObject({
      state: 'done',
      reason: { kind: 'claims-filed' },
    });
    const forOther = { ...application, childIds: ['c2'] };
    expect(claims('2024-08-05', { rounds: [first], applications: [forOther] }).state).toBe('now');
    const forFees = { ...application, subsidies: ['fee'] };
    expect(claims('2024-08-05', { rounds: [first], applications: [forFees] }).state).toBe('now');
  });
});

describe('papers', () => {
  test.each([
    [{ kind: 'waiting-list' }, true],
    [{ kind: 'leave-completed', returnedOn: null }, false],
    [null, null],
  ])('利用保留通知の写し of route %j: %s', (route, needed) => {
    const { papers } = stepIn('confirmation', { ...nothing, route }, '2024-05-20');
    expect(papers.find(({ kind }) => kind === 'hold-notice-copy')?.needed).toBe(needed);
  });

  test('what lies ready is noted under the name of paper and child', () => {
    const key = paperKey('contract', 'c1');
    const ready = withReady(household(), key, true);
    expect(ready.readyPapers).toEqual(['contract:c1']);
    expect(withReady(ready, key, true).readyPapers).toEqual(['contract:c1']);
    expect(withReady(ready, key, false).readyPapers).toEqual([]);
    const { papers } = stepIn('account', confirmed, '2024-05-20', {
      readyPapers: ready.readyPapers,
    });
    expect(papers.map(({ kind, ready: is }) => [kind, is])).toEqual([
      ['account-issue', false],
      ['contract', true],
    ]);
  });
});

test('what changed, and where the page of the ward is silent', () => {
  const source = household({
    children: [
      child({
        birthDate: '2023-05-20',
        confirmedFrom: '2024-04-22',
        route: { kind: 'leave-completed', returnedOn: '2024-05-20' },
        enrolledOn: '2025-04-01',
        procedure: { movedOutOn: '2025-05-01' },
        certifications: [
          { from: '2024-04-01', to: '2024-09-30', careNeed: 'standard' },
          { from: '2024-10-01', to: '2024-12-31', careNeed: 'short' },
          { from: '2025-01-01', to: '2025-03-31', careNeed: 'short' },
        ],
      }),
    ],
  });
  const [only] = source.children;
  if (!only) throw new Error('no child');
  expect(changesOf(only, source).map(({ kind, on, isSilent }) => [kind, on, isSilent])).toEqual([
    ['enrolled', '2025-04-01', true],
    ['moved-out', '2025-05-01', true],
    ['returned', '2024-05-20', false],
    ['certification-changed', '2025-01-01', true],
    ['care-need-changed', '2024-10-01', true],
  ]);
});

test('one certification is no change, and who applied after going back needs no paper', () => {
  const source = household({
    children: [
      child({
        birthDate: '2023-05-20',
        confirmedFrom: '2024-05-20',
        route: { kind: 'leave-completed', returnedOn: '2024-05-20' },
      }),
    ],
  });
  const [only] = source.children;
  if (!only) throw new Error('no child');
  expect(changesOf(only, source).map(({ kind, on, papers }) => [kind, on, papers.length])).toEqual([
    ['enrolled', null, 0],
    ['moved-out', null, 0],
    ['returned', '2024-05-20', 0],
    ['certification-changed', null, 0],
    ['care-need-changed', null, 0],
  ]);
});
