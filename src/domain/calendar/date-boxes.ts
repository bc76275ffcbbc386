import { halfWidth } from '../writing';
import { type CivilDate, civilDate, lastDayOf, parseCivilMonth } from './civil-date';
import { type EraName, eraOf, toJapaneseDate } from './japanese-era';

/** A date as it is typed: the year with or without its era, the month, the day. */
export interface DateBoxes {
  readonly year: string;
  readonly month: string;
  readonly day: string;
}

export type DateBox = keyof DateBoxes;

/** What is wrong with a date in three boxes, and in which box to look first. */
export type DateProblem =
  | { readonly kind: 'box-empty'; readonly box: DateBox }
  | { readonly kind: 'box-unreadable'; readonly box: DateBox; readonly text: string }
  /** 6: of which era? */
  | { readonly kind: 'era-missing'; readonly box: 'year'; readonly text: string }
  | { readonly kind: 'year-out-of-range'; readonly box: 'year'; readonly text: string }
  | { readonly kind: 'no-such-month'; readonly box: 'month'; readonly text: string }
  | {
      readonly kind: 'no-such-day';
      readonly box: 'day';
      readonly month: number;
      readonly day: number;
      readonly lastDay: number;
    }
  /** 平成31年5月1日: the day belongs to another era. `date` is what the western year says. */
  | {
      readonly kind: 'outside-era';
      readonly box: 'year';
      readonly era: EraName;
      readonly date: CivilDate;
    };

/** `null`: all three are empty. */
export type ReadDateBoxes =
  | { readonly ok: true; readonly date: CivilDate | null }
  | { readonly ok: false; readonly problem: DateProblem };

const wrong = (problem: DateProblem): ReadDateBoxes => ({ ok: false, problem });

/** Nobody in a household file was born earlier, and no certification runs later. */
const years = { first: 1900, last: 2100 } as const;

interface Year {
  readonly year: number;
  readonly era: EraName | null;
}

function readYear(text: string): Year | DateProblem {
  const plain = text.replace(/年$/, '');
  if (/^\d{4}$/.test(plain)) return { year: Number(plain), era: null };
  const [, eraText = '', inEra = ''] = /^([^\d元]*)(元|\d{1,2})$/.exec(plain) ?? [];
  if (inEra !== '' && eraText === '') return { kind: 'era-missing', box: 'year', text };
  // R.6 and 令和 6 are written, too.
  const era = eraOf(eraText.replace(/\.$/, ''));
  const number = inEra === '元' ? 1 : Number(inEra);
  if (era === null || number < 1) return { kind: 'box-unreadable', box: 'year', text };
  return { year: era.firstYear + number - 1, era: era.name };
}

/**
 * A date from three boxes. The year is 令和6, R6, 平成元 or 2024; full width and 年月日 behind the
 * number are read without a word.
 */
export function readDateBoxes(boxes: DateBoxes): ReadDateBoxes {
  const plain = (text: string) => halfWidth(text).replace(/\s/g, '');
  const [yearText, monthText, dayText] = [
    plain(boxes.year),
    plain(boxes.month).replace(/月$/, ''),
    plain(boxes.day).replace(/日$/, ''),
  ];
  if (yearText === '' && monthText === '' && dayText === '') return { ok: true, date: null };
  const texts = { year: yearText, month: monthText, day: dayText };
  for (const box of ['year', 'month', 'day'] as const)
    if (texts[box] === '') return wrong({ kind: 'box-empty', box });
  const year = readYear(yearText);
  if ('kind' in year) return wrong(year);
  for (const box of ['month', 'day'] as const)
    if (!/^\d{1,2}$/.test(texts[box]))
      return wrong({ kind: 'box-unreadable', box, text: boxes[box] });
  if (year.year < years.first || year.year > years.last)
    return wrong({ kind: 'year-out-of-range', box: 'year', text: yearText });
  return readDay(year, Number(monthText), Number(dayText));
}

function readDay({ year, era }: Year, month: number, day: number): ReadDateBoxes {
  const first = parseCivilMonth(`${year}-${String(month).padStart(2, '0')}`);
  if (first === null) return wrong({ kind: 'no-such-month', box: 'month', text: String(month) });
  const date = civilDate(year, month, day);
  if (date === null) {
    const lastDay = Number(lastDayOf(first).slice(8));
    return wrong({ kind: 'no-such-day', box: 'day', month, day, lastDay });
  }
  if (era !== null && toJapaneseDate(date)?.era !== era)
    return wrong({ kind: 'outside-era', box: 'year', era, date });
  return { ok: true, date };
}

/** A date as the three boxes show it: 令和6, 5, 7. */
export function dateBoxesOf(date: CivilDate | null): DateBoxes {
  if (date === null) return { year: '', month: '', day: '' };
  const japanese = toJapaneseDate(date);
  const [year = '', month = '', day = ''] = date.split('-');
  return {
    year: japanese ? `${japanese.era}${japanese.year === 1 ? '元' : japanese.year}` : year,
    month: String(Number(month)),
    day: String(Number(day)),
  };
}
