import type { FormTable } from '../../../app/contract';
import { placing as copy } from '../../../copy/screens-placing';
import { Button } from '../../components/button';
import { millimetreText, readMillimetres } from './editor/measure';
import type { Column } from './editor/ways';
import { NumberField, wholeNumber } from './number-field';
import type { StageKeys } from './use-stage-keys';

/** Rows by the first one, their pitch and their count; the columns of each. */
export function TableSettings({
  table,
  columns,
  leftOut,
  edit,
}: {
  readonly table: FormTable;
  readonly columns: readonly Column[];
  /** What this form has no place for, on purpose. */
  readonly leftOut: readonly string[];
  readonly edit: StageKeys['edit'];
}) {
  const { id, top, pitch, rows } = table;
  // The table of a later month has the columns of the first.
  const asked = table.path.replace(/\d+/, '0');
  const there = new Set(table.columns.map(({ path }) => path));
  const others = columns.filter((column) => column.rows === asked && !there.has(column.path));
  const readPitch = (text: string) => {
    const value = readMillimetres(text);
    return value !== null && value > 0 ? value : null;
  };
  return (
    <>
      <div className="measures">
        <NumberField
          label={copy.top}
          text={millimetreText(top)}
          error={copy.measureError}
          read={readMillimetres}
          onNumber={(value) => edit({ kind: 'rows', id, top: value })}
        />
        <NumberField
          label={copy.pitch}
          text={millimetreText(pitch)}
          error={copy.measureError}
          read={readPitch}
          onNumber={(value) => edit({ kind: 'rows', id, pitch: value })}
        />
        <NumberField
          label={copy.rows}
          text={String(rows)}
          error={copy.rowsError}
          read={wholeNumber(1, 200)}
          onNumber={(value) => edit({ kind: 'rows', id, rows: value })}
        />
      </div>
      <fieldset className="settings-choices">
        <legend>{copy.columns}</legend>
        {table.columns.length > 1 &&
          table.columns.map((column) => (
            <Button
              key={column.id}
              small
              look="quiet"
              onClick={() => edit({ kind: 'column-removed', id, column: column.id })}
            >
              {copy.removeColumn(column.label)}
            </Button>
          ))}
        {others.map((column) => (
          <Button
            key={column.path}
            small
            look="quiet"
            onClick={() => edit({ kind: 'column-added', id, column })}
          >
            {copy.addColumn(column.label)}
          </Button>
        ))}
        {others.map((column) => {
          const path = `${column.rows}.${column.path}`;
          const out = leftOut.includes(path);
          return (
            <Button
              key={path}
              small
              look="quiet"
              aria-pressed={out}
              onClick={() => edit({ kind: 'left-out', path, out: !out })}
            >
              {copy.columnLeftOut(column.label)}
            </Button>
          );
        })}
      </fieldset>
    </>
  );
}
