import { useState } from 'react';
import { entry } from '../../../copy/screens-family';
import { postBankAccount } from '../../../domain/writing';
import { Button } from '../../components/button';
import { TextField } from '../../components/field';
import { FieldGroup } from '../../components/field-group';
import { useDirectory } from '../../directories/use-directory';
import { controlId } from './control-id';
import type { InputProps } from './input-props';
import { postBankCode } from './pages/bank-pages';

/** ゆうちょ銀行: the passbook says 記号・番号, the papers ask for 店番 and 口座番号. */
export function PostBankInput({ fields, onTyped }: InputProps) {
  const branches = useDirectory('branches')?.[postBankCode] ?? [];
  const [taken, setTaken] = useState(false);
  const { postSymbol = '', postNumber = '' } = fields;
  const account = postBankAccount(postSymbol, postNumber);
  const note = account && entry.postRead(account.branchCode, account.number);
  const take = () => {
    if (account === null) return;
    const { branchCode, number } = account;
    const [, branchName = ''] = branches.find(([code]) => code === branchCode) ?? [];
    onTyped({ branchCode, branchName, number, type: 'ordinary', postSymbol: '', postNumber: '' });
    setTaken(true);
  };
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
            width="short"
            numeric
            value={postSymbol}
            onChange={change('postSymbol')}
          />
          <TextField
            id={controlId('postNumber')}
            label={entry.postNumber}
            hint={entry.postNumberHint}
            width="short"
            numeric
            value={postNumber}
            onChange={change('postNumber')}
          />
        </div>
      </FieldGroup>
      <p>
        <Button small aria-disabled={account === null} onClick={take}>
          {entry.postTake}
        </Button>
      </p>
    </div>
  );
}
