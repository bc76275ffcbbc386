import { halfWidth, halfWidthDigits } from './width';

/** What was typed in the form it is kept, and whether a second look is worth it. Never refused. */
export interface Noted {
  readonly text: string;
  readonly doubtful: boolean;
}

const phone = /^(0[5789]0\d{8}|(?!0[5789]0)0\d{9})$/;

/** 「０９０（１２３４）５６７８」 → `090-1234-5678`. Doubtful without 11 digits (mobile) or 10. */
export function readPhone(text: string): Noted {
  const plain = halfWidthDigits(text)
    .replace(/^\((\d+)\)/, '$1-')
    .replace(/[()]/g, '-')
    .replace(/-{2,}/g, '-');
  return { text: plain, doubtful: plain !== '' && !phone.test(plain.replaceAll('-', '')) };
}

/**
 * An address typed whole after the postal code had put its beginning there: 「東京都北区王子東京都北区王子1-2」
 * and 「東京都北区王子北区王子1-2」 → 「東京都北区王子1-2」.
 */
export const readAddress = (text: string): string =>
  text.replace(/^(東京都.+?)\1/, '$1').replace(/^東京都(.+?[区市町村].*?)\1/, '東京都$1');

/** Doubtful without one @ and a dot after it. */
export function readEmail(text: string): Noted {
  const plain = halfWidth(text).replace(/\s/g, '');
  return { text: plain, doubtful: plain !== '' && !/^[^@]+@[^@]+\.[^@.]+$/.test(plain) };
}
