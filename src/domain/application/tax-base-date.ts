import { type CivilDate, type CivilMonth, fiscalYearOf } from '../calendar';

/**
 * The fiscal year of the 住民税課税(非課税)証明書 a month asks for: months 4–8 of fiscal year N look at
 * the N−1年度 certificate, months 9–3 at the N年度 one. Source: the ward's table of R6 (令和6年4月~8月:
 * 令和5年度; 令和6年9月~令和7年3月: 令和6年度).
 */
export function certificateYearOf(month: CivilMonth): number {
  const fiscalYear = fiscalYearOf(month);
  const calendarMonth = Number(month.slice(5));
  return calendarMonth >= 4 && calendarMonth <= 8 ? fiscalYear - 1 : fiscalYear;
}

/** The 1 January on which the place of residence decides who issues the certificate. */
export const taxBaseDateOf = (month: CivilMonth): CivilDate =>
  `${certificateYearOf(month)}-01-01` as CivilDate;
