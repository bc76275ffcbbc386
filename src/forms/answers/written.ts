import { eraYearText, parseCivilDate, toJapaneseDate } from '../../domain/calendar';
import type { Answer } from '../template/resolve';

/** 1275 → 1,275. A text (未受領, 1,500) is kept. */
export const writtenAmount = (answer: Answer): string =>
  typeof answer === 'number' ? grouped(answer) : writtenText(answer);

const grouped = (value: number): string =>
  (value < 0 ? '-' : '') + String(Math.abs(value)).replace(/\B(?=(\d{3})+$)/g, ',');

/** An answer as a text field shows it, several texts under each other. Dates have a field kind of their own. */
export function writtenText(answer: Answer): string {
  if (answer === null || typeof answer === 'boolean') return '';
  if (typeof answer === 'number') return String(answer);
  if (typeof answer !== 'string') return answer.map((item) => String(item)).join('\n');
  return answer.replace(/\r\n?/g, '\n');
}

/** The characters for `cells` cells; hyphens go when only the digits fill them (114-0002 in seven). */
export function writtenDigits(answer: Answer, cells: number): readonly string[] {
  const text = writtenText(answer);
  const bare = text.replace(/[-‐−－]/g, '');
  return [...([...bare].length === cells ? bare : text)];
}

/** Mobile numbers are 3, 4 and 4 digits, postal codes 3 and 4; where others divide, only their owner knows. */
const undivided: Readonly<Record<number, RegExp>> = {
  2: /^(\d{3})(\d{4})$/,
  3: /^(0[5-9]0)(\d{4})(\d{4})$/,
};

/**
 * The parts of a number for `count` blanks between printed hyphens or brackets, the rest of them in the
 * last; null where it has not as many.
 */
export function writtenParts(text: string, count: number): readonly string[] | null {
  if (!/^[\d\s()（）\-‐−－]+$/.test(text)) return null;
  const parts = text.match(/\d+/g) ?? [];
  if (parts.length >= count)
    return [...parts.slice(0, count - 1), parts.slice(count - 1).join('-')];
  return undivided[count]?.exec(parts.join(''))?.slice(1) ?? null;
}

/** 令和6年5月7日, for a place without printed 年 月 日; what is no date is kept as it is. */
export function writtenDate(answer: Answer): string {
  const date = typeof answer === 'string' ? parseCivilDate(answer) : null;
  const japanese = date && toJapaneseDate(date);
  if (!japanese) return writtenText(answer);
  return `${japanese.era}${eraYearText(japanese.year)}年${japanese.month}月${japanese.day}日`;
}
