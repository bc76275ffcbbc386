import { describe, expect, test } from 'vitest';
import { comparableKana, readBankKana } from './bank-kana';
import { readAddress, readEmail, readPhone } from './contact';
import {
  accountNumber,
  postBankAccount,
  readBirthOrder,
  readDigits,
  readPostalCode,
} from './digits';
import { readKana } from './kana';
import { halfWidth, trimmed } from './width';

describe('width', () => {
  test.each([
    ['Ｒ６．５／７', 'R6.5/7'],
    ['１２３－４５６', '123-456'],
    ['（北）　区', '(北) 区'],
    ['①～㈱ﾊﾅ', '①～㈱ﾊﾅ'],
    ['￥１００', '¥100'],
  ])('%s → %s', (text, expected) => expect(halfWidth(text)).toBe(expected));

  test('spaces at the ends go, also wide ones', () => {
    expect(trimmed('　髙橋　　真由美 ')).toBe('髙橋 真由美');
  });
});

describe('住所', () => {
  test.each([
    ['東京都北区王子東京都北区王子1-2-3', '東京都北区王子1-2-3'],
    ['東京都北区王子 東京都北区王子1-2-3', '東京都北区王子 東京都北区王子1-2-3'],
    ['東京都北区王子北区王子1-2-3', '東京都北区王子1-2-3'],
    ['東京都町田市町田市中町1-2', '東京都町田市中町1-2'],
    ['東京都町田市中町1-1-1', '東京都町田市中町1-1-1'],
    ['東京都日野市日野1-1', '東京都日野市日野1-1'],
    ['東京都八丈島八丈町大賀郷2551', '東京都八丈島八丈町大賀郷2551'],
    ['東京都府中市府中町1-1 府中市営', '東京都府中市府中町1-1 府中市営'],
    ['埼玉県川口市川口1-1', '埼玉県川口市川口1-1'],
    ['', ''],
  ])('%s → %s', (text, kept) => expect(readAddress(text)).toBe(kept));
});

describe('フリガナ', () => {
  test.each([
    ['たかはし', 'タカハシ'],
    ['タカハシ', 'タカハシ'],
    ['ﾀｶﾊｼ', 'タカハシ'],
    ['ﾊﾞｲｵﾘﾝ', 'バイオリン'],
    ['　ゆう いちろう　', 'ユウ イチロウ'],
    ['きょーこ', 'キョーコ'],
    ['キョ－コ', 'キョーコ'],
    ['ｷｮｰｺ', 'キョーコ'],
    ['ジャン・ポール', 'ジャン・ポール'],
    ['', ''],
  ])('%s → %s', (text, kana) => expect(readKana(text)).toEqual({ ok: true, kana }));

  test.each([
    ['takahashi', 't'],
    ['高橋', '高'],
    ['タカハシ1', '1'],
    ['たかはし(きた)', '('],
  ])('%s is none, because of %s', (text, odd) =>
    expect(readKana(text)).toEqual({ ok: false, odd }));
});

describe('口座名義のカナ', () => {
  test.each([
    ['たかはし きょうこ', 'タカハシ キヨウコ'],
    ['ｷｮｳｺ', 'キヨウコ'],
    ['はっとり', 'ハツトリ'],
    ['ヴァレリー', 'ヴアレリー'],
    ['kita taro', 'KITA TARO'],
    ['カ）キタシヨウテン', 'カ)キタシヨウテン'],
  ])('%s → %s', (text, kana) => expect(readBankKana(text)).toEqual({ ok: true, kana }));

  test('kanji are refused by name', () => {
    expect(readBankKana('キタ 花子')).toEqual({ ok: false, odd: '花' });
  });

  test.each([
    ['ちゅうおう', 'チユウオウ'],
    ['ソニー', 'ソニ－'],
    ['ﾐﾂﾋﾞｼ', 'ミツビシ'],
    ['ﾕｰ ｴﾌ', 'ユ－エフ'],
  ])('%s and %s are the same to a search', (one, other) => {
    expect(comparableKana(one)).toBe(comparableKana(other));
  });
});

describe('digits', () => {
  test.each([
    ['114-0002', '114-0002'],
    ['1140002', '114-0002'],
    ['〒１１４－０００２', '114-0002'],
    ['１１４ー０００２', '114-0002'],
    [' 114 0002 ', '114-0002'],
    ['114000', null],
    ['114-00023', null],
    ['王子', null],
    ['', null],
  ])('%s is the postal code %s', (text, code) => expect(readPostalCode(text)).toBe(code));

  test.each([
    ['0123456', 7, '0123456'],
    ['０１２-３４５６', 7, '0123456'],
    ['12345678', 7, null],
    ['12a', 7, null],
    ['', 7, null],
  ])('%s in %i digits is %s', (text, length, digits) =>
    expect(readDigits(text, length)).toBe(digits));

  test.each([
    ['2', 2],
    ['２', 2],
    ['第2子', 2],
    ['10', 10],
    ['0', null],
    ['二', null],
    ['', null],
  ])('birth order %s', (text, order) => expect(readBirthOrder(text)).toBe(order));

  test('a short account number gets its zeros', () => {
    expect(accountNumber('12345')).toBe('0012345');
    expect(accountNumber('')).toBe('');
  });

  test.each([
    ['10530', '12345671', { branchCode: '058', number: '1234567' }],
    ['１７３００', '１９９２７６５１', { branchCode: '738', number: '1992765' }],
    ['10120', '3451', { branchCode: '018', number: '0000345' }],
    ['00530', '123456', null],
    ['10531', '12345671', null],
    ['10530', '12345672', null],
    ['1053', '12345671', null],
    ['', '', null],
  ])('記号 %s 番号 %s', (symbol, number, account) => {
    expect(postBankAccount(symbol, number)).toEqual(account);
  });
});

describe('light checks never refuse', () => {
  test.each([
    ['090-1234-5678', '090-1234-5678', false],
    ['０９０ー１２３４ー５６７８', '090-1234-5678', false],
    ['0312345678', '0312345678', false],
    ['(03)1234-5678', '03-1234-5678', false],
    ['03(1234)5678', '03-1234-5678', false],
    ['1234', '1234', true],
    ['090-1234-567', '090-1234-567', true],
    ['会社', '会社', true],
    ['', '', false],
  ])('phone %s', (typed, text, doubtful) => {
    expect(readPhone(typed)).toEqual({ text, doubtful });
  });

  test.each([
    ['hanako@example.jp', 'hanako@example.jp', false],
    ['ｈａｎａｋｏ＠ｅｘａｍｐｌｅ．ｊｐ', 'hanako@example.jp', false],
    ['hanako@example', 'hanako@example', true],
    ['hanako', 'hanako', true],
    ['', '', false],
  ])('e-mail %s', (typed, text, doubtful) => {
    expect(readEmail(typed)).toEqual({ text, doubtful });
  });
});
