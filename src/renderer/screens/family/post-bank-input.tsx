import { useState } from 'react';
import { entry } from '../../../copy/screens-family';
import { entryErrorText } from '../../../copy/screens-family-errors';
import { Button } from '../../components/button';
import { TextField } from '../../components/field';
import { FieldGroup } from '../../components/field-group';
import { controlId } from './control-id';
import type { InputProps } from './input-props';
import { filledByPassbook } from './pages/post-bank';

/** ゆうちょ銀行: the passbook says 記号・番号, the papers ask for 店番 and 口座番号. */
export function PostBankInput({ fields, errors, onTyped }: InputProps) {
  const [taken, setTaken] = useState(false);
  const { postSymbol = '', postNumber = '' } = fields;
  const filled = filledByPassbook(fields);
  const note = filled && entry.postRead(filled['branchCode'] ?? '', filled['number'] ?? '');
  const take = () => {
    if (filled === null) return;
    onTyped(filled);
    setTaken(true);
  };
  const sentence = (name: string) => (errors[name] ? entryErrorText(errors[name]) : null);
  const change = (name: string) => (text: string) => {
    setTaken(false);
    onTyped({ [name]: text });
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
          <TextField
            id={controlId('postSymbol')}
            label={entry.postSymbol}
            hint={entry.postSymbolHint}
            error={sentence('postSymbol')}
            width="short"
            numeric
            value={postSymbol}
            onChange={change('postSymbol')}
          />
          <TextField
            id={controlId('postNumber')}
            label={entry.postNumber}
            hint={entry.postNumberHint}
            error={sentence('postNumber')}
            width="short"
            numeric
            value={postNumber}
            onChange={change('postNumber')}
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
