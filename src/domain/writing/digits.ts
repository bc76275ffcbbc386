import { halfWidthDigits } from './width';

/** 「１１４ー０００２」, `1140002`, `〒114-0002` → `114-0002`. Null when it is no postal code. */
export function readPostalCode(text: string): string | null {
  const digits = halfWidthDigits(text).replace(/^〒/, '').replaceAll('-', '');
  return /^\d{7}$/.test(digits) ? `${digits.slice(0, 3)}-${digits.slice(3)}` : null;
}

/** A number of at most `length` digits, hyphens left out; null when there is anything else in it. */
export function readDigits(text: string, length: number): string | null {
  const digits = halfWidthDigits(text).replaceAll('-', '');
  return new RegExp(`^\\d{1,${length}}$`).test(digits) ? digits : null;
}

/** 「2」「第２子」 → 2. Null when it is no number from 1 to 99. */
export function readBirthOrder(text: string): number | null {
  const digits = readDigits(text.replace(/^第|子$/g, ''), 2);
  return digits === null || Number(digits) < 1 ? null : Number(digits);
}

/** Account numbers have seven digits; shorter ones are written with zeros before them. */
export const accountNumber = (digits: string): string =>
  digits === '' ? '' : digits.padStart(7, '0');

/** 店番 and 口座番号 as other banks ask for them. */
export interface TransferAccount {
  readonly branchCode: string;
  readonly number: string;
}

/**
 * ゆうちょ銀行's 記号・番号 of a savings passbook as 店番 and 口座番号: the second and third digit of the
 * 記号 and an 8; the 番号 without the 1 at its end, seven digits with zeros before them. Null for anything
 * else (振替口座, whose 記号 begins with 0, among it): the passbook or the bank's own page says those.
 */
export function postBankAccount(symbol: string, number: string): TransferAccount | null {
  const [mark, digits] = [halfWidthDigits(symbol), halfWidthDigits(number)];
  if (!/^1\d{3}0$/.test(mark) || !/^\d{1,7}1$/.test(digits)) return null;
  return { branchCode: `${mark.slice(1, 3)}8`, number: accountNumber(digits.slice(0, -1)) };
}
