import { useEffect, useId, useRef, useState } from 'react';
import { askPassphrase as copy, passphraseField } from '../../../copy/screens-passphrase';
import { Button } from '../../components/button';
import { Dialog } from '../../components/dialog';
import { PassphraseField } from '../../components/passphrase-field';
import type { Question } from './use-question';
import './passphrase.css';

/** Asks for a passphrase. A wrong one stays in the field, to be looked at and mended. */
export function AskPassphrase({ question }: { readonly question: Question | null }) {
  // The field begins empty with each question, and nothing of it stays behind.
  return question === null ? null : <Asking question={question} />;
}

function Asking({ question }: { readonly question: Question }) {
  const { lead, busy, error, wrong, answer, giveUp } = question;
  const [typed, setTyped] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  // biome-ignore lint/correctness/useExhaustiveDependencies: to be focused again at every attempt
  useEffect(() => input.current?.focus(), [wrong]);
  return (
    <Dialog title={copy.title} onCancel={giveUp}>
      <form
        className="ask-passphrase"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy) answer(typed);
        }}
      >
        <p>{lead}</p>
        <PassphraseField
          id={id}
          input={input}
          hint={passphraseField.japanese}
          error={error}
          value={typed}
          onChange={setTyped}
        />
        {/* The field had the focus already: its error would not be read out by itself. */}
        <p className="visually-hidden" role="alert" key={wrong}>
          {error}
        </p>
        <p className="soft ask-passphrase-state" role="status">
          {busy ? copy.checking : ''}
        </p>
        <div className="dialog-actions">
          <Button type="submit" look="primary" aria-disabled={busy}>
            {copy.open}
          </Button>
          <Button onClick={giveUp}>{copy.cancel}</Button>
        </div>
      </form>
    </Dialog>
  );
}
