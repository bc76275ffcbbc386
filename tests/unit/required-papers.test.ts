import { describe, expect, test } from 'vitest';
import { paperReason } from '../../src/copy/papers';
import {
  checklistOf,
  isOpenReason,
  preparationOf,
  type RequiredPaper,
  withNewApplication,
  withRound,
} from '../../src/domain/application';
import { addMonths, type CivilMonth, firstDayOf, monthOf } from '../../src/domain/calendar';
import type { Household, Round, SubsidyKind } from '../../src/domain/household';
import { type Case, casesOf } from '../support/cases';
import { filedIn, roundFrom } from '../support/filed';
import { booking, child, day, household } from '../support/households';
import { sampleHousehold } from '../support/sample';

const subsidyOf: Readonly<Record<string, SubsidyKind>> = { 交通費: 'transport', 利用料: 'fee' };
const subsidiesIn = (text: string): readonly SubsidyKind[] =>
  Object.values(subsidyOf).filter((one) => text === '両方' || subsidyOf[text] === one);

const places: Readonly<Record<string, string>> = {
  区内: 'inside',
  区外: 'outside',
  海外: 'abroad',
};

/** `2023-01-01 区外 東京都板橋区;2024-01-01 区内` */
const residence = (text: string) =>
  text.split(';').map((one) => {
    const [date, place = '', municipality = null] = one.split(' ');
    return { date, place: places[place], municipality };
  });

const named = (family: string, given: string) => ({
  family,
  given,
  familyKana: family === '北' ? 'キタ' : 'タカハシ',
  givenKana: 'ハナコ',
});

function householdOf(cell: Case, from: CivilMonth, to: CivilMonth): Household {
  const [, own, holder = cell('口座の名義')] =
    /^申請者:(\S+) \S+ 名義:(.*)$/.exec(cell('口座の名義')) ?? [];
  const parent = (text: string) => ({
    name: named(own ?? '北', '花子'),
    addressOn: residence(text),
    taxCertificateAlreadyFiled: cell('証明書を提出済み') === 'はい',
  });
  const dates = [];
  for (let date = firstDayOf(from); monthOf(date) <= to; date = addMonths(date, 1))
    // The 5th (in January the 6th) is neither a Sunday nor a holiday in the months asked about.
    dates.push(date.replace(/-01$/, date.startsWith('2025-01') ? '-06' : '-05'));
  const spouse = cell('配偶者の1月1日の住まい');
  return household({
    applicant: parent(cell('申請者の1月1日の住まい')),
    spouse: spouse === 'なし' ? null : { ...parent(spouse), name: named('北', '太郎') },
    bankAccount: {
      bankName: '',
      bankCode: '',
      branchName: '',
      branchCode: '',
      type: 'ordinary',
      number: '',
      holder,
      holderKana: '',
    },
    children: [child({ birthOrder: Number(cell('第何子')) })],
    usage: dates.map((date) =>
      booking({ date, copayPaid: 1200, transportPaid: Number(cell('交通費(円/回)')) }),
    ),
  });
}

function papersOf(cell: Case): readonly RequiredPaper[] {
  const [from, to] = cell('対象の月').split('〜') as [CivilMonth, CivilMonth];
  const made = withRound(householdOf(cell, from, to), {
    fiscalYear: Number(from.slice(0, 4)) - (from.slice(5) < '04' ? 1 : 0),
    number: 1,
    from,
    to,
    opensOn: null,
    closesOn: null,
    arrival: null,
    paidIn: null,
    source: '表',
  });
  const apply = (source: Household, subsidies: readonly SubsidyKind[]) =>
    withNewApplication(source, { roundId: made.round.id, childIds: ['c1'], subsidies });
  const other = subsidiesIn(cell('同じ回のほかの申請'));
  const before = other.length > 0 ? apply(made.household, other).household : made.household;
  const { household: all, application } = apply(before, subsidiesIn(cell('申請する補助')));
  return checklistOf(all, application, made.round, null);
}

const documents: Readonly<Record<string, string>> = {
  交付申請書: 'application',
  請求書: 'invoice',
  委任状: 'delegation',
};

