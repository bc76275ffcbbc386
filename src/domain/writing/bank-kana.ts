import type { ReadKana } from './kana';
import { toKatakana } from './katakana';
import { halfWidth, trimmed } from './width';

const small = 'ァィゥェォッャュョヮヵヶ';
const large = 'アイウエオツヤユヨワカケ';

const isOdd = /[^ァ-ヺー・ヽヾA-Z0-9().,/「」 -]/u;

/**
 * The holder of an account as banks print it: katakana without small ones (キョウコ → キヨウコ), capital
 * letters, digits and the few signs of 全銀 records. ー stays: the papers are written by people.
 */
export function readBankKana(text: string): ReadKana {
  const kana = trimmed(halfWidth(toKatakana(text)))
    .toUpperCase()
    .replace(/[ァ-ヶ]/g, (char) => large[small.indexOf(char)] ?? char)
    .replace(/(?<=[ァ-ヺ])[-‐−―]/gu, 'ー');
  const odd = isOdd.exec(kana)?.[0];
  return odd === undefined ? { ok: true, kana } : { ok: false, odd };
}

/** For comparing kana of banks and branches: no small ones, no marks, every long sound alike. */
export const comparableKana = (text: string): string =>
  halfWidth(toKatakana(text))
    .toUpperCase()
    .replace(/[ァ-ヶ]/g, (char) => large[small.indexOf(char)] ?? char)
    .replace(/[-‐‑–—―−ー]/g, '-')
    .replace(/[\s・.]/g, '');
