import { useEffect, useRef, useState } from 'react';
import { dateText } from '../../../copy/quantities';
import { dateEntry, procedureDates } from '../../../copy/screens-procedure';
import type { CivilDate } from '../../../domain/calendar';
import type { Child } from '../../../domain/household';
import { Button } from '../../components/button';
import { TextField } from '../../components/field';
import { useProgram } from '../../session/program';
import { type WayDate, wayDateOf, withWayDate } from './edit-procedure';
import { readWayDate } from './read-way-date';
import { useWayDraft, type Way } from './use-way';

/**
 * One date of a child: typed in a few strokes, or 今日 in one; shown with the ways to change it. What is
 * typed stays until it is taken over, also on another screen.
 */
export function DateEntry({
  way,
  child,
  field,
  hint,
  isDone = true,
}: {
  readonly way: Way;
  readonly child: Child;
  readonly field: WayDate;
  readonly hint?: string;
  /** Of something done, and so not ahead. */
  readonly isDone?: boolean;
}) {
  const { announce } = useProgram();
  const { household, today, readOnly } = way;
  const draft = useWayDraft(way, child.id);
  const [asked, setAsked] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const refocus = useRef(false);
  const label = procedureDates[field];
  const date = wayDateOf(child, field);
  const typed = draft.typed(field);
  const editing = typed !== undefined || date === null;
  // The control one has just used is gone; the focus stays where it was.
  useEffect(() => {
    if (!refocus.current) return;
    refocus.current = false;
    box.current?.querySelector<HTMLElement>('input, button')?.focus();
  });

  if (readOnly)
    return (
      <p>
        {label}: {date ? dateText(date) : dateEntry.none}
      </p>
    );
  const take = (taken: CivilDate) => {
    setAsked(false);
    refocus.current = true;
    draft.take(withWayDate(household, child.id, field, taken), field);
    announce(dateEntry.taken(label, dateText(taken)));
  };
  const text = typed ?? '';
  const read = readWayDate(text, label, today, isDone);
  const error = asked && !read.ok ? read.sentence : null;
  if (!editing && date !== null)
    return (
      <div className="way-date" ref={box}>
        <p>
          <span className="field-label">{label}</span>: {dateText(date)}
        </p>
        <div className="way-actions">
          <Button
            small
            aria-label={dateEntry.changeOf(label)}
            onClick={() => {
              refocus.current = true;
              draft.type({ [field]: dateText(date) });
            }}
          >
            {dateEntry.change}
          </Button>
          <Button
            small
            look="quiet"
            aria-label={dateEntry.removeOf(label)}
            onClick={() => {
              refocus.current = true;
              draft.take(withWayDate(household, child.id, field, null), field);
              announce(dateEntry.removed(label));
            }}
          >
            {dateEntry.remove}
          </Button>
        </div>
      </div>
    );
  return (
    <div ref={box}>
      <form
        className="way-date-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (read.ok) take(read.date);
          else {
            setAsked(true);
            box.current?.querySelector('input')?.focus();
          }
        }}
      >
        <TextField
          id={`way-${child.id}-${field}`}
          label={label}
          hint={hint ? `${hint} ${dateEntry.hint}` : dateEntry.hint}
          width="short"
          error={error}
          note={text.trim() !== '' && read.ok ? dateEntry.read(dateText(read.date)) : ''}
          value={text}
          onChange={(next) => (next === '' ? draft.forget(field) : draft.type({ [field]: next }))}
        />
        <div className="way-actions">
          <Button type="submit" small aria-label={dateEntry.takeOf(label)}>
            {dateEntry.take}
          </Button>
          {isDone && (
            <Button small aria-label={dateEntry.todayOf(label)} onClick={() => take(today)}>
              {dateEntry.today}
            </Button>
          )}
        </div>
      </form>
    </div>
  );
}
