import { entry } from '../../../copy/screens-family';
import { entryErrorText } from '../../../copy/screens-family-errors';
import { needSentence } from '../../../copy/screens-family-needs';
import type { DateBox } from '../../../domain/calendar';
import { readBankKana, readEmail, readKana, readPhone } from '../../../domain/writing';
import { Button } from '../../components/button';
import { ChoiceField } from '../../components/choice-field';
import { DateField } from '../../components/date-field';
import { Checkbox, SelectField, TextField } from '../../components/field';
import { BankInput } from './bank-input';
import { controlId } from './control-id';
import type { InputProps } from './input-props';
import type { Input } from './pages/page';
import { boxesIn, boxName } from './pages/reading';
import { PostBankInput } from './post-bank-input';
import { PostalInput } from './postal-input';

/** How a kana or a number is understood, where that is not what stands in the field. */
function noteOf({ kind }: Input, typed: string): string {
  if (typed.trim() === '') return '';
  switch (kind) {
    case 'kana':
    case 'bank-kana': {
      const read = kind === 'kana' ? readKana(typed) : readBankKana(typed);
      return read.ok && read.kana !== typed ? entry.kanaKept(read.kana) : '';
    }
    case 'phone':
      return readPhone(typed).doubtful ? entry.phoneDoubt : '';
    case 'email':
      return readEmail(typed).doubtful ? entry.emailDoubt : '';
    default:
      return '';
  }
}

/** The boxes of a date and which of them is wrong. */
function DateInput({ input, fields, errors, onTyped }: InputProps & { readonly input: Input }) {
  const boxes: readonly DateBox[] = ['year', 'month', 'day'];
  const wrongBox = boxes.find((box) => errors[boxName(input.name, box)]) ?? null;
  const error = wrongBox && errors[boxName(input.name, wrongBox)];
  return (
    <DateField
      id={controlId(input.name)}
      label={input.label}
      hint={input.hint}
      need={input.need && needSentence(input.need)}
      value={boxesIn(fields, input.name)}
      wrongBox={wrongBox}
      error={error ? entryErrorText(error) : null}
      onChange={(box, text) => onTyped({ [boxName(input.name, box)]: text })}
    />
  );
}

/** One input of a page. */
export function EntryInput({ input, ...props }: InputProps & { readonly input: Input }) {
  const { fields, errors, onTyped } = props;
  const { name, label, hint, kind } = input;
  const error = errors[name] ? entryErrorText(errors[name]) : null;
  const need = input.need && needSentence(input.need);
  const value = fields[name] ?? '';
  const shared = { id: controlId(name), label, hint, need, error, value };
  const onChange = (text: string) => onTyped({ [name]: text });
  switch (kind) {
    case 'text':
      return <TextField {...shared} width={input.width ?? 'normal'} onChange={onChange} />;
    case 'digits':
      return <TextField {...shared} width="short" numeric onChange={onChange} />;
    case 'kana':
      return (
        <TextField
          {...shared}
          hint={hint ?? entry.kanaHint}
          note={noteOf(input, value)}
          onChange={onChange}
        />
      );
    case 'bank-kana':
    case 'phone':
    case 'email':
      return <TextField {...shared} note={noteOf(input, value)} onChange={onChange} />;
    case 'date':
      return <DateInput input={input} {...props} />;
    case 'choice':
      return <ChoiceField {...shared} options={input.options} onChange={onChange} />;
    case 'select':
      return <SelectField {...shared} options={input.options} onChange={onChange} />;
    case 'flag':
      return (
        <Checkbox
          id={controlId(name)}
          error={error}
          checked={value === 'yes'}
          onChange={(is) => onChange(is ? 'yes' : '')}
        >
          {label}
        </Checkbox>
      );
    case 'postal-code':
      return <PostalInput {...props} label={label} hint={hint} need={need} />;
    case 'bank':
      return <BankInput {...props} />;
    case 'post-bank':
      return <PostBankInput {...props} />;
    case 'take':
      return (
        <p>
          <Button small onClick={() => onTyped(input.fields)}>
            {label}
          </Button>
        </p>
      );
    default:
      return kind satisfies never;
  }
}
