import { type CivilDate, monthOf, openDaysBefore } from '../calendar';
import { rulesIn, type Scheme } from '../rules';

/** By when the アカウント発行申請書 must be handed in. */
export interface AccountDeadline {
  readonly dueBy: CivilDate;
  /** The later date, when 12/29–1/3 are counted as open days; null when it makes no difference. */
  readonly otherReading: CivilDate | null;
}

/**
 * K-procedure 4 「ベビーシッター利用開始日の10日前(土日祝日を除く)まで」: the tenth open day counted
 * backwards from the day before the first use. The ward does not name 12/29–1/3 here: where skipping
 * them gives an earlier date, that one is the deadline and both are shown (†).
 */
export function accountDeadlineOf(firstUse: CivilDate, scheme: Scheme): AccountDeadline {
  const count = rulesIn(scheme, monthOf(firstUse)).accountLeadOpenDays.value;
  const dueBy = openDaysBefore(firstUse, count, { yearEndClosed: true });
  const other = openDaysBefore(firstUse, count, { yearEndClosed: false });
  return { dueBy, otherReading: other === dueBy ? null : other };
}
