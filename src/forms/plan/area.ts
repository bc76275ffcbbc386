import type { FormModel } from '../../domain/application';
import { writtenDate } from '../answers/written';
import { tableBox } from '../template/box';
import { answerAt } from '../template/resolve';
import type { FormField, FormTable } from '../template/schema';
import type { Area, Placement, Says } from './plan';

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
  model,
  placement,
}: {
  readonly field: FormField;
  readonly model: FormModel;
  readonly placement: Placement;
}): Area => ({
  fieldId: field.id,
  label: field.label,
  box: field.box,
  path: 'path' in field ? field.path : null,
  becomes: becomes[placement.kind],
  reason: placement.kind === 'blank' ? placement.reason : null,
  says: placement.kind === 'drawn' ? says(field, model) : null,
});

function says(field: FormField, model: FormModel): Says | null {
  switch (field.kind) {
    case 'circle':
    case 'check':
      return { kind: field.kind, value: String(answerAt(model, field.path)) };
    case 'date':
      return { kind: 'date', text: writtenDate(answerAt(model, field.path)) };
    default:
      return null;
  }
}

/** A table is one place: its rows come from one list of the household. */
export const tableArea = (table: FormTable): Area => ({
  fieldId: table.id,
  label: table.label,
  box: tableBox(table),
  path: table.path,
  becomes: 'written',
  reason: null,
  says: null,
});
