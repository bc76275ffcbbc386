import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { formModelOf } from '../../src/app/answers/form-model';
import { documentReasonSentence } from '../../src/copy/documents';
import {
  accountDeadlineOf,
  type PlannedDocument,
  planDocuments,
} from '../../src/domain/application';
import { type Household, parseHousehold } from '../../src/domain/household';
import { compute } from '../../src/domain/subsidy';
import { computeTemporaryCare } from '../../src/domain/temporary-care';
import { booking, child, day, household, scheme } from '../support/households';

const sample = JSON.parse(
  readFileSync(new URL('../fixtures/kita-r6-sample/household.json', import.meta.url), 'utf8'),
);

function sampleWith(changes: object): Household {
  const parsed = parseHousehold({ ...sample, ...changes });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value;
}

const planOf = (source: Household) =>
  planDocuments(source, compute(source, scheme).months, computeTemporaryCare(source));
const needed = (plan: readonly PlannedDocument[]) =>
  plan.filter((one) => one.needed && one.month === null).map(({ key }) => key);
const reasonOf = (plan: readonly PlannedDocument[], key: string) =>
  plan.find((one) => one.key === key)?.reason;

describe('the sample household', () => {
  const plan = planOf(sampleWith({}));

  test('needs these documents and no others', () => {
    expect(needed(plan)).toEqual([
      'transport-application:R6:sakura',
      'transport-application:R6:haruto',
      'transport-invoice:R6',
      'fee-application:R6:haruto',
      'fee-invoice:R6',
      'transport-delegation:R6',
      'fee-delegation:R6',
      'income-report:2023-01-01:spouse',
      'leave-end-certificate:haruto',
      'calculation-statement:sakura',
      'calculation-statement:haruto',
    ]);
  });

  test('is told why the others are not needed', () => {
    expect(reasonOf(plan, 'fee-application:R6:sakura')).toEqual({
      kind: 'fee-not-eligible',
      reason: 'birth-order',
    });
    const applicant = reasonOf(plan, 'income-report:2023-01-01:applicant');
    expect(applicant).toMatchObject({ kind: 'outside-on', municipality: '東京都板橋区' });
    expect(applicant && documentReasonSentence(applicant)).toContain(
      '東京都板橋区が発行する令和5年度 住民税課税(非課税)証明書の写しが必要です',
    );
  });

  test('is told how much of the claim no receipt shows yet', () => {
    expect(reasonOf(plan, 'fee-application:R6:haruto')).toEqual({
      kind: 'fees-to-claim',
      yen: 66_525,
      estimatedYen: 27_675,
    });
  });
});

describe('a deadline', () => {
  const late = '期限を過ぎています。区にご相談ください。';

  test('that is past on the day of filing says so', () => {
    const reason = { kind: 'applied-during-leave', dueBy: day('2024-06-20') } as const;
    expect(documentReasonSentence(reason, day('2024-06-20'))).not.toContain(late);
    expect(documentReasonSentence(reason, day('2024-06-21'))).toContain(late);
    expect(documentReasonSentence(reason)).not.toContain(late);
  });

  test('with two readings says which of them is past', () => {
    const deadline = { dueBy: day('2024-12-20'), otherReading: day('2024-12-26') };
    const told = (on: string) =>
      documentReasonSentence({ kind: 'no-ticket-yet', deadline }, day(on)).replace(/^.*です。/, '');
    expect(told('2024-12-20')).toBe('');
    expect(told('2024-12-21')).toBe('早いほうの日を過ぎています。区にご相談ください。');
    expect(told('2024-12-27')).toBe(late);
    const one = { dueBy: day('2024-12-20'), otherReading: null };
    expect(
      documentReasonSentence({ kind: 'no-ticket-yet', deadline: one }, day('2024-12-21')),
    ).toContain(late);
  });
});

describe('委任状', () => {
  test('is not needed for the claimant’s own account, however the name is spaced', () => {
    const bankAccount = { ...sample.bankAccount, holder: '髙橋　真由美' };
    const plan = planOf(sampleWith({ bankAccount }));
    expect(needed(plan).filter((key) => key.includes('delegation'))).toEqual([]);
    expect(reasonOf(plan, 'fee-delegation:R6')).toEqual({ kind: 'holder-is-claimant' });
  });

  test.each([
    '高橋 真由美',
    'タカハシ マユミ',
    'ﾀｶﾊｼ ﾏﾕﾐ',
  ])('nor for %s, as banks write it', (holder) => {
    const plan = planOf(sampleWith({ bankAccount: { ...sample.bankAccount, holder } }));
    expect(reasonOf(plan, 'fee-delegation:R6')).toEqual({ kind: 'holder-is-claimant' });
  });

  test('a holder of spaces is no holder', () => {
    const plan = planOf(sampleWith({ bankAccount: { ...sample.bankAccount, holder: ' ' } }));
    expect(reasonOf(plan, 'fee-delegation:R6')).toEqual({ kind: 'holder-unknown' });
  });

  test('is left open while the holder is not known', () => {
    const plan = planOf(sampleWith({ bankAccount: null }));
    expect(reasonOf(plan, 'fee-delegation:R6')).toEqual({ kind: 'holder-unknown' });
  });
});

