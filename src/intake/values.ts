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
  if (!/^\d+$/.test(digits) || digits.length > 8) return 'unreadable';
  return yen(Number(digits));
}

const yes = /^(有|有り|あり|[○◯〇✓✔]|1|はい|済|済み|true|yes)$/i;
const no = /^(|無|無し|なし|[×✕-]|0|いいえ|false|no)$/i;
const illness = /体調不良|体調を崩|病気|発熱|発病/;
/** What our own logs say of a booking cancelled for another reason, whatever the remark tells besides. */
export const otherReason = 'そのほかの理由';
/** 「キャンセル」「…によるキャンセル」「キャンセル(…)」: the booking itself, not a fee or another day. */
const cancelledRemark =
  /^(.*(による|のため|で))?(当日|前日)?(キャンセル|取消|取り消し|中止)(しました|済|済み)?([((].*)?$/;

/**
 * What the キャンセル column and the 備考 say. The column takes yes, no, or a reason (体調不良,
 * キャンセル …); anything else is `unreadable`, never guessed. Without a word in the column, a remark
 * counts only when it says that this booking was cancelled (体調不良によるキャンセル).
 */
export function readCancellation(
  column: string,
  remark: string,
): Booking['cancelled'] | 'unreadable' {
  const said = plain(column);
  const reason = plain(`${column} ${remark}`);
  const kind = illness.test(reason) ? 'child-illness' : 'other';
  if (said === '') return cancelledRemark.test(plain(remark)) ? kind : null;
  if (said === otherReason) return 'other';
  if (no.test(said) || /(なし|無し|無)$/.test(said)) return null;
  if (yes.test(said) || illness.test(said) || cancelledRemark.test(said)) return kind;
  return 'unreadable';
}

/** Yes, no (or empty), or null for anything else. */
export function readYesNo(text: string): boolean | null {
  if (no.test(plain(text))) return false;
  return yes.test(plain(text)) ? true : null;
}
