import { postBranchName } from '../../../../copy/screens-family';
import { postBankAccount, readDigits, trimmed } from '../../../../domain/writing';
import type { Fields } from './page';

const postBankCode = '9900';

export const isPostBank = (fields: Fields): boolean =>
  readDigits(trimmed(fields['bankCode'] ?? ''), 4) === postBankCode;

/** The 記号 and 番号 as they are typed, the space around them left out. */
const passbookOf = ({ postSymbol = '', postNumber = '' }: Fields) => ({
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
      branchName: postBranchName(account.branchCode),
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
