import type { FormModel } from '../../domain/application';
import { writtenAmount, writtenText } from '../answers/written';
import type { FormFont } from '../font/form-font';
import { readable } from '../layout/fit';
import { type Answer, answerAt, isEmpty } from '../template/resolve';
import type { Box, FormTable, TableColumn } from '../template/schema';
import { hereOrAttached, onlyHere } from './place-text';
import type { Attachments, Placement } from './plan';

const rowsOf = (table: FormTable, model: FormModel): readonly unknown[] => {
  const rows = answerAt(model, table.path);
  return Array.isArray(rows) ? rows : [];
};

/** Copies of the page that the rows of a table need; 0 for none. */
export const copiesFor = (table: FormTable, model: FormModel): number =>
  Math.ceil(rowsOf(table, model).length / table.rows);

export interface TableRequest {
  readonly table: FormTable;
  readonly model: FormModel;
  readonly font: FormFont;
  readonly attachments: Attachments;
  readonly copy: number;
}

/** The cells of the rows that stand on one copy of the page. */
export function placeTable(request: TableRequest): readonly Placement[] {
  const { table, model, copy } = request;
  const first = copy * table.rows;
  return rowsOf(table, model)
    .slice(first, first + table.rows)
    .flatMap((row, index) =>
      columnsFor(table, row).map((column) => placeCell(request, column, row, first + index, index)),
    );
}

/** A wide row is its first column over the whole width. */
function columnsFor(table: FormTable, row: unknown): readonly TableColumn[] {
  const [head] = table.columns;
  const value = table.wide ? answerAt(row, table.wide.path) : null;
  if (!head || !table.wide?.values.includes(String(value))) return table.columns;
  return [{ ...head, x1: Math.max(...table.columns.map((column) => column.x1)) }];
}

function placeCell(
  { table, font, attachments }: TableRequest,
  column: TableColumn,
  row: unknown,
  number: number,
  line: number,
): Placement {
  const named = {
    fieldId: `${table.id}.${number}.${column.id}`,
    label: attachments.words.cell(table.label, number + 1, column.label),
  };
  const answer: Answer = answerAt(row, column.path);
  if (isEmpty(answer)) return { kind: answer === null ? 'missing' : 'nothing', ...named };
  const top = table.top + line * table.pitch;
  const box: Box = [column.x0, top, column.x1, top + table.pitch];
  const { align, size } = column;
  const request = { ...named, box, align, size, least: readable.cell, font };
  return column.kind === 'amount'
    ? onlyHere({ ...request, text: writtenAmount(answer), flow: 'line' })
    : hereOrAttached({ ...request, text: writtenText(answer), flow: 'fitted' }, attachments);
}
