import { Field } from './field';
import './text-area.css';

/** Text of several lines. */
export function TextArea({
  id,
  label,
  hint,
  error,
  value,
  rows = 5,
  onChange,
}: {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly error?: string | null;
  readonly value: string;
  readonly rows?: number;
  readonly onChange: (value: string) => void;
}) {
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      {(names) => (
        <textarea
          {...names}
          className="control control-area"
          rows={rows}
          autoComplete="off"
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
