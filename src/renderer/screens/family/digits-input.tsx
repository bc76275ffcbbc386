import { entryErrorText } from '../../../copy/screens-family-errors';
import { TextField } from '../../components/field';
import { controlId } from './control-id';
import type { InputProps } from './input-props';

/** A number of an account: a short field of a page, with its error beside it. */
export function DigitsInput({
  name,
  label,
  hint,
  note,
  fields,
  errors,
  onTyped,
}: InputProps & {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly note?: string;
}) {
  return (
    <TextField
      id={controlId(name)}
      label={label}
      hint={hint}
      note={note}
      error={errors[name] ? entryErrorText(errors[name]) : null}
      width="short"
      numeric
      value={fields[name] ?? ''}
      onChange={(text) => onTyped({ [name]: text })}
    />
  );
}
