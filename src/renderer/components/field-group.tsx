import type { ReactNode } from 'react';
import { classes } from './classes';
import { FieldError } from './field';
import './field.css';
import './field-group.css';

/** Several controls that answer one question: a date in three boxes, a choice of one. */
export function FieldGroup({
  id,
  legend,
  hint,
  need,
  error,
  note,
  children,
}: {
  readonly id: string;
  readonly legend: string;
  readonly hint?: string | undefined;
  readonly need?: string | undefined;
  readonly error?: string | null | undefined;
  /** Under the controls: how what is typed is understood. */
  readonly note?: string | undefined;
  readonly children: ReactNode;
}) {
  const described = classes(hint && `${id}-hint`, need && `${id}-need`, error && `${id}-error`);
  return (
    <fieldset
      className={classes('field', 'field-group', error && 'field-wrong')}
      aria-describedby={described || undefined}
    >
      <legend className="field-label">{legend}</legend>
      {hint && (
        <p className="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {need && (
        <p className="field-hint" id={`${id}-need`}>
          {need}
        </p>
      )}
      <FieldError control={id} error={error} />
      {children}
      {note !== undefined && (
        <p className="field-note" aria-live="polite">
          {note}
        </p>
      )}
    </fieldset>
  );
}
