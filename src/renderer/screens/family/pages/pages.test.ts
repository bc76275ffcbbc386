import { describe, expect, test } from 'vitest';
import { child, household } from '../../../../../tests/support/households';
import { blankHousehold, type Household, parseHousehold } from '../../../../domain/household';
import type { Fields } from './page';
import { pageOf } from './page-of';
import { pageAfter, pageBefore, walkOf } from './walk';

const today = '2026-11-22';

/** The page's fields with a change, read. */
function readPage(source: Household, key: string, change: Fields = {}) {
  const page = pageOf(key, source, today);
  if (page === null) throw new Error(`no page ${key}`);
  return page.read({ ...page.initial, ...change });
}

function taken(source: Household, key: string, change: Fields): Household {
  const read = readPage(source, key, change);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  // What a page makes is a valid file.
  const parsed = parseHousehold(JSON.parse(JSON.stringify(read.value)));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value;
}

const errorsOf = (source: Household, key: string, change: Fields) => {
  const read = readPage(source, key, change);
  return read.ok
    ? {}
    : Object.fromEntries(Object.entries(read.error).map(([name, { kind }]) => [name, kind]));
};

const parent = {
  name: { family: '髙橋', given: '真由美', familyKana: 'タカハシ', givenKana: 'マユミ' },
  birthDate: '1989-11-03',
  postalCode: '114-0002',
  address: '東京都北区王子９丁目',
  phone: '090-0000-1234',
  email: 'a@example.jp',
  relationship: '母',
  addressOn: [{ date: '2024-01-01', place: 'outside', municipality: '東京都板橋区' }],
  taxCertificateAlreadyFiled: true,
};
const full = household({
  applicant: parent,
  spouse: { ...parent, email: null },
  bankAccount: {
    bankName: '城北信用金庫',
    bankCode: '1351',
    branchName: '王子営業部',
    branchCode: '011',
    type: 'current',
    number: '0123456',
    holder: '髙橋 真由美',
    holderKana: 'タカハシ キョウコ',
  },
  children: [
    child({
      route: { kind: 'leave-completed', returnedOn: '2024-06-15' },
      enrolledOn: '2025-04-01',
    }),
  ],
  absences: [{ from: '2024-05-01', to: '2024-05-02', kind: 'maternity-leave' }],
  settings: {
    billing: { unitMinutes: 30, unitRounding: 'up', yenRounding: 'floor', per: 'day' },
    feeSubsidyMaxClass: 2,
    feeSubsidyTaxedOnly: true,
    householdTaxed: false,
  },
});

test.each([
  ...walkOf(full).filter((key) => key !== 'more-children'),
  'children/c1/enrolment',
  'absences/0',
  'settings',
])('%s shows what the household says, and reads it back unchanged', (key) => {
  expect(readPage(full, key)).toEqual({ ok: true, value: full });
});

describe('what is typed becomes what the file holds', () => {
  test.each<readonly [string, Fields, object]>([
    [
      'applicant/name',
      { family: '　髙橋 ', familyKana: 'たかはし', givenKana: 'ﾊﾅｺ' },
      { applicant: { name: { family: '髙橋', familyKana: 'タカハシ', givenKana: 'ハナコ' } } },
    ],
    [
      'applicant/birth',
      { 'birthDate.year': 'H元', 'birthDate.month': '１１', 'birthDate.day': '3' },
      { applicant: { birthDate: '1989-11-03', relationship: null } },
    ],
    [
      'applicant/address',
      { postalCode: '１１４ー０００２' },
      { applicant: { postalCode: '114-0002' } },
    ],
    [
      'applicant/contact',
      { phone: '０９０（１２３４）５６７８', email: 'ａ＠ｂ．ｊｐ' },
      { applicant: { phone: '090-1234-5678', email: 'a@b.jp' } },
    ],
    ['spouse', { spouse: 'yes' }, { spouse: { birthDate: null, address: '' } }],
    ['more-children', { more: 'yes' }, { children: [{ id: 'c1', birthDate: null }] }],
    [
      'bank/account',
      { bankName: 'ゆうちょ銀行', bankCode: '９９００', number: '12345' },
      { bankAccount: { bankCode: '9900', number: '0012345', type: 'ordinary', branchCode: '' } },
    ],
    [
      'bank/account',
      // The number is no account number: the 番号 of the passbook stands in its place.
      {
        bankCode: '９９００',
        number: '12345671',
        postSymbol: '１０１２０',
        postNumber: '12345671',
      },
      {
        bankAccount: {
          bankCode: '9900',
          branchCode: '018',
          branchName: '〇一八',
          type: 'ordinary',
          number: '1234567',
        },
      },
    ],
    [
      'bank/account',
      // Another bank: what stands in fields that are not shown counts for nothing.
      { bankCode: '0001', number: '1', postSymbol: '10120', postNumber: '12345671' },
      { bankAccount: { branchCode: '', number: '0000001' } },
    ],
    [
      'bank/holder',
      { holder: '北 京子', holderKana: 'きた きょうこ' },
      { bankAccount: { holder: '北 京子', holderKana: 'キタ キヨウコ' } },
    ],
    [
      'residence/applicant',
      { 'place-2026-01-01': 'abroad', filed: 'yes' },
      {
        applicant: {
          addressOn: [{ date: '2026-01-01', place: 'abroad', municipality: null }],
          taxCertificateAlreadyFiled: true,
        },
      },
    ],
    [
      'absences/new',
      { kind: 'day-off', 'from.year': 'R6', 'from.month': '5', 'from.day': '1' },
      { absences: [{ kind: 'day-off', from: '2024-05-01', to: '2024-05-01' }] },
    ],
    [
      'settings',
      { maxClass: '2', taxedOnly: 'no' },
      { settings: { feeSubsidyMaxClass: 2, feeSubsidyTaxedOnly: false, householdTaxed: null } },
    ],
  ])('%s', (key, change, expected) => {
    expect(taken(blankHousehold, key, change)).toMatchObject(expected);
  });

  test('a spouse who is not there any more goes with what was being typed', () => {
    const drafts = { 'spouse/name': { given: 'x' }, 'applicant/name': { given: 'y' } };
    const after = taken({ ...full, drafts }, 'spouse', { spouse: 'no' });
    expect(after.spouse).toBeNull();
    expect(after.drafts).toEqual({ 'applicant/name': { given: 'y' } });
  });

  test('fields this program does not know stay', () => {
    const known = household({
      applicant: { ...parent, note: 'a' },
      bankAccount: { branchCode: '123', memo: 'b' },
      children: [
        child({
          certifications: [{ from: '2024-04-01', to: '2025-03-31', careNeed: 'short', stamp: 'c' }],
        }),
      ],
    });
    expect(taken(known, 'applicant/contact', { phone: '1' }).applicant).toMatchObject({
      note: 'a',
    });
    expect(taken(known, 'bank/account', { number: '1' }).bankAccount).toMatchObject({ memo: 'b' });
    expect(
      taken(known, 'children/c1/certifications/0', { number: '9' }).children[0]?.certifications[0],
    ).toMatchObject({ stamp: 'c', number: '9' });
  });
});

