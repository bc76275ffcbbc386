import { useId, useRef, useState } from 'react';
import { dateText } from '../../../copy/quantities';
import { contracts as copy, dateEntry } from '../../../copy/screens-procedure';
import type { Child } from '../../../domain/household';
import { Button } from '../../components/button';
import { Field, TextField } from '../../components/field';
import { useProgram } from '../../session/program';
import { contractsOf, withContract, withoutContract } from './edit-procedure';
import { readWayDate } from './read-way-date';
import { useWayDraft, type Way } from './use-way';

const fields = ['contract.provider', 'contract.signedOn', 'contract.at'] as const;
const [provider, signedOn, at] = fields;

/** The providers a child has a contract with, and the way to add one (K20 複数契約可). */
export function ContractEntry({ way, child }: { readonly way: Way; readonly child: Child }) {
  const { announce } = useProgram();
  const draft = useWayDraft(way, child.id);
  const [asked, setAsked] = useState(false);
  const known = useId();
  const form = useRef<HTMLFormElement>(null);
  const { household, today, readOnly } = way;
  const before = contractsOf(child);
  const text = (name: string) => draft.typed(name) ?? '';
  const place = draft.typed(at);
  const named = text(provider).trim();
  const read = readWayDate(text(signedOn), copy.signedOn, today, true);
  const focusForm = () => form.current?.querySelector('input')?.focus();
  const change = (name: string, next: string) =>
    next === '' ? draft.forget(name) : draft.type({ [name]: next });
  const take = () => {
    if (named === '' || !read.ok) {
      setAsked(true);
      const wrong = named === '' ? provider : signedOn;
      document.getElementById(`way-${child.id}-${wrong}`)?.focus();
      return;
    }
    const contract = { provider: named, signedOn: read.date };
    const index = place === undefined ? null : Number(place);
    setAsked(false);
    draft.take(withContract(household, child, index, contract), ...fields);
    announce(copy.taken(named));
    focusForm();
  };
  const providers = [...new Set(household.usage.map((booking) => booking.provider))].filter(
    (one) => one !== '',
  );
  return (
    <div className="way-contracts">
      {before.length > 0 && (
        <ul className="way-contract-list">
          {before.map((contract, index) => {
            const name = contract.signedOn
              ? copy.item(contract.provider, dateText(contract.signedOn))
              : copy.undated(contract.provider);
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: two contracts may read the same
              <li key={index}>
                <span>{name}</span>
                {!readOnly && (
                  <span className="way-actions">
                    <Button
                      small
                      aria-label={dateEntry.changeOf(name)}
                      onClick={() => {
                        draft.type({
                          [provider]: contract.provider,
                          [signedOn]: contract.signedOn ? dateText(contract.signedOn) : '',
                          [at]: String(index),
                        });
                        focusForm();
                      }}
                    >
                      {dateEntry.change}
                    </Button>
                    <Button
                      small
                      look="quiet"
                      aria-label={dateEntry.removeOf(name)}
                      onClick={() => {
                        // What is typed for a place in the list would fall to another contract.
                        draft.take(withoutContract(household, child, index), ...fields);
                        announce(copy.removed(contract.provider));
                        focusForm();
                      }}
                    >
                      {dateEntry.remove}
                    </Button>
                  </span>
                )}
              </li>
            );
          })}
        </ul>
      )}
      {!readOnly && (
        <form
          className="way-contract-form"
          ref={form}
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            take();
          }}
        >
          <Field
            id={`way-${child.id}-${provider}`}
            label={copy.provider}
            error={asked && named === '' ? copy.providerMissing : null}
          >
            {(names) => (
              <>
                <input
                  {...names}
                  className="control control-normal"
                  type="text"
                  autoComplete="off"
                  list={known}
                  value={text(provider)}
                  onChange={(event) => change(provider, event.target.value)}
                />
                <datalist id={known}>
                  {providers.map((one) => (
                    <option key={one} value={one} />
                  ))}
                </datalist>
              </>
            )}
          </Field>
          <TextField
            id={`way-${child.id}-${signedOn}`}
            label={copy.signedOn}
            hint={dateEntry.hint}
            width="short"
            error={asked && !read.ok ? read.sentence : null}
            note={text(signedOn) !== '' && read.ok ? dateEntry.read(dateText(read.date)) : ''}
            value={text(signedOn)}
            onChange={(next) => change(signedOn, next)}
          />
          <div className="way-actions">
            <Button type="submit" small>
              {place === undefined ? copy.add : copy.save}
            </Button>
          </div>
        </form>
      )}
    </div>
  );
}
