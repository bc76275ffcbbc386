import { useState } from 'react';
import { entry } from '../../../copy/screens-family';
import { Button } from '../../components/button';
import { FieldGroup } from '../../components/field-group';
import { controlId } from './control-id';
import { DigitsInput } from './digits-input';
import type { InputProps } from './input-props';
import { filledByPassbook } from './pages/post-bank';

/** ゆうちょ銀行: the passbook says 記号・番号, the papers ask for 店番 and 口座番号. */
export function PostBankInput({ fields, errors, onTyped }: InputProps) {
  const [taken, setTaken] = useState(false);
  const filled = filledByPassbook(fields);
  const note = filled && entry.postRead(filled['branchCode'] ?? '', filled['number'] ?? '');
  const take = () => {
    if (filled === null) return;
    onTyped(filled);
    setTaken(true);
  };
  const typing: InputProps = {
    fields,
    errors,
    onTyped: (change) => {
      setTaken(false);
      onTyped(change);
    },
  };
  return (
    <div className="entry-aside">
      <FieldGroup
        id={controlId('post')}
        legend={entry.postTitle}
        hint={entry.postWaiting}
        note={taken ? entry.postTaken : (note ?? '')}
      >
        <div className="entry-pair">
          <DigitsInput
            {...typing}
            name="postSymbol"
            label={entry.postSymbol}
            hint={entry.postSymbolHint}
          />
          <DigitsInput
            {...typing}
            name="postNumber"
            label={entry.postNumber}
            hint={entry.postNumberHint}
          />
        </div>
      </FieldGroup>
      <p>
        <Button small aria-disabled={filled === null} onClick={take}>
          {entry.postTake}
        </Button>
      </p>
    </div>
  );
}
