import { type Yen, yen } from '../../domain/quantities';
import { narrow } from './narrow';

/** Whole yen as people type them: `1500`, `1,500円`, 「１，５００」, `¥1500`. Null when it is none. */
export function readAmount(text: string): Yen | null {
  const plain = narrow(text)
    .replace(/^[¥\\]/, '')
    .replace(/円$/, '');
  if (!/^(\d+|\d{1,3}(,\d{3})+)$/.test(plain)) return null;
  const amount = Number(plain.replaceAll(',', ''));
  return amount <= 9_999_999 ? yen(amount) : null;
}
