import type { TextRun } from '../page';
import type { Recognised } from '../recognise/recognised';
import { heightOf } from '../template/box';
import type { FormField, FormTable, TableColumn } from '../template/schema';
import { grandPaths, type Part, sameLine, wordsOf } from './month-claim';

/** The 利用内訳書 of 一時預かり as a ward prints it: a table a month, sums under each, the claim below. */
export interface MonthSheet {
  readonly tables: readonly { readonly table: FormTable; readonly taken: readonly Recognised[] }[];
  /** Where the answers outside the tables stand in the form model; null: not to be written over. */
  readonly paths: ReadonlyMap<Recognised, string | null>;
}

const list = 'temporaryCare.sections';

function partOf(words: string, group: string | null): Part {
  const own = group && /日中|夜間/.test(group) ? group : words;
  if (/夜間/.test(own)) return 'night';
  return /日中/.test(own) ? 'day' : 'both';
}

const inPart = (part: Part, name: string): string | null => (part === 'both' ? null : part + name);

/** The answer of a row that a column holds. */
function columnPath(answer: Recognised): string | null {
  const part = partOf(wordsOf(answer), answer.group);
  switch (answer.key) {
    case 'usageDate':
      return 'day';
    case 'usageStart':
      return inPart(part, 'Start');
    case 'usageEnd':
      return inPart(part, 'End');
    case 'usageHours':
      return inPart(part, 'Hours');
    case 'usageMinutes':
      return inPart(part, 'Minutes');
    case 'amount':
    case 'total':
      return 'paid';
    default:
      return null;
  }
}

/** A sum under a column. */
const sumPath = (answer: Recognised): string | null => {
  const column = columnPath(answer);
  return column === 'paid' ? 'paidYen' : column;
};

/** 月 of the second month: 月 2. Only its place tells it from the first. */
const inMonth = (label: string, entry: number): string => `${label} ${entry + 1}`;

/** What an answer of a later month is called, by its name in the first, which the document asks for. */
export function laterMonthLabel(
  path: string,
  asked: readonly { readonly path: string; readonly label: string }[],
): string | null {
  const [, entry, rest] = /^temporaryCare\.sections\.(\d+)\.(.+)$/.exec(path) ?? [];
  const first = asked.find((one) => one.path === `${list}.0.${rest}`);
  return first ? inMonth(first.label, Number(entry)) : null;
}

