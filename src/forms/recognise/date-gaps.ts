import type { Box } from '../template/schema';
import type { Line, Token } from './token';

/** A blank before a printed unit, and the tokens that bound it. */
export interface DateGap {
  readonly gap: 'year' | 'month' | 'day';
  /** As printed: 年, 月分, 日付. */
  readonly unit: string;
  readonly box: Box;
}

/** 「令和　　年　　月　　日から」: blanks with units after them. */
export interface PrintedDate {
  readonly gaps: readonly DateGap[];
  /** What follows at once: から, まで, ～, 生, 提出, 分; empty when nothing does. */
  readonly after: string;
  /** The word right before it, 自 or 至; empty when there is none. */
  readonly mark: string;
  /** Positions in the line of the first and the last token, the era included. */
  readonly first: number;
  readonly last: number;
}

const units = {
  年: 'year',
  年度: 'year',
  月: 'month',
  月分: 'month',
  日: 'day',
  日付: 'day',
} as const;
/** Less room than this is no blank, in letters. */
const leastRoom = 0.8;
/** A year is written about as wide as month and day; more room before it belongs to something else. */
const yearOverOthers = 1.7;

const unitOf = (token: Token | undefined) =>
  token?.kind === 'unit' && token.text in units ? units[token.text as keyof typeof units] : null;

/** The dates printed on a line, from left to right. `left` is where the first blank may begin. */
export function datesOn({ tokens }: Line, left: number): readonly PrintedDate[] {
  const found: PrintedDate[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    if (!unitOf(tokens[index])) continue;
    const date = dateFrom(tokens, index, left);
    if (!date) continue;
    found.push(date);
    index = date.last;
  }
  return found;
}

function dateFrom(tokens: readonly Token[], at: number, left: number): PrintedDate | null {
  const order = ['year', 'month', 'day'] as const;
  const gaps: DateGap[] = [];
  let index = at;
  let reached = -1;
  for (; index < tokens.length; index += 1) {
    const token = tokens[index];
    const unit = unitOf(token);
    if (!token || !unit) break;
    const place = order.indexOf(unit);
    if (place <= reached) break;
    const before = tokens[index - 1];
    const from = before ? before.box[2] : left;
    const room = token.box[0] - from;
    if (room < leastRoom * token.size) {
      // 「日」 right after 「月」: no blank between, so no date of blanks.
      if (reached >= 0) break;
      return null;
    }
    gaps.push({
      gap: unit,
      unit: token.text,
      box: [from, token.box[1], token.box[0], token.box[3]],
    });
    reached = place;
  }
  const single = gaps.length === 1 && !/^(年度|月分)$/.test(tokens[at]?.text ?? '');
  if (gaps.length === 0 || (single && tokens[at - 1]?.kind !== 'era')) return null;
  const after = tokens
    .slice(index, index + 2)
    .filter(
      ({ kind, box }, number) =>
        kind !== 'label' && (number === 0 || box[0] < (tokens[index]?.box[2] ?? 0) + 14),
    )
    .map(({ text }) => text)
    .join('');
  const ownEra = tokens[at - 1]?.kind === 'era' ? 1 : 0;
  const mark = tokens[at - 1 - ownEra]?.text ?? '';
  const ends = /^(から|まで|より|迄|生|提出|[〜~～])/.test(after) ? 1 : 0;
  const unit = tokens[index - 1]?.text === '月分' ? '分' : '';
  return {
    gaps: trimmed(gaps),
    after: unit + after,
    mark,
    first: at - ownEra,
    last: index - 1 + ends,
  };
}

function trimmed(gaps: readonly DateGap[]): readonly DateGap[] {
  const others = gaps.slice(1).map(({ box }) => box[2] - box[0]);
  if (others.length === 0) return gaps.map((gap) => shortened(gap, 80));
  const most = Math.max(26, yearOverOthers * Math.max(...others));
  return gaps.map((gap) => shortened(gap, most));
}

/** Keeps the part next to the unit. */
const shortened = ({ box: [x0, y0, x1, y1], ...rest }: DateGap, most: number): DateGap => ({
  ...rest,
  box: [Math.max(x0, x1 - most), y0, x1, y1],
});
