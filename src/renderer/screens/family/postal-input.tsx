import { useEffect, useRef } from 'react';
import { entry } from '../../../copy/screens-family';
import { entryErrorText } from '../../../copy/screens-family-errors';
import { readPostalCode } from '../../../domain/writing';
import { Button } from '../../components/button';
import { TextField } from '../../components/field';
import { useDirectory } from '../../directories/use-directory';
import { controlId } from './control-id';
import type { InputProps } from './input-props';

/** The postal code; seven digits of Tokyo fill the address down to the 町名. */
export function PostalInput({
  fields,
  errors,
  onTyped,
  label,
  hint,
  need,
}: InputProps & {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly need?: string | undefined;
}) {
  const directory = useDirectory('postal-codes-tokyo');
  const { postalCode = '', address = '' } = fields;
  /** What was filled in here and not gone on with: another code may replace it. */
  const filled = useRef<string | null>(null);
  const placesOf = (text: string) => {
    const code = readPostalCode(text);
    return code === null ? [] : (directory?.[code.replace('-', '')] ?? []).map(entry.inTokyo);
  };
  const places = placesOf(postalCode);
  const isFilled = places.some((place) => address.startsWith(place));

  // Tab into a field selects all of it: typing the rest would wipe out what was filled in.
  const goesOn = places.includes(address);
  useEffect(() => {
    const field = document.getElementById(controlId('address'));
    if (!goesOn || !(field instanceof HTMLInputElement)) return;
    const toEnd = () => field.setSelectionRange(field.value.length, field.value.length);
    field.addEventListener('focus', toEnd);
    return () => field.removeEventListener('focus', toEnd);
  }, [goesOn]);

  const type = (text: string) => {
    const [only, ...others] = placesOf(text);
    const isFree = address.trim() === '' || address === filled.current;
    if (only !== undefined && others.length === 0 && isFree) {
      filled.current = only;
      onTyped({ postalCode: text, address: only });
    } else onTyped({ postalCode: text });
  };

  const isCode = readPostalCode(postalCode) !== null;
  const note =
    filled.current !== null && filled.current === address
      ? entry.postalFilled(address)
      : directory && isCode && places.length === 0
        ? entry.postalElsewhere
        : '';
  return (
    <>
      <TextField
        id={controlId('postalCode')}
        label={label}
        hint={hint}
        need={need}
        note={note}
        error={errors['postalCode'] ? entryErrorText(errors['postalCode']) : null}
        numeric
        value={postalCode}
        onChange={type}
      />
      {!isFilled &&
        places.map((place) => (
          <p key={place}>
            <Button small onClick={() => onTyped({ address: place })}>
              {entry.postalTake(place)}
            </Button>
          </p>
        ))}
    </>
  );
}
