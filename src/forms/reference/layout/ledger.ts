import type { FormField, FormTable } from '../../template/schema';
import type { Cell, GridBlock, LedgerBlock, LedgerColumn } from '../description';
import { joined, round, roundedBox, type Sheet, sheet } from '../sheet';
import { style } from '../style';
import type { Typeface } from '../typeface';
import { edgesOf, heightOfGrid, layoutGrid } from './grid';

const headingCell = (column: LedgerColumn): Cell => ({
  tint: true,
  lines: column.heading.map((text) => ({
    align: 'center',
    height: style.small * 1.4,
    items: [{ item: 'word', text, size: style.small }],
  })),
});

function rowCell(column: LedgerColumn, index: number): Cell {
  const text = column.printed?.[index] ?? column.unit;
  if (!text) return { lines: [] };
  const align = column.printed ? 'center' : 'right';
  return { lines: [{ align, items: [{ item: 'word', text, size: style.small }] }] };
}

const gridOf = (ledger: LedgerBlock): GridBlock => ({
  block: 'grid',
  columns: ledger.columns.map((column) => column.width),
  rows: [
    { height: ledger.heading, cells: ledger.columns.map(headingCell) },
    ...Array.from({ length: ledger.rows }, (_, index) => ({
      height: ledger.pitch,
      cells: ledger.columns.map((column) => ({
        ...rowCell(column, index),
        open: ledger.rules === 'rows',
      })),
    })),
    ...(ledger.total ? [ledger.total] : []),
  ],
});

export const heightOfLedger = (ledger: LedgerBlock): number =>
  ledger.rules === 'none' ? ledger.pitch * ledger.rows : heightOfGrid(gridOf(ledger));

function tableOf(
  ledger: LedgerBlock,
  path: string,
  x: number,
  y: number,
  width: number,
  face: Typeface,
): FormTable {
  const edges = edgesOf(
    ledger.columns.map((column) => column.width),
    x,
    width,
  );
  const inset = ledger.rules === 'none' ? 0 : style.inset.x - 1;
  return {
    id: ledger.id,
    label: ledger.label,
    page: 0,
    path,
    top: round(y + (ledger.rules === 'none' ? 0 : ledger.heading)),
    pitch: ledger.pitch,
    rows: ledger.rows,
    ...(ledger.wide ? { wide: ledger.wide } : {}),
    columns: ledger.columns.flatMap((column, index) => {
      if (column.printed) return [];
      const unit = column.unit ? face.widthOf(column.unit, style.small) + 2 : 0;
      const { id, label, path: inRow, kind, align, size } = column;
      const x0 = round((edges[index] ?? x) + inset);
      const x1 = round((edges[index + 1] ?? x) - inset - unit);
      return [{ id, label, path: inRow, kind, align, size, x0, x1 }];
    }),
  };
}

/** One blank over all rows, beside a printed first column. */
function blankRows(ledger: LedgerBlock, x: number, y: number, width: number): FormField[] {
  if (!ledger.blank) return [];
  const [first] = ledger.columns;
  const printed = first?.printed && first.width !== 'rest' ? first.width : 0;
  const [left, top] = [x + printed + style.inset.x, y + ledger.heading + style.inset.y];
  const bottom = y + ledger.heading + ledger.pitch * ledger.rows - style.inset.y;
  const box = roundedBox([left, top, x + width - style.inset.x, bottom]);
  const { id, label, blank: reason } = ledger;
  return [{ kind: 'blank', id, label, page: 0, box, reason }];
}

/** Heading, rows and total, with the table of the template that fills the rows. */
export function layoutLedger(
  ledger: LedgerBlock,
  x: number,
  y: number,
  width: number,
  face: Typeface,
): Sheet {
  const ruled = ledger.rules === 'none' ? [] : [layoutGrid(gridOf(ledger), x, y, width, face)];
  const tables = ledger.path ? [tableOf(ledger, ledger.path, x, y, width, face)] : [];
  return joined([...ruled, sheet({ tables, fields: blankRows(ledger, x, y, width) })]);
}
