import type { Child, Household } from '../domain/household';
import { yen } from '../domain/quantities';
import { failure, type Result, success } from '../domain/result';
import type { Booking } from '../domain/usage';
import { childrenNamed } from './child-names';
import type { ColumnMeaning } from './columns';
import { readCancellation, readCsvAmount, readCsvDate, readCsvTime, readYesNo } from './values';

/** What is wrong with one cell of a row; `found` is the cell as it stands. */
export interface RowProblem {
  readonly column: ColumnMeaning;
  readonly kind:
    | 'empty'
    | 'date'
    | 'time'
    | 'end-equals-start'
    | 'negative-yen'
    | 'yen'
    | 'unknown-child'
    | 'several-children'
    | 'child-not-said'
    | 'other-child';
  readonly found: string;
}

export interface ReadRow {
  readonly line: number;
  readonly child: Child;
  /** Its id is given when the row is added. */
  readonly booking: Booking;
}

type Cell = (meaning: ColumnMeaning) => string;
type Read<Value> = Result<Value, RowProblem>;

const problem = (column: ColumnMeaning, kind: RowProblem['kind'], found: string): Read<never> =>
  failure({ column, kind, found: found.slice(0, 60) });

function cellValue<Value>(
  cell: Cell,
  column: ColumnMeaning,
  read: (text: string) => Value | null,
  kind: RowProblem['kind'],
): Read<Value> {
  const text = cell(column);
  if (text.trim() === '') return problem(column, 'empty', text);
  const value = read(text);
  return value === null ? problem(column, kind, text) : success(value);
}

function amount<Empty>(cell: Cell, column: ColumnMeaning, empty: Empty) {
  const read = readCsvAmount(cell(column));
  switch (read) {
    case 'empty':
      return success(empty);
    case 'negative':
      return problem(column, 'negative-yen', cell(column));
    case 'unreadable':
      return problem(column, 'yen', cell(column));
    default:
      return success(read);
  }
}

function childOf(cell: Cell, children: readonly Child[], chosen: Child | null): Read<Child> {
  const text = cell('child');
  if (text.trim() === '') {
    const only = chosen ?? (children.length === 1 ? children[0] : undefined);
    return only ? success(only) : problem('child', 'child-not-said', text);
  }
  const named = childrenNamed(text, children);
  const [found, another] = named;
  if (!found) return problem('child', 'unknown-child', text);
  if (another) return problem('child', 'several-children', text);
  return chosen && chosen.id !== found.id ? problem('child', 'other-child', text) : success(found);
}

/**
 * One row of a usage log → a booking, or everything that is wrong with it.
 *
 * @param chosen the child chosen for the whole log, or null
 */
export function readRow(
  line: number,
  cell: Cell,
  { children }: Household,
  chosen: Child | null,
): Result<ReadRow, readonly RowProblem[]> {
  const date = cellValue(cell, 'date', readCsvDate, 'date');
  const start = cellValue(cell, 'start', readCsvTime, 'time');
  const end = cellValue(cell, 'end', readCsvTime, 'time');
  const child = childOf(cell, children, chosen);
  const copayPaid = amount(cell, 'copayPaid', null);
  const transportPaid = amount(cell, 'transportPaid', yen(0));
  const length =
    start.ok && end.ok && start.value === end.value
      ? problem('end', 'end-equals-start', cell('end'))
      : success(null);
  if (date.ok && start.ok && end.ok && child.ok && copayPaid.ok && transportPaid.ok && length.ok) {
    const booking: Booking = {
      id: '',
      childId: child.value.id,
      date: date.value,
      start: start.value,
      end: end.value,
      provider: cell('provider').trim(),
      sitter: cell('sitter').trim(),
      ticketCode: cell('ticketCode').trim() || null,
      copayPaid: copayPaid.value,
      transportPaid: transportPaid.value,
      cancelled: readCancellation(cell('cancelled'), cell('remark')),
      otherSubsidy: readYesNo(cell('otherSubsidy')),
      ...(cell('remark').trim() === '' ? {} : { note: cell('remark').trim() }),
    };
    return success({ line, child: child.value, booking });
  }
  const parts: readonly Read<unknown>[] = [
    date,
    start,
    end,
    child,
    copayPaid,
    transportPaid,
    length,
  ];
  return failure(parts.flatMap((part) => (part.ok ? [] : [part.error])));
}
