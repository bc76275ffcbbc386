import { expect, test } from 'vitest';
import { normalisedPassphrase, passphraseProblem, passphraseStrength } from './passphrase';

test.each([
  ['ＡＢＣ　ｄｅｆ', 'ABC def'],
  ['ｶﾞｯｺｳ', 'ガッコウ'],
  ['か\u3099', 'が'],
  ['  雨の日の 赤い傘\n', '雨の日の 赤い傘'],
  ['～①', '~1'],
])('%j counts as %j', (typed, counted) => expect(normalisedPassphrase(typed)).toBe(counted));

test.each([
  ['', 'missing'],
  [' 　 ', 'missing'],
  ['みじかいことば', 'too-short'],
  ['あおいそらとしろいくも', 'too-short'],
  ['あおいそらとしろいくもと', null],
  ['ああああいいいいうううう', 'repeated'],
  // Twelve characters, whatever they take in memory.
  ['𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷', 'too-short'],
  ['あいうえお'.repeat(41), 'too-long'],
] as const)('%j: %s', (typed, problem) => expect(passphraseProblem(typed)).toBe(problem));

const known = ['髙橋', '花子', '1990-05-01'];

test.each([
  ['髙橋花子1990-05-01', 'of-the-household'],
  ['髙橋花子と雨の日の赤い傘と猫', 'fair'],
  ['482915073615', 'digits'],
  ['abcdefghijklm', 'in-order'],
  ['かさ ねこ つくえ みず', 'fair'],
  ['雨の日の赤い傘と、机の上の猫', 'fair'],
  ['雨の日の赤い傘と、机の上の白い猫', 'good'],
] as const)('%j is %s', (typed, strength) =>
  expect(passphraseStrength(typed, known)).toBe(strength));
