import { halfWidth } from '../writing';
import { type CivilDate, civilDate, partsOf } from './civil-date';

/** 元号 with the first day of each, newest first. Source: 元号法 政令. */
const eras = [
  { name: '令和', letter: 'R', from: '2019-05-01' },
  { name: '平成', letter: 'H', from: '1989-01-08' },
  { name: '昭和', letter: 'S', from: '1926-12-25' },
  { name: '大正', letter: 'T', from: '1912-07-30' },
  { name: '明治', letter: 'M', from: '1868-10-23' },
] as const;

export type EraName = (typeof eras)[number]['name'];

/** The era of a name or letter (令和, R, r), with the western year of its year 1; null: none such. */
export function eraOf(text: string): { readonly name: EraName; readonly firstYear: number } | null {
  const era = eras.find(({ name, letter }) => name === text || letter === text.toUpperCase());
  return era ? { name: era.name, firstYear: Number(era.from.slice(0, 4)) } : null;
}

/** A date in 和暦; `year` 1 is written 元. */
export interface JapaneseDate {
  readonly era: EraName;
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Null before 明治 (1868-10-23). */
export function toJapaneseDate(date: CivilDate): JapaneseDate | null {
  const era = eras.find((candidate) => date >= candidate.from);
  if (!era) return null;
  const { year, month, day } = partsOf(date);
  return { era: era.name, year: year - Number(era.from.slice(0, 4)) + 1, month, day };
}

/** 元 for the first year of an era, else the number. */
export const eraYearText = (year: number): string => (year === 1 ? '元' : String(year));

/** 令和6年度; FY2018 and before in 平成. */
export function fiscalYearName(fiscalYear: number): string {
  return fiscalYear >= 2019
    ? `令和${eraYearText(fiscalYear - 2018)}年度`
    : `平成${eraYearText(fiscalYear - 1988)}年度`;
}

const western = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/;
const japanese =
  /^(令和|平成|昭和|大正|明治|[RHSTM])(元|\d{1,2})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/i;

/**
 * Reads a date as people write it: 2024-05-07, 2024/5/7, 2024年5月7日, 令和6年5月7日, R6.5.7,
 * in full or half width. Null when it is none of these, names no real day, or lies outside its era.
 */
export function readDate(text: string): CivilDate | null {
  const plain = halfWidth(text).replace(/\s/g, '');
  const inWestern = western.exec(plain);
  if (inWestern) return civilDate(Number(inWestern[1]), Number(inWestern[2]), Number(inWestern[3]));
  const inJapanese = japanese.exec(plain);
  if (!inJapanese) return null;
  const [, eraText = '', yearText = '', month = '', day = ''] = inJapanese;
  const era = eraOf(eraText);
  if (!era) return null;
  const yearInEra = yearText === '元' ? 1 : Number(yearText);
  if (yearInEra < 1) return null;
  const date = civilDate(era.firstYear + yearInEra - 1, Number(month), Number(day));
  return date && toJapaneseDate(date)?.era === era.name ? date : null;
}
