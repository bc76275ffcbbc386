import { useState } from 'react';
import { TextField } from '../../components/field';

/** A number that is taken over when the field is left or Enter is pressed, not while it is typed. */
export function NumberField({
  label,
  text,
  error,
  read,
  onNumber,
}: {
  readonly label: string;
  /** The number as it stands. */
  readonly text: string;
  /** What to say when what was typed is none. */
  readonly error: string;
  readonly read: (text: string) => number | null;
  readonly onNumber: (value: number) => void;
}) {
  const [typed, setTyped] = useState<string | null>(null);
  const [wrong, setWrong] = useState(false);
  const take = () => {
    if (typed === null) return;
    const value = read(typed);
    setWrong(value === null);
    if (value === null) return;
    setTyped(null);
    if (typed !== text) onNumber(value);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: listens to the one field within
    <div
      onBlur={take}
      onKeyDown={(event) => {
        if (event.key === 'Enter') take();
      }}
    >
      <TextField
        label={label}
        value={typed ?? text}
        error={wrong ? error : null}
        width="short"
        numeric
        onChange={(value) => {
          setWrong(false);
          setTyped(value);
        }}
      />
    </div>
  );
}

/** A whole number from `least` to `most`; full-width digits are read too. */
export const wholeNumber =
  (least: number, most: number) =>
  (text: string): number | null => {
    const value = Number(text.normalize('NFKC').trim() || Number.NaN);
    return Number.isInteger(value) && value >= least && value <= most ? value : null;
  };