/** The rows of a page from their tops, apart where a gap is wider than rows are. */
function blocksOf(numbered: readonly Recognised[]): readonly (readonly number[])[] {
  const tops: number[] = [];
  for (const top of numbered.map(({ box }) => box[1]).sort((a, b) => a - b))
    if (top - (tops.at(-1) ?? Number.NEGATIVE_INFINITY) > sameLine) tops.push(top);
  const gaps = tops.slice(1).map((top, index) => top - (tops[index] ?? top));
  const usual = [...gaps].sort((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0;
  const blocks: number[][] = [];
  for (const [index, top] of tops.entries()) {
    const block = blocks.at(-1);
    if (block && (gaps[index - 1] ?? 0) < usual * 1.6) block.push(top);
    else blocks.push([top]);
  }
  return blocks;
}

const align = ({ key }: Recognised): TableColumn['align'] =>
  ['usageHours', 'usageMinutes', 'amount', 'total'].includes(key) ? 'right' : 'center';

function columnsOf(first: readonly Recognised[]): readonly TableColumn[] {
  return [...first]
    .sort((a, b) => a.box[0] - b.box[0])
    .flatMap((answer): TableColumn[] => {
      const path = columnPath(answer);
      return path === null
        ? []
        : [
            {
              id: path,
              label: answer.label || path,
              path,
              kind: path === 'paid' ? 'amount' : 'text',
              align: align(answer),
              size: Math.max(6, Math.min(9.5, Math.round(heightOf(answer.box)) / 2)),
              x0: answer.box[0],
              x1: answer.box[2],
            },
          ];
    })
    .filter((column, at, all) => all.findIndex(({ path }) => path === column.path) === at);
}

function tableOf(
  page: number,
  entry: number,
  tops: readonly number[],
  numbered: readonly Recognised[],
): MonthSheet['tables'][number] | null {
  const [top = 0] = tops;
  const last = tops.at(-1) ?? top;
  const taken = numbered.filter(({ box }) => box[1] >= top - sameLine && box[1] <= last + sameLine);
  const first = taken.filter(({ box }) => box[1] <= top + sameLine);
  const columns = [...columnsOf(first)];
  const pitch =
    tops.length > 1
      ? (last - top) / (tops.length - 1)
      : Math.max(...first.map(({ box }) => heightOf(box)));
  if (columns.length === 0 || !(pitch > 0)) return null;
  const table: FormTable = {
    id: `rows-${entry + 1}`,
    label: inMonth('利用', entry),
    page,
    path: `${list}.${entry}.rows`,
    top,
    pitch,
    rows: tops.length,
    columns,
  };
  return { table, taken };
}

/** A sum of hours stands before its printed 時間, as in the rows above; a month between 年 and 月分. */
export function besideUnit(field: FormField | null): FormField | null {
  if (field?.kind !== 'text' || !field.path.startsWith('temporaryCare.')) return field;
  return { ...field, align: /(Hours|Minutes)$/.test(field.path) ? 'right' : 'center' };
}

/** How far beside a place a printed number may stand, in points. */
const beside = 25;

/** A number printed in a place or right before it: the ward has answered it, as its own fiscal year. */
const isPrinted = ({ box }: Recognised, texts: readonly TextRun[]): boolean =>
  texts.some(
    ({ text, box: run }) =>
      /[\d元]\s*$/.test(text.normalize('NFKC')) &&
      (run[1] + run[3]) / 2 > box[1] &&
      (run[1] + run[3]) / 2 < box[3] &&
      run[2] > box[0] - beside &&
      run[0] < box[2],
  );

/** Places below the rows and sums of the last table: most of them stand in no row of their own. */
const isBelow = (answer: Recognised, last: FormTable | undefined): boolean =>
  answer.row === 'grand' ||
  (answer.row === null &&
    last !== undefined &&
    answer.box[1] > last.top + last.pitch * last.rows &&
    ['usageHours', 'usageMinutes', 'amount', 'total'].includes(answer.key));

/**
 * What the places of a 利用内訳書 mean. Months follow each other from the first table to the last; 令和　年
 * 月分 stands over its table, its sums under it.
 */
export function monthSheetOf(
  answers: readonly Recognised[],
  pages: readonly { readonly texts: readonly TextRun[] }[],
): MonthSheet {
  const tables: MonthSheet['tables'][number][] = [];
  const paths = new Map<Recognised, string | null>();
  const grand = answers.filter(({ row }) => row === 'grand');
  for (const page of [...new Set(answers.map((one) => one.page))].sort((a, b) => a - b)) {
    const here = answers.filter((one) => one.page === page);
    const texts = pages[page]?.texts ?? [];
    const numbered = here.filter(({ row }) => typeof row === 'number');
    const found = blocksOf(numbered).flatMap((tops) => {
      const made = tableOf(page, tables.length, tops, numbered);
      if (made) tables.push(made);
      return made ? [made.table] : [];
    });
    for (const answer of here) {
      const above = found.findLast(({ top }) => top < answer.box[1]);
      const below = found.find(({ top }) => top > answer.box[1]);
      const under = (table: FormTable | undefined, name: string | null) =>
        table && name ? table.path.replace(/rows$/, name) : null;
      if (answer.key === 'claimYear') paths.set(answer, under(below, 'year'));
      if (answer.key === 'claimMonth') paths.set(answer, under(below, 'month'));
      const sum = sumPath(answer);
      if (answer.row === 'sum') paths.set(answer, under(above, sum && `sums.${sum}`));
      if (answer.key === 'fiscalYear')
        paths.set(answer, isPrinted(answer, texts) ? null : 'temporaryCare.year');
    }
    const below = here.filter((answer) => isBelow(answer, found.at(-1)));
    for (const [answer, path] of grandPaths(below, grand, texts)) paths.set(answer, path);
  }
  return { tables, paths };
}
