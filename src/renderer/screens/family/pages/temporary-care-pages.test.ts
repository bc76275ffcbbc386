import { expect, test } from 'vitest';
import { casesOf } from '../../../../../tests/support/cases';
import { child, household } from '../../../../../tests/support/households';
import { type Household, parseHousehold } from '../../../../domain/household';
import { computeTemporaryCare } from '../../../../domain/temporary-care';
import { withoutTemporaryCare, withoutUse } from '../../temporary-care/removal';
import type { Fields } from './page';
import { pageOf } from './page-of';
import { listAbove } from './temporary-care-pages';

const today = '2026-11-22';
const plain = household({ children: [child(), child({ id: 'c2' })] });

function readPage(source: Household, key: string, typed: Fields) {
  const page = pageOf(key, source, today);
  if (!page) throw new Error(`no page ${key}`);
  return page.read({ ...page.initial, ...typed });
}

/** What the page makes, through the schema of the file. */
function taken(source: Household, key: string, typed: Fields): Household {
  const read = readPage(source, key, typed);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  const parsed = parseHousehold(JSON.parse(JSON.stringify(read.value)));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value;
}

const errorsOf = (source: Household, key: string, typed: Fields) => {
  const read = readPage(source, key, typed);
  return read.ok ? {} : read.error;
};

const settings = 'temporary-care/settings';
const newUse = 'temporary-care/usage/new';
const use = (date: string, start: string, end: string, paid: string): Fields => {
  const [year = '', month = '', day = ''] = date.split('-');
  return {
    childId: 'c1',
    'date.year': year,
    'date.month': month,
    'date.day': day,
    start,
    end,
    paid,
  };
};
const begun = taken(plain, settings, { scheme: 'suginami-temporary-care' });

test('a household that uses none has only the page that begins it', () => {
  expect(pageOf(newUse, plain, today)).toBeNull();
  expect(pageOf('temporary-care', plain, today)).toBeNull();
  expect(listAbove(settings, plain)).toBeNull();
  expect(listAbove(settings, begun)).toBe('temporary-care');
  expect(listAbove('settings', begun)).toBeNull();
  expect(errorsOf(plain, settings, {})).toMatchObject({ scheme: { kind: 'choose' } });
});

test('the scheme and whose limit is higher are kept; what a file says of it beyond stays', () => {
  const both = taken(begun, settings, {
    'limit.c1.multiple-birth': 'yes',
    'limit.c2.single-parent': 'yes',
  });
  expect(both.temporaryCare?.higherLimit).toEqual([
    { childId: 'c1', reason: 'multiple-birth' },
    { childId: 'c2', reason: 'single-parent' },
  ]);
  const noted = household({
    temporaryCare: {
      scheme: 'kita-temporary-care',
      note: 'x',
      higherLimit: [{ childId: 'c1', reason: 'disability', since: '2024' }],
      usage: [],
    },
  });
  const changed = taken(noted, settings, { scheme: 'suginami-temporary-care' });
  expect(changed.temporaryCare).toEqual({
    ...noted.temporaryCare,
    scheme: 'suginami-temporary-care',
  });
  const none = taken(both, settings, {
    'limit.c1.multiple-birth': '',
    'limit.c2.single-parent': '',
  });
  expect(none.temporaryCare?.higherLimit).toEqual([]);
});

const published = casesOf('temporary-care').filter(({ title }) => title.includes('区の記載例'));

test.each(published)('$title, typed use by use', ({ cell }) => {
  const uses = cell('利用(日付 開始-終了 実支払額)').split(';');
  const entered = uses.reduce((before, one) => {
    const [date = '', times = '', paid = ''] = one.split(' ');
    const [start = '', end = ''] = times.split('-');
    return taken(before, newUse, use(date, start, end, paid));
  }, begun);
  const [claim] = computeTemporaryCare(entered);
  expect([claim?.totals.paidYen, claim?.baseYen, claim?.claimYen, claim?.hoursUsed]).toEqual(
    ['実支払額A(円)', '基準額B(円)', '請求額(円)', '使用時間数'].map((header) =>
      Number(cell(header)),
    ),
  );
});

test('what is wrong is said at its field', () => {
  const kinds = (typed: Fields) =>
    Object.entries(errorsOf(begun, newUse, typed)).map(([name, error]) =>
      error.kind === 'booking' ? `${name} ${error.error}` : `${name} ${error.kind}`,
    );
  expect(kinds({})).toEqual([
    'childId choose',
    'date.year date-missing',
    'start start-missing',
    'end end-missing',
  ]);
  expect(kinds(use('2024-02-30', '9:00', '9:00', 'たくさん'))).toEqual([
    'date.day no-such-day',
    'end end-equals-start',
    'paid fee-unreadable',
  ]);
});

test('a use is corrected under its id, without a receipt it is open, and it goes again', () => {
  const one = taken(begun, newUse, {
    ...use('R6-6-3', '２１：００', '2300', '6,000円'),
    provider: ' キッズ ',
    sitter: '北 次郎',
  });
  const [booking] = one.temporaryCare?.usage ?? [];
  expect(booking).toMatchObject({ date: '2024-06-03', start: '21:00', end: '23:00', paid: 6000 });
  expect(booking?.provider).toBe('キッズ');
  const key = `temporary-care/usage/${booking?.id}`;
  const open = taken(one, key, { paid: '' });
  expect(open.temporaryCare?.usage).toEqual([{ ...booking, paid: null }]);
  expect(computeTemporaryCare(open)[0]?.notComputed).toBe('fee-missing');
  // The next one begins with who came the last time and in which year, and has an id of its own.
  const next = pageOf(newUse, one, today)?.initial;
  expect(next).toMatchObject({
    sitter: '北 次郎',
    childId: 'c1',
    'date.month': '',
    'date.day': '',
  });
  expect(next?.['date.year']).toBe(pageOf(key, one, today)?.initial['date.year']);
  expect(next?.['date.year']).not.toBe('');
  const two = taken(one, newUse, use('2024-06-04', '9:00', '10:00', ''));
  expect(new Set(two.temporaryCare?.usage.map(({ id }) => id)).size).toBe(2);

  const drafts = { [key]: { paid: '1' }, [`${key}0`]: { paid: '2' }, bank: { x: 'y' } };
  const without = withoutUse({ ...two, drafts }, booking?.id ?? '');
  expect(without.temporaryCare?.usage).toHaveLength(1);
  expect(without.drafts).toEqual({ [`${key}0`]: { paid: '2' }, bank: { x: 'y' } });
  const stopped = withoutTemporaryCare({ ...begun, drafts });
  expect('temporaryCare' in stopped).toBe(false);
  expect(stopped.drafts).toEqual({ bank: { x: 'y' } });
});
