import { FieldGroup } from './field-group';
import './choice-field.css';

/** One of a few answers, all in sight. */
export function ChoiceField({
  id,
  label,
  hint,
  need,
  value,
  options,
  error,
  onChange,
}: {
  /** Of the first answer, for the error summary to jump to. */
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly need?: string | undefined;
  readonly value: string;
  readonly options: readonly {
    readonly value: string;
    readonly text: string;
    readonly hint?: string;
  }[];
  readonly error: string | null;
  readonly onChange: (value: string) => void;
}) {
  return (
    <FieldGroup id={`${id}-group`} legend={label} hint={hint} need={need} error={error}>
      <div className="choices">
        {options.map((option, index) => {
          const control = index === 0 ? id : `${id}-${index}`;
          return (
            <div className="choice" key={option.value}>
              <input
                id={control}
                type="radio"
                name={id}
                value={option.value}
                checked={value === option.value}
                aria-describedby={option.hint ? `${control}-hint` : undefined}
                onChange={() => onChange(option.value)}
              />
              <label htmlFor={control}>{option.text}</label>
              {option.hint && (
                <p className="field-hint choice-hint" id={`${control}-hint`}>
                  {option.hint}
                </p>
              )}
            </div>
          );
        })}
      </div>
    </FieldGroup>
  );
}
