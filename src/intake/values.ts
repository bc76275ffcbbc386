import { type CivilDate, parseTimeOfDay, readDate, timeOfDayText } from '../domain/calendar';
import { type Yen, yen } from '../domain/quantities';
import type { Booking } from '../domain/usage';

const plain = (text: string) => text.normalize('NFKC').trim();

/** A date as people write it, a weekday in brackets passed over; null when it names no real day. */
export const readCsvDate = (text: string): CivilDate | null =>
  readDate(plain(text).replace(/\([日月火水木金土]\)$/, ''));

/** 8:00, 08:00, ８：００, 0830, 8時, 8時30分 → `HH:MM`; null otherwise (25:00). */
export function readCsvTime(text: string): string | null {
  const match =
    /^(\d{1,2}):(\d{2})(?::00)?$/.exec(plain(text)) ??
    /^(\d{1,2})時(?:(\d{1,2})分)?$/.exec(plain(text)) ??
    /^(\d{1,2})(\d{2})$/.exec(plain(text));
  if (!match) return null;
  const hour = Number(match[1]);
  const minute = Number(match[2] ?? '0');
  if (minute > 59 || hour > 23) return null;
  const written = timeOfDayText(hour * 60 + minute);
  return parseTimeOfDay(written) === null ? null : written;
}

export type ReadAmount = Yen | 'empty' | 'negative' | 'unreadable';

/** 1500, 1,500円, ¥1,500 → yen. */
export function readCsvAmount(text: string): ReadAmount {
  const digits = plain(text).replace(/[¥\\,円\s]/g, '');
  if (digits === '') return 'empty';
  if (/^[-−△▲]\d+$/.test(digits)) return 'negative';
  if (!/^\d+$/.test(digits) || !Number.isSafeInteger(Number(digits))) return 'unreadable';
  return yen(Number(digits));
}

/** 「体調不良によるキャンセル」 → `child-illness`; another cancellation → `other`. */
export function readCancellation(column: string, remark: string): Booking['cancelled'] {
  const text = plain(`${column} ${remark}`);
  const isCancelled =
    /キャンセル|取消|取り消し|中止/.test(text) || /^(有|あり|○|1|はい)/.test(plain(column));
  if (!isCancelled) return null;
  return /体調|病気|発熱|発病|病欠/.test(text) ? 'child-illness' : 'other';
}

export const readYesNo = (text: string): boolean => /^(有|あり|○|1|はい|true)$/i.test(plain(text));
