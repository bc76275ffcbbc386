import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { formModelOf } from '../../src/app/answers/form-model';
import { documentReasonSentence } from '../../src/copy/documents';
import { type PlannedDocument, planDocuments } from '../../src/domain/application';
import { type Household, parseHousehold } from '../../src/domain/household';
import { compute } from '../../src/domain/subsidy';
import { booking, child, day, household, scheme } from '../support/households';

const sample = JSON.parse(
  readFileSync(new URL('../fixtures/kita-r6-sample/household.json', import.meta.url), 'utf8'),
);

function sampleWith(changes: object): Household {
  const parsed = parseHousehold({ ...sample, ...changes });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value;
}

const planOf = (source: Household) => planDocuments(source, compute(source, scheme).months);
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

describe('委任状', () => {
  test('is not needed for the claimant’s own account, however the name is spaced', () => {
    const bankAccount = { ...sample.bankAccount, holder: '髙橋　真由美' };
    const plan = planOf(sampleWith({ bankAccount }));
    expect(needed(plan).filter((key) => key.includes('delegation'))).toEqual([]);
    expect(reasonOf(plan, 'fee-delegation:R6')).toEqual({ kind: 'holder-is-claimant' });
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
    const planned = planDocuments(source, computation.months).find((one) => one.key === key);
    if (!planned) throw new Error(`no ${key}`);
    const filingDate = day('2024-08-01');
    return formModelOf(planned, { household: source, computation, scheme, filingDate });
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

  test('the columns of 利用実績内訳 add up to its totals', () => {
    const usage = modelOf(sampleWith({}), 'usage-details:2024-07:haruto').usage;
    const sum = (column: 'copay' | 'fare') =>
      usage?.rows.reduce((total, row) => total + (Number(row[column].replace(',', '')) || 0), 0);
    expect(usage?.totals.copay).toBe('16,200');
    expect([sum('copay'), sum('fare')]).toEqual([16_200, 23_880]);
  });
});