describe('年間収入報告書', () => {
  const parentOn = (place: string, filed = false) => ({
    name: sample.applicant.name,
    addressOn: [{ date: '2024-01-01', place, municipality: null }],
    taxCertificateAlreadyFiled: filed,
  });
  // September of R6 to August of R7 look at 1 January 2024: one report for both fiscal years.
  const usage = ['2024-09-02', '2025-04-01'].map((date) => booking({ date }));
  const children = [child({ birthOrder: 2 })];
  const planFor = (applicant: object) => planOf(household({ applicant, children, usage }));
  const keys = (plan: readonly PlannedDocument[]) =>
    plan.filter(({ document }) => document === 'income-report').map(({ key }) => key);

  test('is made once for each 1 January', () => {
    const plan = planFor(parentOn('abroad'));
    expect(keys(plan)).toEqual(['income-report:2024-01-01:applicant']);
    expect(needed(plan)).toContain('income-report:2024-01-01:applicant');
  });

  test.each([
    ['inside', false, 'inside-on'],
    ['outside', false, 'outside-on'],
    ['abroad', true, 'certificate-already-filed'],
    ['outside', true, 'certificate-already-filed'],
  ])('%s, filed %s: %s', (place, filed, kind) => {
    const plan = planFor(parentOn(place, filed));
    expect(reasonOf(plan, 'income-report:2024-01-01:applicant')).toMatchObject({ kind });
    expect(needed(plan).join()).not.toContain('income-report');
  });
});

describe('育児休業期間終了証明書 is due a month after 復職', () => {
  const due = (changes: object, leaves: readonly object[]) => {
    const children = [child({ confirmedFrom: '2024-04-22', ...changes })];
    const plan = planOf(household({ children, absences: leaves }));
    return reasonOf(plan, 'leave-end-certificate:c1');
  };
  test('after 産休 and 育休 that follow each other', () => {
    const leaves = [
      { from: '2024-03-01', to: '2024-05-10', kind: 'maternity-leave' },
      { from: '2024-05-11', to: '2024-09-30', kind: 'childcare-leave' },
    ];
    expect(due({}, leaves)).toEqual({ kind: 'applied-during-leave', dueBy: '2024-11-01' });
  });
  test('and not at all for one who applied at work', () => {
    expect(due({}, [])).toEqual({ kind: 'not-applied-during-leave' });
  });
});

test('the account deadline counts 12/29–1/3 as closed and shows the other reading', () => {
  expect(accountDeadlineOf(day('2025-01-10'), scheme)).toEqual({
    dueBy: '2024-12-20',
    otherReading: '2024-12-26',
  });
  expect(accountDeadlineOf(day('2024-05-13'), scheme)).toEqual({
    dueBy: '2024-04-24',
    otherReading: null,
  });
});

test('what hangs on an amount not computed yet is not called unnecessary', () => {
  const usage = [booking({ date: '2025-10-01' })];
  const plan = planOf(household({ children: [child({ birthOrder: 1 })], usage }));
  expect(reasonOf(plan, 'fee-application:R7:c1')).toMatchObject({ kind: 'fee-unknown' });
  expect(reasonOf(plan, 'fee-invoice:R7')).toEqual({ kind: 'application-undecided' });
  expect(reasonOf(plan, 'fee-delegation:R7')).toEqual({ kind: 'application-undecided' });
});

describe('answers', () => {
  const modelOf = (source: Household, key: string) => {
    const computation = compute(source, scheme);
    const claims = computeTemporaryCare(source);
    const planned = planDocuments(source, computation.months, claims).find(
      (one) => one.key === key,
    );
    if (!planned) throw new Error(`no ${key}`);
    const filingDate = day('2024-08-01');
    return formModelOf(planned, { household: source, computation, claims, scheme, filingDate });
  };

  test('フリガナ with a part missing is left out whole, so that it is reported', () => {
    const name = { family: '𠮷﨑', given: '美咲', familyKana: '', givenKana: 'ミサキ' };
    const source = sampleWith({ applicant: { ...sample.applicant, name } });
    const { applicant } = modelOf(source, 'transport-invoice:R6');
    expect([applicant.name, applicant.nameKana]).toEqual(['𠮷﨑 美咲', null]);
  });

  test('a booking over the end of a month explains in each month that month’s minutes only', () => {
    const source = household({
      usage: [booking({ date: '2024-07-31', start: '20:00', end: '09:00', copayPaid: 300 })],
    });
    const july = modelOf(source, 'usage-details:2024-07:c1').usage?.rows[0];
    const august = modelOf(source, 'usage-details:2024-08:c1').usage?.rows[0];
    expect(july).toMatchObject({ used: '4:00', covered: '2:00', copay: '300' });
    expect(july?.remark).toBe('時間外(7時〜22時以外) 2:00');
    expect(august).toMatchObject({ used: '9:00', covered: '2:00', copay: '' });
    expect(august?.remark).toBe('前月からの続き、時間外(7時〜22時以外) 7:00');
  });

  test('an application counts days, not bookings', () => {
    const twice = [
      { start: '08:00', end: '12:00' },
      { start: '13:00', end: '16:00' },
    ].map((times) => booking({ date: '2024-06-03', ...times, transportPaid: 500 }));
    const source = household({ usage: twice });
    const { claim } = modelOf(source, 'transport-application:R6:c1');
    expect(claim?.rows).toEqual([
      { month: '令和6年6月', days: 1, hours: '7時間00分', paidYen: 1000, claimYen: 1000 },
    ]);
    expect(claim).toMatchObject({ from: '2024-06-01', to: '2024-06-30', totalClaimYen: 1000 });
  });

  test('the columns of 利用実績内訳 add up to its totals', () => {
    const usage = modelOf(sampleWith({}), 'usage-details:2024-07:haruto').usage;
    const sum = (column: 'copay' | 'fare') =>
      usage?.rows.reduce((total, row) => total + (Number(row[column].replace(',', '')) || 0), 0);
    expect(usage?.totals.copay).toBe('16,200');
    expect([sum('copay'), sum('fare')]).toEqual([16_200, 23_880]);
  });
});