/** 「課税証明書 申請者 2023-01-01」「委任状 交通費」「領収書 利用料」 */
function isNamed(paper: RequiredPaper, name: string): boolean {
  const [what = '', whose = '', date] = name.split(' ');
  const parent = whose === '配偶者' ? 'spouse' : 'applicant';
  switch (what) {
    case '課税証明書':
      return paper.kind === 'certificate' && paper.parent === parent && paper.baseDate === date;
    case '年間収入報告書':
      return (
        paper.kind === 'form' &&
        paper.planned.document === 'income-report' &&
        paper.parent === parent &&
        paper.planned.baseDate === date
      );
    case '領収書':
      return paper.kind === 'receipts' && paper.subsidy === subsidyOf[whose];
    default:
      return (
        paper.kind === 'form' && paper.planned.document === `${subsidyOf[whose]}-${documents[what]}`
      );
  }
}

describe('documents.csv: which papers go with an application', () => {
  test.each(casesOf('documents'))('$title', ({ cell }) => {
    const paper = papersOf(cell).find((one) => isNamed(one, cell('書類')));
    if (cell('要否') === 'なし') return expect(paper).toBeUndefined();
    if (paper === undefined) throw new Error(`no ${cell('書類')}`);
    const open = isOpenReason(paper.reason) ? '未定' : '不要';
    expect(paper.needed ? '必要' : open).toBe(cell('要否'));
    expect(paperReason(paper)).toContain(cell('理由'));
  });
});

