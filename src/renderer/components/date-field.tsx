import { dateText, westernDateText } from '../../copy/quantities';
import { entry } from '../../copy/screens-family';
import { type DateBox, type DateBoxes, readDateBoxes } from '../../domain/calendar';
import { FieldGroup } from './field-group';
import './date-field.css';

const boxes = ['year', 'month', 'day'] as const;

/** 令和6年5月7日(2024年5月7日): both calendars beside what is typed. */
function bothCalendars(typed: DateBoxes): string {
  const read = readDateBoxes(typed);
  if (!read.ok || read.date === null) return '';
  return entry.dateRead(dateText(read.date), westernDateText(read.date));
}

/** A date in three boxes, 和暦 or 西暦 as it comes. */
export function DateField({
  id,
  label,
  hint,
  need,
  value,
  error,
  wrongBox,
  onChange,
}: {
  /** The boxes are `${id}-year`, `-month` and `-day`. */
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly need?: string | undefined;
  readonly value: DateBoxes;
  readonly error: string | null;
  readonly wrongBox: DateBox | null;
  readonly onChange: (box: DateBox, text: string) => void;
}) {
  return (
    <FieldGroup
      id={id}
      legend={label}
      hint={hint ? `${hint} ${entry.dateHint}` : entry.dateHint}
      need={need}
      error={error}
      note={bothCalendars(value)}
    >
      <div className="date-boxes">
        {boxes.map((box) => (
          <span key={box} className="date-box">
            <input
              id={`${id}-${box}`}
              className={`control date-${box} figures`}
              type="text"
              inputMode={box === 'year' ? undefined : 'numeric'}
              autoComplete="off"
              aria-invalid={wrongBox === box ? true : undefined}
              value={value[box]}
              onChange={(event) => onChange(box, event.target.value)}
            />
            <label htmlFor={`${id}-${box}`}>{entry[box]}</label>
          </span>
        ))}
      </div>
    </FieldGroup>
  );
}
