import { postBankAccount, readDigits, trimmed } from '../../../../domain/writing';
import type { Fields } from './page';

const postBankCode = '9900';
const kanjiDigits = '〇一二三四五六七八九';

/** ゆうちょ銀行 calls its branches by their 店番 in kanji: 018 → 〇一八. */
const branchNameOf = (code: string): string =>
  code.replace(/\d/g, (one) => kanjiDigits[+one] ?? '');

export const isPostBank = (fields: Fields): boolean =>
  readDigits(trimmed(fields['bankCode'] ?? ''), 4) === postBankCode;

/** The 記号 and 番号 as they are typed, the space around them left out. */
export const passbookOf = ({ postSymbol = '', postNumber = '' }: Fields) => ({
  symbol: trimmed(postSymbol),
  number: trimmed(postNumber),
});

/** The fields that 記号・番号 fill, or null while they cannot be read. */
export function filledByPassbook(fields: Fields): Fields | null {
  const { symbol, number } = passbookOf(fields);
  const account = postBankAccount(symbol, number);
  return (
    account && {
      branchCode: account.branchCode,
      branchName: branchNameOf(account.branchCode),
      number: account.number,
      type: 'ordinary',
      postSymbol: '',
      postNumber: '',
    }
  );
}

/** Which of the two cannot be read, each looked at beside one that can. */
export function wrongInPassbook(fields: Fields): readonly ('postSymbol' | 'postNumber')[] {
  if (!isPostBank(fields)) return [];
  const { symbol, number } = passbookOf(fields);
  if (symbol === '' && number === '') return [];
  return [
    ...(postBankAccount(symbol, '11') ? [] : (['postSymbol'] as const)),
    ...(postBankAccount('10000', number) ? [] : (['postNumber'] as const)),
  ];
}
