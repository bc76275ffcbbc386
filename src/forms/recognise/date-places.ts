import type { Box } from '../template/schema';
import { unionOf } from './area';
import { datesOn, type PrintedDate } from './date-gaps';
import type { Meaning } from './dictionary/labels';
import { type Label, labelOf } from './label-block';
import { type Place, placeAt } from './place';
import { leftEdge, type Region } from './region';
import { type Line, lineText, type Token } from './token';

/** What a date can be the date of. */
const dated: readonly Meaning[] = [
  'birthDate',
  'applicationDate',
  'childBirthDate',
  'period',
  'period.from',
  'period.to',
  'usageDate',
  'date',
  'claimMonth',
  'fiscalYear',
];

export interface FoundDates {
  readonly places: readonly Place[];
  /** Words that belong to a date: its label, its units, its era. */
  readonly used: ReadonlySet<Token>;
}

/** The dates of a region, 「　年　月　日」 with room to write, each gap a place of its own. */
export function datePlaces(region: Region): FoundDates {
  const used = new Set<Token>();
  const places: Place[] = [];
  let periods = 0;
  for (const [number, line] of region.lines.entries()) {
    if (line.vertical) continue;
    const beside = region.rowLabel(line.box);
    const rowLabel = beside?.meant && dated.includes(beside.meant.means) ? beside : null;
    const left = leftEdge(region, line.tokens[0]?.box[0] ?? 0, line.box);
    let from = 0;
    // What the date before on this line began: 「令和 年 月 日 ～ 令和 年 月 日」.
    let begun: Begun | null = null;
    for (const date of datesOn(line, left)) {
      const before = line.tokens.slice(from, date.first);
      const label = labelFor(region, number, before, used) ?? rowLabel;
      from = date.last + 1;
      for (const token of line.tokens.slice(date.first, date.last + 1)) used.add(token);
      const alone = aloneOn(line, date) && !isOfficeDate(region.lines, number);
      const read = { region, date, periods, alone };
      const { means, words }: Dated = datedBy(read, label, begun);
      begun = means === 'period.from' ? { words } : null;
      if (means === 'period.from' || means === 'period.to') periods += 1;
      places.push(...placesOf(date, means, words ?? region.outside?.label ?? null, line));
    }
  }
  return { places, used };
}

/** 「　年　月　日／　　警察署長　印」: who decides dates and stamps it. */
const isOfficeDate = (lines: readonly Line[], number: number): boolean =>
  lines
    .slice(number, number + 3)
    .some((line) => /[署市区町村都県府局所]長[^殿様宛あ]*[印㊞]/.test(lineText(line)));

/** The words for a date that another one on its line ends. */
interface Begun {
  readonly words: Label | null;
}
interface Dated extends Begun {
  readonly means: Meaning;
}
interface ReadDate {
  readonly region: Region;
  readonly date: PrintedDate;
  readonly periods: number;
  readonly alone: boolean;
}

/** 「令和 年 月 日 ～ 令和 年 月 日」: the second has the words of the first. */
const datedBy = (read: ReadDate, label: Label | null, begun: Begun | null): Dated =>
  label === null && begun
    ? { means: 'period.to', words: begun.words }
    : { means: meaningOfDate(read, label), words: label };

/** The nearest word before a date on its line, or on the line above it, that can be dated. */
function labelFor(
  region: Region,
  number: number,
  before: readonly Token[],
  used: Set<Token>,
): Label | null {
  const above = region.open ? [] : (region.lines[number - 1]?.tokens ?? []);
  for (const token of [...above, ...before].toReversed()) {
    if (token.kind !== 'label') continue;
    const label = labelOf(token.text, token.box);
    if (!label.meant || !dated.includes(label.meant.means)) continue;
    used.add(token);
    return label;
  }
  return null;
}

/** 自 and 至 before a date say which end of a period it is. */
const ends: Readonly<Record<string, Meaning>> = { 自: 'period.from', 至: 'period.to' };
const filed = /^(提出|申請|届出|請求|申込|報告|作成|記入|現在|[)）」】])/;

/**
 * Whether a date stands by itself as the day of filing does: no words right before it, 「変更した日」, and
 * none that go on after it, 「日付けで決定を受けた」. What stands far off on its line is another matter.
 */
function aloneOn({ tokens }: Line, { first, last }: PrintedDate): boolean {
  const [start, end] = [tokens[first], tokens[last]];
  const [before, after] = [tokens[first - 1], tokens[last + 1]];
  const isWord = (token: Token | undefined) => token?.kind === 'text' || token?.kind === 'label';
  const letter = start?.size ?? 10;
  // A sentence before it has ended.
  const said = isWord(before) && !/[。、]$/.test(before?.text ?? '');
  const follows = said && (start?.box[0] ?? 0) - (before?.box[2] ?? 0) < 4 * letter;
  const goesOn = isWord(after) && (after?.box[0] ?? 0) - (end?.box[2] ?? 0) < letter;
  return !follows && !(goesOn && !filed.test(after?.text ?? ''));
}

function meaningOfDate(
  { region: { outside, open }, date: { after, gaps, mark }, periods, alone }: ReadDate,
  label: Label | null,
): Meaning {
  const end = ends[mark];
  const own = label?.meant?.means ?? null;
  const from = /^(から|より|[〜~～])/.test(after);
  const to = /^(まで|迄)/.test(after);
  const around = outside?.label.meant?.means ?? null;
  const base = own ?? (around && dated.includes(around) ? around : null);
  if (end && (base === null || base === 'period')) return end;
  if (base === 'period') return to || (periods % 2 === 1 && !from) ? 'period.to' : 'period.from';
  if (base) return base;
  // 「　年　月　日付　第　号で交付決定を受けた」
  const saysWhat = gaps.at(-1)?.unit === '日付';
  if (/^生/.test(after)) return 'birthDate';
  if (from) return 'period.from';
  if (to) return 'period.to';
  if (gaps.length === 1) return gaps[0]?.gap === 'year' ? 'fiscalYear' : 'claimMonth';
  // The month a sheet is for, in its title or alone on a line.
  if (gaps.length === 2 && open && (alone || /[（(]$/.test(mark))) return 'claimMonth';
  if (gaps.length === 2) return /^(利用|実施|使用)?分/.test(after) ? 'claimMonth' : 'date';
  return alone && !saysWhat && (open || !outside) ? 'applicationDate' : 'date';
}

function placesOf(
  { gaps, after }: PrintedDate,
  means: Meaning,
  label: Label | null,
  line: Line,
): readonly Place[] {
  const words = label?.text ?? '';
  const unit = { year: '年', month: '月', day: '日' };
  const common = { kind: 'date', person: label?.person ?? null } as const;
  const whole = gaps.map(({ box }) => box);
  const reason = (mark: string) => ({ kind: 'unit', unit: mark, words }) as const;
  // A row of a table and the month of a claim are told by their units; the rest of a date is one answer.
  if (means === 'usageDate')
    return [placeAt(unionOf(whole), means, words, { ...common, reason: reason(after) })];
  return gaps.map(({ gap, box }) =>
    placeAt(tall(box, line), means, words, {
      ...common,
      gap,
      confidence: label ? 0.9 : 0.6,
      reason: reason(unit[gap]),
    }),
  );
}

const tall = ([x0, , x1]: Box, { box }: Line): Box => [x0 + 1, box[1] - 1.5, x1 - 1, box[3] + 1.5];
