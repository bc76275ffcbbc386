import { describe, expect, test } from 'vitest';
import type { Household } from '../../src/domain/household';
import {
  type Deadline,
  deadlinesOf,
  dueOf,
  nextDeadlines,
  pressingDeadlines,
} from '../../src/domain/procedure';
import { type Case, casesOf } from '../support/cases';
import { filedIn } from '../support/filed';
import { booking, child, day, household, scheme } from '../support/households';

const kinds: Readonly<Record<string, Deadline['kind']>> = {
  アカウント: 'account',
  終了証明書: 'leave-end-certificate',
  認定: 'certification-ends',
  満了: 'route-ends',
  '4月選考': 'april-selection',
  申請回: 'round-closes',
};

const dueNames: Readonly<Record<ReturnType<typeof dueOf>['kind'], string>> = {
  done: '済み',
  undated: '日付不明',
  ahead: '先',
  soon: 'まもなく',
  today: '今日',
  'past-earlier': '片方は過ぎた',
  past: '過ぎた',
};

const orNone = (text: string) => (text === '' ? null : text);

/** `2024-04-01〜2025-03-31;…` */
const periods = (text: string) =>
  text
    .split(';')
    .filter(Boolean)
    .map((period) => period.split('〜'))
    .map(([from, to]) => ({ from, to }));

const routeOf = (cell: Case) =>
  cell('経路') === '待機'
    ? { kind: 'waiting-list' }
    : { kind: 'leave-completed', returnedOn: orNone(cell('復職日')) };

/** When what the case is about was done, under the name the file has for it. */
function doneOf(cell: Case) {
  const on = orNone(cell('済んだ日'));
  const names: Readonly<Record<string, string>> = {
    アカウント: 'accountFiledOn',
    終了証明書: 'leaveEndCertificateFiledOn',
    '4月選考': 'aprilAppliedOn',
  };
  const name = names[cell('期限の種類')];
  return name === undefined ? {} : { [name]: on };
}

/** One round of June, filed or not; a fare to apply for in it. */
function roundParts(cell: Case) {
  const closesOn = cell('申請回の受付の終わり');
  if (closesOn === '') return {};
  const round = {
    id: 'r1',
    fiscalYear: 2024,
    number: 1,
    from: '2024-04',
    to: '2024-06',
    opensOn: null,
    closesOn: closesOn === '未入力' ? null : closesOn,
    arrival: null,
    paidIn: null,
    source: '窓口で聞いた',
  };
  const { applicant, children, settings } = household();
  const data = { applicant, spouse: null, bankAccount: null, children, settings };
  const filedOn = orNone(cell('済んだ日'));
  const filed = filedOn && {
    on: filedOn,
    round,
    data: { ...data, absences: [], usage: [] },
    amounts: [],
    forms: [],
  };
  const application = {
    id: 'a1',
    roundId: 'r1',
    childIds: ['c1'],
    subsidies: ['transport'],
    filed,
  };
  return { rounds: [round], applications: filed ? [application] : [] };
}

function householdOf(cell: Case) {
  const start = orNone(cell('利用開始日'));
  const isRound = cell('期限の種類') === '申請回';
  const certifications = periods(cell('認定の期間')).map((period, at) => ({
    number: String(at),
    ...period,
    careNeed: 'standard',
  }));
  return household({
    children: [
      child({
        ...(cell('お子さんの生年月日') === '' ? {} : { birthDate: cell('お子さんの生年月日') }),
        ...(certifications.length > 0 ? { certifications } : {}),
        route: routeOf(cell),
        confirmedFrom: orNone(cell('対象者確認の日')),
        enrolledOn: orNone(cell('入所日')),
        procedure: {
          contracts: [],
          confirmationFiledOn: orNone(cell('申請した日')),
          firstUsePlannedOn: start,
          aprilSelectionClosesOn: orNone(cell('選考の締切')),
          ...doneOf(cell),
        },
      }),
    ],
    absences: periods(cell('育休')).map((period) => ({ ...period, kind: 'childcare-leave' })),
    usage: isRound && start ? [booking({ date: start, transportPaid: 800 })] : [],
    ...roundParts(cell),
  });
}

const dateNamed = (text: string) => (text === '不明' ? null : text);

