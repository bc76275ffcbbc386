import { type Ref, useState } from 'react';
import { passphraseField as copy } from '../../copy/screens-passphrase';
import { longestPassphrase } from '../../domain/household';
import { Button } from './button';
import { Field } from './field';

/** A passphrase, hidden until its user wants to see it. */
export function PassphraseField({
  label = copy.label,
  hint,
  error,
  id,
  value,
  fresh = false,
  input,
  onChange,
}: {
  readonly label?: string;
  readonly hint?: string;
  readonly error?: string | null;
  readonly id?: string;
  readonly value: string;
  /** One that is being chosen, not one that is known. */
  readonly fresh?: boolean;
  readonly input?: Ref<HTMLInputElement>;
  readonly onChange: (value: string) => void;
}) {
  const [shown, setShown] = useState(false);
  return (
    <Field label={label} hint={hint} error={error} {...(id === undefined ? {} : { id })}>
      {(names) => (
        <div className="passphrase">
          <input
            {...names}
            ref={input}
            className="control passphrase-input"
            type={shown ? 'text' : 'password'}
            autoComplete={fresh ? 'new-password' : 'off'}
            autoCapitalize="none"
            spellCheck={false}
            // One more than there may be, so that a paste that is too long is told, not cut.
            maxLength={longestPassphrase + 1}
            value={value}
            onChange={(event) => onChange(event.target.value)}
          />
          <Button
            aria-label={shown ? copy.hideOf(label) : copy.showOf(label)}
            onClick={() => setShown(!shown)}
          >
            {shown ? copy.hide : copy.show}
          </Button>
        </div>
      )}
    </Field>
  );
}
