import { halfWidth } from '../writing';
import { addDays, type CivilDate, civilDate, dayNumberOf, partsOf } from './civil-date';
import { readDate } from './japanese-era';

const days: Readonly<Record<string, number>> = { 昨日: -1, 今日: 0, 明日: 1 };
const withoutYear = /^(\d{1,2})[-/.月](\d{1,2})日?$/;

/** From one leap day to the next there are at most eight years (1896 to 1904). */
const farthest = 8;

/**
 * A date as it is typed in a hurry: 今日, 5/7, 5月7日, or any way `readDate` knows. Without a year it is
 * the nearest such day, before or after today. Null: it cannot be read.
 */
export function readNearDate(text: string, today: CivilDate): CivilDate | null {
  const plain = halfWidth(text).replace(/\s/g, '');
  const named = days[plain];
  if (named !== undefined) return addDays(today, named);
  const [, month, day] = withoutYear.exec(plain) ?? [];
  if (month === undefined) return readDate(plain);
  const { year } = partsOf(today);
  const away = (date: CivilDate) => Math.abs(dayNumberOf(date) - dayNumberOf(today));
  const years = Array.from({ length: 2 * farthest + 1 }, (_, at) => year - farthest + at);
  const dates = years.flatMap((one) => civilDate(one, Number(month), Number(day)) ?? []);
  return dates.reduce<CivilDate | null>(
    (nearest, date) => (nearest === null || away(date) < away(nearest) ? date : nearest),
    null,
  );
}