describe('deadlines.csv: 期限', () => {
  test.each(casesOf('deadlines'))('$title', ({ cell }) => {
    const source = householdOf(cell);
    const today = day(cell('今日'));
    const kind = kinds[cell('期限の種類')];
    expect(kind, 'a kind that is known').toBeDefined();
    const found = deadlinesOf(source, scheme, today).filter((deadline) => deadline.kind === kind);
    if (cell('期限') === 'なし') {
      expect(found).toEqual([]);
      return;
    }
    const [deadline] = found;
    if (!deadline) throw new Error('no such deadline');
    expect(found).toHaveLength(1);
    expect(deadline.date).toBe(dateNamed(cell('期限')));
    expect(deadline.otherReading).toBe(orNone(cell('別の数えかた')));
    expect(dueNames[dueOf(deadline, today).kind]).toBe(cell('状態'));
  });
});

// K4 復職日の翌年度4月入所: the April of the fiscal year after the one of the return.
test.each([
  ['2024-03-31', '2024-04-01'],
  ['2024-04-01', '2025-04-01'],
  ['2025-03-31', '2025-04-01'],
])('who returned on %s applies for a place from %s on', (returnedOn, april) => {
  const route = { kind: 'leave-completed', returnedOn };
  const source = household({ children: [child({ route })] });
  const found = deadlinesOf(source, scheme, day('2024-03-01'));
  expect(found.find(({ kind }) => kind === 'april-selection')).toMatchObject({ april });
});

test('earliest first, by any way of counting; what has no date comes last', () => {
  const source = household({
    children: [
      child({
        id: 'c1',
        birthDate: '2023-05-20',
        confirmedFrom: '2024-04-22',
        route: { kind: 'leave-completed', returnedOn: '2024-05-20' },
        procedure: { confirmationFiledOn: '2024-04-15', firstUsePlannedOn: '2024-07-04' },
      }),
    ],
  });
  const found = deadlinesOf(source, scheme, day('2024-05-25'));
  // 6月19日 by the earlier way of counting, one day before the account.
  expect(found.map(({ kind }) => kind)).toEqual([
    'leave-end-certificate',
    'account',
    'route-ends',
    'april-selection',
  ]);
});

test('the end of a route that is over is not what comes next; a certification that ran out is', () => {
  const source = household({
    children: [
      child({
        id: 'c1',
        birthDate: '2023-05-20',
        route: { kind: 'leave-completed', returnedOn: '2024-05-20' },
      }),
      child({
        id: 'c2',
        certifications: [{ from: '2024-04-01', to: '2025-03-31', careNeed: 'standard' }],
      }),
    ],
  });
  const today = day('2026-11-22');
  const next = nextDeadlines(deadlinesOf(source, scheme, today), today);
  expect(next.map(({ kind, childId }) => `${kind} ${childId}`)).toEqual([
    'leave-end-certificate c1',
    'certification-ends c2',
  ]);
});

test('a round is done when nothing of its months is left: fees filed alone leave the fares', () => {
  const source = household({
    children: [child({ birthOrder: 2 })],
    usage: [booking({ date: '2024-06-03', copayPaid: 1200, transportPaid: 1000 })],
  });
  const on = (of: Household) =>
    deadlinesOf(of, scheme, day('2024-08-01')).find(({ kind }) => kind === 'round-closes')?.done;
  const fees = filedIn(source, ['c1'], ['fee']);
  expect(on(fees.household)).toBe(false);
  expect(on(filedIn(fees.household, ['c1'], ['transport']).household)).toBe(true);
});

test.each([
  ['nothing of it is noted', {}, {}, false],
  ['it was filed', { accountFiledOn: '2024-05-20' }, {}, true],
  ['the account is there', { accountReceivedOn: '2024-05-30' }, {}, true],
  ['a 助成券 was used', {}, { ticketCode: 'T1' }, true],
])('アカウント発行 is seen to: %s', (_, procedure, used, done) => {
  const source = household({
    children: [child({ procedure })],
    usage: [booking({ date: '2024-06-03', ...used })],
  });
  const found = deadlinesOf(source, scheme, day('2024-05-25'));
  expect(found.find(({ kind }) => kind === 'account')?.done).toBe(done);
});

test.each([
  ['2024-06-02', false],
  ['2024-06-03', true],
  ['2024-06-17', true],
  ['2024-07-18', true],
  ['2024-07-19', false],
])('a deadline of 17 June presses from two weeks before to 31 days after: %s %s', (today, does) => {
  const source = household({
    children: [child({ procedure: { firstUsePlannedOn: '2024-07-01' } })],
  });
  const deadlines = deadlinesOf(source, scheme, day(today)).filter(
    ({ kind }) => kind === 'account',
  );
  expect(deadlines.map(({ date }) => date)).toEqual(['2024-06-17']);
  expect(pressingDeadlines(deadlines, day(today))).toHaveLength(does ? 1 : 0);
});