describe('the sample household, 2024-05 to 2024-07', () => {
  const { household: withR1, round } = withRound(sampleHousehold, {
    fiscalYear: 2024,
    number: 1,
    from: '2024-05' as CivilMonth,
    to: '2024-07' as CivilMonth,
    opensOn: null,
    closesOn: null,
    arrival: null,
    paidIn: null,
    source: '表',
  });
  const papers = (subsidies: readonly SubsidyKind[], on = day('2024-08-20')) => {
    const childIds = ['sakura', 'haruto'];
    const made = withNewApplication(withR1, { roundId: round.id, childIds, subsidies });
    return checklistOf(made.household, made.application, round, on);
  };
  const needed = (subsidies: readonly SubsidyKind[]) =>
    papers(subsidies)
      .filter((paper) => paper.needed)
      .map(({ key }) => key.replace(/^a1\//, ''));

  test('filed together: these papers and no others', () => {
    expect(needed(['transport', 'fee'])).toEqual([
      'transport-application:R6:sakura',
      'receipts:transport-application:R6:sakura',
      'transport-application:R6:haruto',
      'receipts:transport-application:R6:haruto',
      'transport-invoice:R6',
      'transport-delegation:R6',
      'fee-application:R6:haruto',
      'fee-invoice:R6',
      'fee-delegation:R6',
      'certificate:income-report:2023-01-01:applicant',
      'income-report:2023-01-01:spouse',
    ]);
  });

  test('the certificate is the applicant’s of 令和5年度 from 板橋区, not older than 3 months', () => {
    const certificate = papers(['transport', 'fee']).find(
      ({ kind, needed: is }) => kind === 'certificate' && is,
    );
    expect(certificate).toMatchObject({
      parent: 'applicant',
      fiscalYear: 2023,
      municipality: '東京都板橋区',
      issuedFrom: '2024-05-20',
    });
    expect(certificate && paperReason(certificate)).toContain('東京都板橋区が発行します');
  });

  test('利用料 alone asks for its receipts, by day with sitter and amount', () => {
    expect(needed(['fee'])).toEqual([
      'fee-application:R6:haruto',
      'receipts:fee-application:R6:haruto',
      'fee-invoice:R6',
      'fee-delegation:R6',
      'certificate:income-report:2023-01-01:applicant',
      'income-report:2023-01-01:spouse',
    ]);
  });

  test('receipts of fares are asked for by the bookings that count', () => {
    const fares = papers(['transport']).filter((paper) => paper.kind === 'receipts');
    const sums = fares.map(({ childId, bookings }) => [
      childId,
      bookings.reduce((sum, { transportPaid }) => sum + transportPaid, 0),
    ]);
    // claimableYen of the three months, before the cap.
    expect(sums).toEqual([
      ['sakura', 21_960 + 20_060 + 20_800],
      ['haruto', 10_240 + 18_160 + 19_560],
    ]);
    expect(fares.every(({ bookings, lacking }) => bookings.length === lacking.length)).toBe(true);
  });

  test('a booking with a receipt is not lacking one', () => {
    const [first] = papers(['transport']).flatMap((paper) =>
      paper.kind === 'receipts' ? paper.lacking : [],
    );
    const usage = withR1.usage.map((one) =>
      one.id === first?.id ? { ...one, receipts: ['0'.repeat(64)] } : one,
    );
    const made = withNewApplication(
      { ...withR1, usage },
      { roundId: round.id, childIds: ['sakura', 'haruto'], subsidies: ['transport'] },
    );
    const lacking = checklistOf(made.household, made.application, round, null).flatMap((paper) =>
      paper.kind === 'receipts' ? paper.lacking : [],
    );
    expect(lacking.map(({ id }) => id)).not.toContain(first?.id);
  });
});

test.each([
  ['2024-05-30', '2024-02-29'],
  ['2023-05-30', '2023-02-28'],
  ['2024-05-31', '2024-02-29'],
  ['2025-01-15', '2024-10-15'],
])('handed in on %s, a certificate is of %s or later', (on, from) => {
  const source = household({
    applicant: {
      name: named('北', '花子'),
      addressOn: [{ date: '2023-01-01', place: 'outside', municipality: '川口市' }],
    },
    children: [child({ birthOrder: 2 })],
    usage: [booking({ date: '2024-06-03', copayPaid: 1200 })],
  });
  const { household: withR1, round } = withRound(source, {
    fiscalYear: 2024,
    number: 1,
    from: '2024-06' as CivilMonth,
    to: '2024-06' as CivilMonth,
    opensOn: null,
    closesOn: null,
    arrival: null,
    paidIn: null,
    source: '表',
  });
  const made = withNewApplication(withR1, {
    roundId: round.id,
    childIds: ['c1'],
    subsidies: ['fee'],
  });
  const papers = checklistOf(made.household, made.application, round, day(on));
  expect(papers.find(({ kind }) => kind === 'certificate')).toMatchObject({ issuedFrom: from });
});

test('fares filed in a round that has other months now show no fees: the receipts are needed', () => {
  const source = household({
    children: [child({ birthOrder: 2 })],
    usage: ['2024-06-03', '2024-09-03'].map((date) =>
      booking({ date, copayPaid: 1200, transportPaid: 1000 }),
    ),
  });
  const before = filedIn(source, ['c1'], ['transport'], roundFrom());
  const needed = (of: Partial<Round>) => {
    const { household: now, round } = withRound(before.household, { ...before.filed.round, ...of });
    const made = withNewApplication(now, {
      roundId: round.id,
      childIds: ['c1'],
      subsidies: ['fee'],
    });
    const papers = checklistOf(made.household, made.application, round, null);
    return papers.find(({ kind }) => kind === 'receipts')?.needed;
  };
  expect(needed({})).toBe(false);
  expect(needed({ from: '2024-08' as CivilMonth, to: '2024-10' as CivilMonth })).toBe(true);
});

test('the fares of one child show no fees of another', () => {
  const source = household({
    children: [child({ birthOrder: 2 }), child({ id: 'c2', birthOrder: 3 })],
    usage: ['c1', 'c2'].map((childId) =>
      booking({ childId, copayPaid: 1200, transportPaid: 1000 }),
    ),
  });
  const { household: filed, filed: before } = filedIn(source, ['c2'], ['transport']);
  const of = { roundId: before.round.id, childIds: ['c1', 'c2'], subsidies: ['fee'] } as const;
  const made = withNewApplication(filed, of);
  const papers = checklistOf(made.household, made.application, before.round, null);
  expect(
    papers.flatMap((one) => (one.kind === 'receipts' ? [[one.childId, one.needed]] : [])),
  ).toEqual([
    ['c1', true],
    ['c2', false],
  ]);
});

test('receipts are asked for the months that claim something, and none for a month that claims 0円', () => {
  const source = household({
    children: [child({ birthOrder: 2 })],
    usage: [
      booking({ id: 'free', date: '2024-05-07', copayPaid: 0 }),
      booking({ id: 'paid', date: '2024-06-03', copayPaid: 1200 }),
      // Begins in the month before the round and has no covered minute, but a day in the round.
      booking({ id: 'night', date: '2024-04-30', start: '22:00', end: '06:00' }),
    ],
  });
  const { household: withR1, round } = withRound(source, roundFrom());
  const of = { roundId: round.id, childIds: ['c1'], subsidies: ['fee'] } as const;
  const made = withNewApplication(withR1, of);
  const { papers, part } = preparationOf(made.household, made.application, round, null);
  expect(part.usage.map(({ id }) => id)).toEqual(['free', 'paid', 'night']);
  const asked = papers.flatMap((one) => (one.kind === 'receipts' ? one.bookings : []));
  expect(asked.map(({ id }) => id)).toEqual(['paid']);
});
