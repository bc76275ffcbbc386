import {
  type CivilDate,
  type CivilMonth,
  dayFactsOf,
  eraYearText,
  firstDayOf,
  partsOf,
  toJapaneseDate,
} from '../domain/calendar';

const weekdays = ['日', '月', '火', '水', '木', '金', '土'] as const;
const grouped = (amount: number) => String(amount).replace(/\B(?=(\d{3})+$)/g, ',');

/** 1,275円 */
export const yenText = (amount: number): string =>
  amount < 0 ? `−${grouped(-amount)}円` : `${grouped(amount)}円`;

/** 3万600円: as an amount is said. */
export function spokenYenText(amount: number): string {
  const tenThousands = Math.floor(amount / 10_000);
  const rest = amount % 10_000;
  if (tenThousands === 0) return yenText(rest);
  return rest === 0 ? `${tenThousands}万円` : `${tenThousands}万${yenText(rest)}`;
}

/** 8時間30分; 8時間; 45分 */
export function durationText(amount: number): string {
  const hours = Math.floor(amount / 60);
  const rest = amount % 60;
  if (hours === 0) return `${rest}分`;
  return rest === 0 ? `${hours}時間` : `${hours}時間${rest}分`;
}

/** 187時間00分: for columns, where every figure has the same shape. */
export const columnDurationText = (amount: number): string =>
  `${Math.floor(amount / 60)}時間${String(amount % 60).padStart(2, '0')}分`;

/** 8:30 */
export const clockDurationText = (amount: number): string =>
  `${Math.floor(amount / 60)}:${String(amount % 60).padStart(2, '0')}`;

/** 5月3日 */
export function dayText(date: CivilDate): string {
  const { month, day } = partsOf(date);
  return `${month}月${day}日`;
}

/** 5/7 */
export function slashDayText(date: CivilDate): string {
  const { month, day } = partsOf(date);
  return `${month}/${day}`;
}

/** (火) */
const weekdayText = (date: CivilDate): string => `(${weekdays[dayFactsOf(date).weekday]})`;

/** 5/7(火) */
export const shortDayText = (date: CivilDate): string => slashDayText(date) + weekdayText(date);

/** 令和6年5月7日(火) */
export const dayWithWeekday = (date: CivilDate): string => dateText(date) + weekdayText(date);

/** 令和6年5月7日 */
export function dateText(date: CivilDate): string {
  const japanese = toJapaneseDate(date);
  if (!japanese) return date;
  return `${japanese.era}${eraYearText(japanese.year)}年${japanese.month}月${japanese.day}日`;
}

/** 令和6年5月 */
export const monthText = (month: CivilMonth): string =>
  dateText(firstDayOf(month)).replace(/1日$/, '');

/** 令和4年 */
export const yearText = (date: CivilDate): string => dateText(date).replace(/\d+月.*$/, '');

/** 2024年5月7日 */
export function westernDateText(date: CivilDate): string {
  const { year, month, day } = partsOf(date);
  return `${year}年${month}月${day}日`;
}
