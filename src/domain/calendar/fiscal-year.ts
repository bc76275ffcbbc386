import { type CivilDate, type CivilMonth, partsOf } from './civil-date';

/** The fiscal year (年度) of a date or month: 1 April N to 31 March N+1 is N. */
export function fiscalYearOf(date: CivilDate | CivilMonth): number {
  const year = Number(date.slice(0, 4));
  return Number(date.slice(5, 7)) >= 4 ? year : year - 1;
}

export const fiscalYearStart = (fiscalYear: number): CivilDate =>
  `${fiscalYear}-04-01` as CivilDate;

export const fiscalYearEnd = (fiscalYear: number): CivilDate =>
  `${fiscalYear + 1}-03-31` as CivilDate;

/**
 * The nursery class (歳児クラス) of a child in a fiscal year. A child born on 2 April N−1 or later is
 * in class 0 in fiscal year N, each year earlier one class up; 1 April belongs to the older class.
 */
export function ageClassOf(birthDate: CivilDate, fiscalYear: number): number {
  const { year, month, day } = partsOf(birthDate);
  const bornBeforeBoundary = month < 4 || (month === 4 && day === 1);
  const schoolYearOfBirth = bornBeforeBoundary ? year - 1 : year;
  return Math.max(0, fiscalYear - schoolYearOfBirth - 1);
}
