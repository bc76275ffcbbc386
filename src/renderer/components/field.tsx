import { type ReactNode, useId } from 'react';
import { errorPrefix } from '../../copy/screens';
import { classes } from './classes';
import './field.css';

interface Shared {
  readonly label: string;
  readonly hint?: string | undefined;
  /** 「?」 beside the label, not within it: a label holds one control. */
  readonly help?: ReactNode;
  /** What it is needed for, under the hint. */
  readonly need?: string | undefined;
  /** Under the control: how what is typed is understood. Read out when it changes. */
  readonly note?: string | undefined;
  /** The sentence beside the field, or null. */
  readonly error?: string | null | undefined;
  /** For the error summary to jump to. */
  readonly id?: string;
}

/** What a control needs to be joined with its label, hint and error. */
export interface ControlNames {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
}

export function Field({
  label,
  hint,
  help,
  need,
  note,
  error,
  id,
  children,
}: Shared & { readonly children: (names: ControlNames) => ReactNode }) {
  const own = useId();
  const control = id ?? own;
  const described = classes(
    hint && `${control}-hint`,
    need && `${control}-need`,
    error && `${control}-error`,
  );
  return (
    <div className={classes('field', error && 'field-wrong')}>
      <div className="field-head">
        <label className="field-label" htmlFor={control}>
          {label}
        </label>
        {help}
      </div>
      {hint && (
        <p className="field-hint" id={`${control}-hint`}>
          {hint}
        </p>
      )}
      {need && (
        <p className="field-hint" id={`${control}-need`}>
          {need}
        </p>
      )}
      <FieldError control={control} error={error} />
      {children({
        id: control,
        'aria-describedby': described || undefined,
        'aria-invalid': error ? true : undefined,
      })}
      {note !== undefined && (
        <p className="field-note" aria-live="polite">
          {note}
        </p>
      )}
    </div>
  );
}

/** The sentence beside a field or a group of fields. */
export function FieldError({
  control,
  error,
}: {
  readonly control: string;
  readonly error: string | null | undefined;
}) {
  if (!error) return null;
  return (
    <p className="field-error" id={`${control}-error`}>
      <span className="visually-hidden">{errorPrefix}</span>
      {error}
    </p>
  );
}

export function TextField({
  value,
  onChange,
  numeric = false,
  width = 'normal',
  ...shared
}: Shared & {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly numeric?: boolean;
  readonly width?: 'short' | 'normal' | 'wide';
}) {
  return (
    <Field {...shared}>
      {(names) => (
        <input
          {...names}
          className={classes('control', `control-${width}`, numeric && 'figures')}
          type="text"
          inputMode={numeric ? 'numeric' : undefined}
          autoComplete="off"
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}

export interface Option<Value extends string> {
  readonly value: Value;
  readonly text: string;
}

export function SelectField<Value extends string>({
  value,
  options,
  onChange,
  ...shared
}: Shared & {
  readonly value: Value;
  readonly options: readonly Option<Value>[];
  readonly onChange: (value: Value) => void;
}) {
  return (
    <Field {...shared}>
      {(names) => (
        <select
          {...names}
          className="control control-select"
          value={value}
          onChange={(event) => onChange(event.target.value as Value)}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.text}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

export function Checkbox({
  checked,
  onChange,
  children,
  describedBy,
  id,
  error,
}: {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly children: ReactNode;
  readonly describedBy?: string;
  /** Needed where there may be an error. */
  readonly id?: string;
  readonly error?: string | null;
}) {
  const errorId = id && error ? `${id}-error` : undefined;
  const box = (
    <label className="checkbox">
      <input
        type="checkbox"
        id={id}
        checked={checked}
        aria-describedby={classes(describedBy, errorId) || undefined}
        aria-invalid={error ? true : undefined}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span>{children}</span>
    </label>
  );
  if (!error) return box;
  return (
    <div className="field field-wrong">
      <p className="field-error" id={errorId}>
        <span className="visually-hidden">{errorPrefix}</span>
        {error}
      </p>
      {box}
    </div>
  );
}
