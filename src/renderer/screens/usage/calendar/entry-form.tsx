import { type RefObject, useId } from 'react';
import { dayPanel, hoursText, typedHoursSentence } from '../../../../copy/screens-usage-calendar';
import type { Child } from '../../../../domain/household';
import { Button } from '../../../components/button';
import { Checkbox, TextField } from '../../../components/field';
import { JudgedWords } from '../judged-words';
import { AlongFields } from './along-fields';
import { judgedOf } from './entry-plan';
import type { Entry } from './use-entry';

/** The one control a digit typed on a day leads to. */
export const hoursControl = 'day-hours';

/** Typing hours on the day that is open. */
export function EntryForm({
  entry,
  siblings,
  together,
  nameOf,
  form,
  onTogether,
  onTake,
  onBack,
  onForm,
}: {
  readonly entry: Entry;
  readonly siblings: readonly Child[];
  readonly together: readonly string[];
  readonly nameOf: (child: Child) => string;
  readonly form: RefObject<HTMLFormElement | null>;
  readonly onTogether: (together: readonly string[]) => void;
  readonly onTake: () => void;
  /** Back to the calendar; what is typed stays. */
  readonly onBack: () => void;
  readonly onForm: () => void;
}) {
  const togetherHint = useId();
  const { problem, hours, planned, forChildren } = entry;
  return (
    <form
      ref={form}
      className="entry"
      noValidate
      aria-label={dayPanel.hours}
      onSubmit={(event) => {
        event.preventDefault();
        onTake();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
        event.preventDefault();
        onBack();
      }}
    >
      <TextField
        id={hoursControl}
        label={dayPanel.hours}
        hint={hours ? dayPanel.hoursRead(hoursText(hours)) : dayPanel.hoursHint}
        error={problem && typedHoursSentence(problem.kind, problem.found)}
        value={entry.text}
        onChange={entry.type}
      />
      {planned.length > 0 && (
        <div className="entry-preview">
          <p className="soft">{dayPanel.preview}</p>
          {planned.map((one) => (
            <div key={one.child.id} data-preview={one.child.id}>
              {planned.length > 1 && <p>{dayPanel.forChild(nameOf(one.child))}</p>}
              <JudgedWords segments={judgedOf(one)?.segments ?? []} clashes={one.clashes} />
            </div>
          ))}
        </div>
      )}
      <div className="entry-actions">
        <Button type="submit" look="primary" small>
          {dayPanel.take}
        </Button>
        <Button look="quiet" small onClick={onForm}>
          {dayPanel.openForm}
        </Button>
      </div>
      {forChildren.map(({ child, along }) => (
        <AlongFields
          key={child.id}
          id={`along-${child.id}`}
          child={nameOf(child)}
          along={along}
          onChange={(changed) => entry.setAlong(child.id, changed)}
        />
      ))}
      {siblings.length > 0 && (
        <fieldset className="together">
          <legend>{dayPanel.together}</legend>
          {siblings.map((child) => (
            <Checkbox
              key={child.id}
              checked={together.includes(child.id)}
              describedBy={togetherHint}
              onChange={(on) =>
                onTogether(on ? [...together, child.id] : together.filter((id) => id !== child.id))
              }
            >
              {nameOf(child)}
            </Checkbox>
          ))}
          <p className="soft" id={togetherHint}>
            {dayPanel.togetherHint}
          </p>
        </fieldset>
      )}
    </form>
  );
}