describe('what is wrong is named at its field, and nothing is taken over', () => {
  const certification = 'children/c1/certifications/new';
  test.each<readonly [string, Fields, object]>([
    [
      'applicant/name',
      { familyKana: '高橋', givenKana: 'a' },
      { familyKana: 'not-kana', givenKana: 'not-kana' },
    ],
    [
      'applicant/birth',
      { 'birthDate.month': '2', 'birthDate.day': '30' },
      { 'birthDate.day': 'no-such-day' },
    ],
    ['applicant/address', { postalCode: '114' }, { postalCode: 'postal-code' }],
    ['children/c1/birth', { birthOrder: '0' }, { birthOrder: 'birth-order' }],
    ['children/c1/birth', { birthOrder: 'ふたり' }, { birthOrder: 'birth-order' }],
    [
      certification,
      {},
      { 'from.year': 'date-missing', 'to.year': 'date-missing', careNeed: 'choose' },
    ],
    [
      certification,
      {
        careNeed: 'short',
        'from.year': '2029',
        'from.month': '4',
        'from.day': '1',
        'to.year': '2029',
        'to.month': '3',
        'to.day': '31',
      },
      { 'to.year': 'ends-before-start' },
    ],
    [
      certification,
      {
        careNeed: 'short',
        'from.year': '2028',
        'from.month': '12',
        'from.day': '31',
        'to.year': '2029',
        'to.month': '3',
        'to.day': '31',
      },
      { 'from.year': 'certifications-overlap' },
    ],
    [
      'bank/account',
      { bankCode: '12', branchCode: '1', number: '12345678' },
      { bankCode: 'bank-code', branchCode: 'branch-code', number: 'account-number' },
    ],
    ['more-children', {}, { more: 'choose' }],
    ['bank/account', { bankCode: '9900', postSymbol: '10120' }, { postNumber: 'post-number' }],
    ['bank/account', { bankCode: '9900', postNumber: '12345671' }, { postSymbol: 'post-symbol' }],
    [
      'bank/account',
      { bankCode: '9900', postSymbol: '01230', postNumber: '123' },
      { postSymbol: 'post-symbol', postNumber: 'post-number' },
    ],
    ['bank/holder', { holderKana: '北' }, { holderKana: 'not-bank-kana' }],
    [
      'residence/applicant',
      { 'municipality-2024-01-01': '' },
      { 'municipality-2024-01-01': 'municipality-missing' },
    ],
    ['absences/0', { 'to.year': 'R5' }, { 'to.year': 'ends-before-start' }],
    ['absences/new', {}, { kind: 'choose', 'from.year': 'date-missing' }],
    ['settings', { unitMinutes: '0' }, { unitMinutes: 'unit-minutes' }],
  ])('%s %o', (key, change, expected) => {
    expect(errorsOf(full, key, change)).toEqual(expected);
  });
});

describe('the way through a new household', () => {
  test('leads to each page once, children one after the other, and ends', () => {
    const seen: string[] = [];
    for (let key: string | null = 'applicant/name'; key; key = pageAfter(key, full, full))
      seen.push(key);
    expect(seen).toEqual(walkOf(full));
    expect(pageBefore('applicant/name', full)).toBeNull();
    expect(pageBefore('applicant/birth', full)).toBe('applicant/name');
  });

  test('a child just added is asked for next', () => {
    const after = taken(blankHousehold, 'more-children', { more: 'yes' });
    expect(pageAfter('more-children', blankHousehold, after)).toBe('children/c1/name');
    expect(pageAfter('children/c1/confirmation', after, after)).toBe('more-children');
    expect(pageAfter('children/c1/certifications/new', full, full)).toBe('children/c1/route');
  });
});

test('a page of what is not there is none', () => {
  for (const key of [
    'spouse/name',
    'children/x/name',
    'children/c1/nothing',
    'absences/3',
    'x',
    '',
  ])
    expect(pageOf(key, { ...full, spouse: null }, today)).toBeNull();
});
