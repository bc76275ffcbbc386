import { addYears, type CivilDate, fiscalYearEnd, fiscalYearOf } from '../calendar';

/**
 * Last day of route 2 (育児休業満了者): the 31 March that follows the first birthday, a birthday on
 * 31 March ending that same day. K10 「満1歳に達した後の3月末まで」. A child born on 1 April reaches
 * 満1歳 on 31 March in law; the later end is used here (†).
 */
export const routeEndOf = (birthDate: CivilDate): CivilDate =>
  fiscalYearEnd(fiscalYearOf(addYears(birthDate, 1)));

/** The two readings of K10 differ for this child only. */
export const isBornOnAprilFirst = (birthDate: CivilDate): boolean => birthDate.endsWith('-04-01');
