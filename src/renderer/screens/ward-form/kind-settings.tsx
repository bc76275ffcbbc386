import type { FormField } from '../../../app/contract';
import { placing as copy } from '../../../copy/screens-placing';
import { Button } from '../../components/button';
import { Checkbox, SelectField } from '../../components/field';
import type { Asked } from './editor/ways';
import { NumberField, wholeNumber } from './number-field';
import type { StageKeys } from './use-stage-keys';
import { valueName } from './words';

/** As small as can be read, as large as fits a form, in points; halves too. */
function readSize(text: string): number | null {
  const size = Number(text.normalize('NFKC').trim() || Number.NaN);
  return size >= 4 && size <= 40 ? size : null;
}

/** What one kind of field has beyond its box. */
export function KindSettings({
  field,
  asked,
  edit,
}: {
  readonly field: FormField;
  readonly asked: Asked | null;
  readonly edit: StageKeys['edit'];
}) {
  const { id } = field;
  return (
    <>
      {field.kind === 'digits' && (
        <NumberField
          label={copy.cells}
          text={String(field.cells)}
          error={copy.cellsError}
          read={wholeNumber(1, 20)}
          onNumber={(cells) => edit({ kind: 'cells', id, cells })}
        />
      )}
      {field.kind === 'date' && !field.parts.eras && (
        <Checkbox
          checked={field.parts.era !== undefined}
          onChange={(written) => edit({ kind: 'era', id, written })}
        >
          {copy.era}
        </Checkbox>
      )}
      {field.kind === 'check' && asked && asked.values.length > 0 && (
        <SelectField
          label={copy.when}
          value={String(field.when)}
          options={asked.values.map(({ value, label }) => ({ value, text: label }))}
          onChange={(when) => edit({ kind: 'when', id, when })}
        />
      )}
      {field.kind === 'circle' && <Choices field={field} asked={asked} edit={edit} />}
      {field.kind === 'text' && (
        <SelectField
          label={copy.align}
          value={field.align}
          options={(['left', 'center', 'right'] as const).map((value) => ({
            value,
            text: copy.aligns[value],
          }))}
          onChange={(align) => edit({ kind: 'aligned', id, align })}
        />
      )}
      {'size' in field && (
        <NumberField
          label={copy.size}
          text={String(field.size)}
          error={copy.sizeError}
          read={readSize}
          onNumber={(size) => edit({ kind: 'sized', id, size })}
        />
      )}
    </>
  );
}

function Choices({
  field,
  asked,
  edit,
}: {
  readonly field: Extract<FormField, { kind: 'circle' }>;
  readonly asked: Asked | null;
  readonly edit: StageKeys['edit'];
}) {
  const { id, choices } = field;
  const there = new Set(choices.map(({ value }) => value));
  const others = asked?.values.filter(({ value }) => !there.has(value)) ?? [];
  return (
    <fieldset className="settings-choices">
      <legend>{copy.choices}</legend>
      {choices.length > 1 &&
        choices.map(({ value }, index) => (
          <Button
            key={value}
            small
            look="quiet"
            onClick={() => edit({ kind: 'choice-removed', id, index })}
          >
            {copy.removeChoice(valueName(asked, value))}
          </Button>
        ))}
      {others.map(({ value, label }) => (
        <Button
          key={value}
          small
          look="quiet"
          onClick={() => edit({ kind: 'choice-added', id, value })}
        >
          {copy.addChoice(label)}
        </Button>
      ))}
    </fieldset>
  );
}
