import type { FormFont } from '../font/form-font';
import type { Mark } from '../plan/plan';
import { a4, lines, margin, oneLine, rule } from './sheet';

/** One booking in the index, in words. */
export interface IndexRow {
  /** The numbers of its receipts: 「3」「3、4」, or a word where there is none. */
  readonly number: string;
  readonly date: string;
  readonly child: string;
  readonly sitter: string;
  readonly fare: string;
  readonly copay: string;
  readonly file: string;
}

/** All the words of the index. */
export interface ReceiptIndex {
  readonly title: string;
  /** Whose, of which months, how many. */
  readonly about: readonly string[];
  readonly headers: IndexRow;
  readonly rows: readonly IndexRow[];
  readonly total: Pick<IndexRow, 'date' | 'fare' | 'copay'>;
  /** Under the table, a line each: what is to be printed by another program, and what is lacking. */
  readonly notes: readonly string[];
}

const columns: readonly (readonly [key: keyof IndexRow, width: number, align: 'left' | 'right'])[] =
  [
    ['number', 38, 'left'],
    ['date', 92, 'left'],
    ['child', 84, 'left'],
    ['sitter', 84, 'left'],
    ['fare', 58, 'right'],
    ['copay', 58, 'right'],
    ['file', 113, 'left'],
  ];
const pad = 4;
const [rowHeight, size] = [19, 9];
const width = a4.short - margin * 2;
const bottom = a4.long - margin - 16;

function rowMarks(row: Partial<IndexRow>, top: number, font: FormFont): readonly Mark[] {
  let left = margin;
  const marks: Mark[] = [];
  for (const [key, wide, align] of columns) {
    const text = row[key] ?? '';
    const place = { x: left + pad, y: top + 13, width: wide - pad * 2, size, align };
    if (text !== '') marks.push(oneLine(text, place, font));
    left += wide;
  }
  return [...marks, rule([margin, top + rowHeight], [margin + width, top + rowHeight])];
}

/** The index as marks on A4 pages: a row a booking, its header on every page. */
export function indexPages(
  index: ReceiptIndex,
  font: FormFont,
  pageText: (page: number, pages: number) => string,
): readonly (readonly Mark[])[] {
  const pages: Mark[][] = [];
  let [page, top]: [Mark[], number] = [[], 0];
  const begin = () => {
    page = [];
    pages.push(page);
    top = margin;
  };
  const text = (words: string, textSize: number, height: number) => {
    if (top + height > bottom) begin();
    page.push(oneLine(words, { x: margin, y: top + textSize, width, size: textSize }, font));
    top += height;
  };
  const header = () => {
    page.push(rule([margin, top], [margin + width, top]), ...rowMarks(index.headers, top, font));
    top += rowHeight;
  };
  begin();
  text(index.title, 16, 28);
  for (const about of index.about) text(about, 10, 16);
  top += 6;
  header();
  for (const row of [...index.rows, index.total]) {
    if (top + rowHeight > bottom) {
      begin();
      header();
    }
    page.push(...rowMarks(row, top, font));
    top += rowHeight;
  }
  top += 12;
  for (const note of index.notes)
    for (const line of lines(note, width, 10, font)) text(line, 10, 15);
  return pages.map((marks, at) => [
    ...marks,
    oneLine(
      pageText(at + 1, pages.length),
      { x: margin, y: a4.long - margin, width, size: 8, align: 'right' },
      font,
    ),
  ]);
}
