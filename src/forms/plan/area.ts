import { tableBox } from '../template/box';
import type { FormField, FormTable } from '../template/schema';
import type { Area, Placement } from './plan';

const becomes: Readonly<Record<Placement['kind'], Area['becomes']>> = {
  drawn: 'written',
  continued: 'written',
  nothing: 'empty',
  missing: 'missing',
  blank: 'blank',
  failed: 'empty',
};

/** Where a field stands and what became of it. */
export const fieldArea = ({
  field,
  placement,
}: {
  readonly field: FormField;
  readonly placement: Placement;
}): Area => ({
  fieldId: field.id,
  label: field.label,
  box: field.box,
  path: 'path' in field ? field.path : null,
  becomes: becomes[placement.kind],
  reason: placement.kind === 'blank' ? placement.reason : null,
});

/** A table is one place: its rows come from one list of the household. */
export const tableArea = (table: FormTable): Area => ({
  fieldId: table.id,
  label: table.label,
  box: tableBox(table),
  path: table.path,
  becomes: 'written',
  reason: null,
});
