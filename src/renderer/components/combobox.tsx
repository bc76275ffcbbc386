import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { classes } from './classes';
import { Field } from './field';
import './combobox.css';

export interface Suggestion {
  readonly key: string;
  readonly text: string;
  /** Beside the text, to tell two of one name apart. */
  readonly detail: string;
}

/**
 * A text field with suggestions, after the ARIA pattern "editable combobox with list autocomplete".
 * Whatever is typed stays; a suggestion is taken only when its user picks it.
 */
export function Combobox({
  id,
  label,
  hint,
  need,
  error,
  note,
  value,
  suggestions,
  onChange,
  onPick,
}: {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly need?: string | undefined;
  readonly error?: string | null;
  /** Says how many there are, for those who do not see the list. */
  readonly note: string;
  readonly value: string;
  readonly suggestions: readonly Suggestion[];
  readonly onChange: (text: string) => void;
  readonly onPick: (key: string) => void;
}) {
  const listId = useId();
  const list = useRef<HTMLDivElement>(null);
  const [wanted, setWanted] = useState(false);
  const [active, setActive] = useState(-1);
  const open = wanted && suggestions.length > 0;
  const optionId = (index: number) => `${listId}-${index}`;

  const close = () => {
    setWanted(false);
    setActive(-1);
  };
  const pick = (suggestion: Suggestion | undefined) => {
    if (suggestion) onPick(suggestion.key);
    close();
  };
  const moveTo = (index: number) => {
    const next = (index + suggestions.length) % suggestions.length;
    setWanted(true);
    setActive(next);
    list.current?.children[next]?.scrollIntoView({ block: 'nearest' });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || suggestions.length === 0) return;
    if (event.key === 'ArrowDown') moveTo(open ? active + 1 : 0);
    else if (event.key === 'ArrowUp') moveTo(open && active >= 0 ? active - 1 : -1);
    else if (event.key === 'Enter' && open && active >= 0) pick(suggestions[active]);
    else if (event.key === 'Escape' && open) close();
    else return;
    event.preventDefault();
  };

  return (
    <Field label={label} hint={hint} need={need} error={error} note={note} id={id}>
      {(names) => (
        <div className="combobox">
          <input
            {...names}
            className="control"
            type="text"
            role="combobox"
            aria-autocomplete="list"
            aria-expanded={open}
            aria-controls={open ? listId : undefined}
            aria-activedescendant={open && active >= 0 ? optionId(active) : undefined}
            autoComplete="off"
            value={value}
            onChange={(event) => {
              onChange(event.target.value);
              setWanted(true);
              setActive(-1);
            }}
            onKeyDown={onKeyDown}
            onBlur={close}
          />
          {open && (
            <div className="combobox-list" id={listId} role="listbox" aria-label={label} ref={list}>
              {suggestions.map((suggestion, index) => (
                // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the text field's
                <div
                  key={suggestion.key}
                  id={optionId(index)}
                  className={classes('combobox-option', index === active && 'combobox-active')}
                  role="option"
                  tabIndex={-1}
                  aria-selected={index === active}
                  // The focus stays in the text field.
                  onMouseDown={(event) => event.preventDefault()}
                  onClick={() => pick(suggestion)}
                >
                  <span>{suggestion.text}</span>
                  <span className="soft figures">{suggestion.detail}</span>
                </div>
              ))}
            </div>
          )}
        </div>
      )}
    </Field>
  );
}
