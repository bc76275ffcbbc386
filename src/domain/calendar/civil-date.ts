import dayjs from 'dayjs';
import utc from 'dayjs/plugin/utc';

dayjs.extend(utc);

declare const brand: unique symbol;

/** A day of the civil calendar, `YYYY-MM-DD`. Sorts as text. */
export type CivilDate = string & { readonly [brand]: 'date' };

/** A civil month, `YYYY-MM`. Sorts as text. */
export type CivilMonth = string & { readonly [brand]: 'month' };

/** 0 Sunday … 6 Saturday. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

const datePattern = /^(\d{4})-(\d{2})-(\d{2})$/;
const monthPattern = /^\d{4}-(0[1-9]|1[0-2])$/;
const day = (date: string) => dayjs.utc(date);

/** The date, or null when the text is not `YYYY-MM-DD` or names no real day (2023-02-29). */
export function parseCivilDate(text: string): CivilDate | null {
  const match = datePattern.exec(text);
  return match ? civilDate(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

/** The date of a year, month (1–12) and day, or null when there is no such day. */
export function civilDate(year: number, month: number, dayOfMonth: number): CivilDate | null {
  if (![year, month, dayOfMonth].every(Number.isInteger)) return null;
  if (year < 1000 || year > 9999) return null;
  const two = (part: number) => String(part).padStart(2, '0');
  const text = `${year}-${two(month)}-${two(dayOfMonth)}`;
  if (!datePattern.test(text)) return null;
  const parsed = day(text);
  return parsed.isValid() && parsed.format('YYYY-MM-DD') === text ? (text as CivilDate) : null;
}

export const parseCivilMonth = (text: string): CivilMonth | null =>
  monthPattern.test(text) ? (text as CivilMonth) : null;

export const addDays = (date: CivilDate, days: number): CivilDate =>
  day(date).add(days, 'day').format('YYYY-MM-DD') as CivilDate;

export const addYears = (date: CivilDate, years: number): CivilDate =>
  day(date).add(years, 'year').format('YYYY-MM-DD') as CivilDate;

export const addMonths = (date: CivilDate, months: number): CivilDate =>
  day(date).add(months, 'month').format('YYYY-MM-DD') as CivilDate;

export const weekdayOf = (date: CivilDate): Weekday => day(date).day() as Weekday;

/** Days since 1970-01-01: lets bookings be compared on one line of minutes. */
export const dayNumberOf = (date: CivilDate): number => day(date).valueOf() / 86_400_000;

export const monthOf = (date: CivilDate): CivilMonth => date.slice(0, 7) as CivilMonth;

export const firstDayOf = (month: CivilMonth): CivilDate => `${month}-01` as CivilDate;

export const lastDayOf = (month: CivilMonth): CivilDate =>
  day(firstDayOf(month)).endOf('month').format('YYYY-MM-DD') as CivilDate;

/** The numbers of a date: year, month 1–12, day 1–31. */
export function partsOf(date: CivilDate): { year: number; month: number; day: number } {
  return {
    year: Number(date.slice(0, 4)),
    month: Number(date.slice(5, 7)),
    day: Number(date.slice(8, 10)),
  };
}
