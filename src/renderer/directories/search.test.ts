import { expect, test } from 'vitest';
import { bankDirectory, postalDirectory } from '../../../scripts/directories.cjs';
import { searchEntries } from './search';

const { banks, branches } = bankDirectory();
const first = (text: string, entries = banks) => searchEntries(entries, text)[0]?.slice(0, 2);

test.each([
  ['みずほ', ['0001', 'みずほ銀行']],
  ['みずほ銀行', ['0001', 'みずほ銀行']],
  ['ミズホ', ['0001', 'みずほ銀行']],
  ['ﾐｽﾞﾎ', ['0001', 'みずほ銀行']],
  ['0001', ['0001', 'みずほ銀行']],
  ['０００１', ['0001', 'みずほ銀行']],
  ['三菱UFJ', ['0005', '三菱ＵＦＪ銀行']],
  ['じょうほくしんきん', ['1351', '城北信用金庫']],
  ['城北信用金庫', ['1351', '城北信用金庫']],
  ['ゆうちょ', ['9900', 'ゆうちょ銀行']],
  ['9900', ['9900', 'ゆうちょ銀行']],
  ['ソニー', ['0035', 'ソニー銀行']],
  ['中央労働金庫', ['2963', '中央労働金庫']],
])('"%s" finds its bank', (text, bank) => {
  expect(first(text)).toEqual(bank);
});

test.each([
  ['0001', '王子', ['557', '王子支店']],
  ['0001', 'おうじ', ['557', '王子支店']],
  ['0001', '557', ['557', '王子支店']],
  ['1351', '王子営業部', ['011', '王子営業部']],
  ['9900', '〇一八', ['018', '〇一八']],
  ['9900', '018', ['018', '〇一八']],
])('in %s "%s" finds its branch', (bank, text, branch) => {
  expect(first(text, branches[bank])).toEqual(branch);
});

test('nothing typed, or nothing alike, suggests nothing', () => {
  expect(searchEntries(banks, '')).toEqual([]);
  expect(searchEntries(banks, '　')).toEqual([]);
  expect(searchEntries(banks, 'そんな銀行はない')).toEqual([]);
  expect(searchEntries(banks, '銀').length).toBe(30);
});

test('the postal codes are those of Tokyo', () => {
  const codes = postalDirectory();
  expect(codes['1140002']).toEqual(['北区王子']);
  expect(codes['1150055']).toEqual(['北区赤羽西']);
  expect(codes['1900100']).toEqual(['あきる野市', '西多摩郡日の出町']);
  expect(codes['5300001']).toBeUndefined();
  expect(Object.values(codes).filter((places) => places[0]?.startsWith('北区'))).toHaveLength(31);
});
