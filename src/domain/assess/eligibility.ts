import { ageClassOf, type CivilDate, fiscalYearOf } from '../calendar';
import type { Absence, Certification, Child, DatedChild } from '../household';
import type { Rules } from '../rules';
import { routeEndOf } from './route-end';
import type { NotEligibleReason } from './verdict';

export const certificationOn = (child: Child, date: CivilDate): Certification | null =>
  child.certifications.find(({ from, to }) => from <= date && date <= to) ?? null;

const isLeave = ({ kind }: Absence) => kind !== 'day-off';

const lies = (date: CivilDate, { from, to }: Absence) => from <= date && date <= to;

/** 保護者が休暇の日 (K9). */
export const isDayOff = (absences: readonly Absence[], date: CivilDate): boolean =>
  absences.some((absence) => !isLeave(absence) && lies(date, absence));

/** 産休・育休 (K5, K9). */
const isOnLeave = (absences: readonly Absence[], date: CivilDate): boolean =>
  absences.some((absence) => isLeave(absence) && lies(date, absence));

/**
 * Why a child may not use the scheme on a date: the first reason of calculation §2 that holds, or
 * null.
 */
export function notEligibleReason(
  child: DatedChild,
  absences: readonly Absence[],
  rules: Rules,
  date: CivilDate,
): NotEligibleReason | null {
  // K2 0歳から5歳児クラスに該当する児童
  if (date < child.birthDate) return 'outside-age-class';
  if (ageClassOf(child.birthDate, fiscalYearOf(date)) > rules.maxAgeClass.value)
    return 'outside-age-class';
  // K5 有効期間内の支給認定証を有する必要があります
  if (certificationOn(child, date) === null) return 'no-certification';
  // K-procedure 2: only after 対象者確認
  if (child.confirmedFrom === null || date < child.confirmedFrom) return 'before-confirmation';
  // K4, K10: from the day of return to the 31 March after the first birthday
  if (child.route?.kind === 'leave-completed') {
    const { returnedOn } = child.route;
    if (returnedOn === null || date < returnedOn) return 'before-return';
    if (date > routeEndOf(child.birthDate)) return 'after-route-end';
  }
  // K1 入所するまでの間
  if (child.enrolledOn !== null && date >= child.enrolledOn) return 'enrolled';
  if (isOnLeave(absences, date)) return 'on-leave';
  return null;
}
