import { parse } from 'csv-parse/sync';
import type { Child, Household } from '../domain/household';
import { failure, type Result, success } from '../domain/result';
import { type Booking, inOrder } from '../domain/usage';
import { type ColumnMeaning, meaningOf, requiredColumns } from './columns';
import { decodeText } from './decode';
import { unguarded } from './live-cell';
import { type ReadRow, type RowProblem, readRow } from './row';

/** Why a whole file cannot be read. */
export type FileProblem =
  | { readonly kind: 'not-text' }
  | { readonly kind: 'not-csv'; readonly line: number | null }
  | { readonly kind: 'no-rows' }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'missing-columns'; readonly columns: readonly ColumnMeaning[] }
  | { readonly kind: 'repeated-column'; readonly header: string };

/** A row that was read and left out. */
export interface SkippedRow {
  readonly line: number;
  readonly booking: Booking;
}

/** What a usage log brings to a household. Lines count from 1, the header being line 1. */
export interface UsageImport {
  readonly added: readonly (SkippedRow & { readonly child: Child })[];
  /** Already in the household, or twice in the log. */
  readonly duplicates: readonly SkippedRow[];
  readonly refused: readonly { readonly line: number; readonly problems: readonly RowProblem[] }[];
  /** Headers nobody knows; their cells were not read. */
  readonly unknownColumns: readonly string[];
}

const largestFile = 10 * 1024 * 1024;
/** Three bookings a day for nine years; and more columns or longer rows than any table of them has. */
const mostRows = 10_000;
const mostColumns = 300;
const longestRow = 200_000;

interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** The line a record starts on: the reader knows the one it ends on. */
const firstLine = (cells: readonly string[], lastLine: number): number =>
  lastLine - cells.join('').split('\n').length + 1;

function readCsv(text: string): Result<readonly CsvRow[], FileProblem> {
  try {
    // Line feeds alone: the reader counts CR LF inside a cell as two lines.
    const rows = parse(text.replace(/\r\n?/g, '\n'), {
      bom: true,
      delimiter: text.split('\n', 1)[0]?.includes('\t') ? '\t' : ',',
      relax_column_count: true,
      skip_empty_lines: true,
      info: true,
      to: mostRows + 2,
      max_record_size: longestRow,
    }) as unknown as readonly { record: string[]; info: { lines: number } }[];
    const isEmpty = ({ record }: { record: string[] }) =>
      record.every((cell) => cell.trim() === '');
    return success(
      rows
        .filter((row) => !isEmpty(row))
        .map(({ record, info }) => ({ line: firstLine(record, info.lines), cells: record })),
    );
  } catch (error) {
    const lines = (error as { lines?: unknown }).lines;
    return failure({ kind: 'not-csv', line: typeof lines === 'number' ? lines : null });
  }
}

/** A comma inside a number (1,500 without quotes) shifts every cell after it: such a row is not guessed at. */
const tooManyCells = (surplus: readonly string[]): ReturnType<typeof readRow> =>
  failure([{ column: null, kind: 'too-many-cells', found: surplus.join(',').slice(0, 60) }]);

type Columns = ReadonlyMap<ColumnMeaning, number>;

function columnsOf(
  headers: readonly string[],
): Result<{ columns: Columns; unknown: readonly string[] }, FileProblem> {
  const columns = new Map<ColumnMeaning, number>();
  const unknown: string[] = [];
  for (const [index, header] of headers.entries()) {
    const meaning = meaningOf(header);
    if (meaning === null) {
      if (header.trim() !== '') unknown.push(header.trim());
    } else if (columns.has(meaning)) return failure({ kind: 'repeated-column', header });
    else columns.set(meaning, index);
  }
  const missing = requiredColumns.filter((meaning) => !columns.has(meaning));
  return missing.length > 0
    ? failure({ kind: 'missing-columns', columns: missing })
    : success({ columns, unknown });
}

const sameUse = ({ childId, date, start, end }: Booking) => `${childId} ${date} ${start} ${end}`;

/** Ids that follow the household's own: u0116, u0117 … */
function* freshIds(usage: readonly Booking[]): Generator<string, never> {
  const taken = new Set(usage.map(({ id }) => id));
  for (let next = usage.length + 1; ; next += 1) {
    const id = `u${String(next).padStart(4, '0')}`;
    if (!taken.has(id)) yield id;
  }
}

function sorted(rows: readonly ReadRow[], household: Household) {
  const known = new Set(household.usage.map(sameUse));
  const ids = freshIds(household.usage);
  const added: { line: number; booking: Booking; child: Child }[] = [];
  const duplicates: SkippedRow[] = [];
  for (const { line, child, booking } of rows) {
    if (known.has(sameUse(booking))) duplicates.push({ line, booking });
    else {
      known.add(sameUse(booking));
      added.push({ line, child, booking: { ...booking, id: ids.next().value } });
    }
  }
  return { added, duplicates };
}

/**
 * Reads a usage log (CSV) for a household. Nothing is changed: the caller adds `added` when no row was
 * refused.
 *
 * @param child the child every row is about, or null: the log's own column says it
 */
export function readUsageCsv(
  bytes: Uint8Array,
  household: Household,
  child: Child | null,
): Result<UsageImport, FileProblem> {
  if (bytes.length > largestFile) return failure({ kind: 'too-large' });
  const text = decodeText(bytes);
  if (text === null) return failure({ kind: 'not-text' });
  const rows = readCsv(text);
  if (!rows.ok) return rows;
  const [header, ...body] = rows.value;
  if (!header || body.length === 0) return failure({ kind: 'no-rows' });
  if (body.length > mostRows || header.cells.length > mostColumns)
    return failure({ kind: 'too-large' });
  const layout = columnsOf(header.cells);
  if (!layout.ok) return layout;
  const { columns, unknown } = layout.value;
  const read = body.map(({ line, cells }) => {
    const surplus = cells.slice(header.cells.length).filter((cell) => cell.trim() !== '');
    if (surplus.length > 0) return { line, row: tooManyCells(surplus) };
    const cell = (meaning: ColumnMeaning) => unguarded(cells[columns.get(meaning) ?? -1] ?? '');
    return { line, row: readRow(line, cell, household, child) };
  });
  const good = read.flatMap(({ row }) => (row.ok ? [row.value] : []));
  return success({
    ...sorted(good, household),
    refused: read.flatMap(({ line, row }) => (row.ok ? [] : [{ line, problems: row.error }])),
    unknownColumns: unknown,
  });
}

/** The household with bookings added, in order after its own. */
export const withBookings = (
  usage: readonly Booking[],
  added: readonly Booking[],
): readonly Booking[] => [...usage, ...inOrder(added)];
