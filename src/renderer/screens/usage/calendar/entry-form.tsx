import { dayPanel, hoursText, typedHoursSentence } from '../../../../copy/screens-usage-calendar';
import type { Child } from '../../../../domain/household';
import { Button } from '../../../components/button';
import { TextField } from '../../../components/field';
import { JudgedWords } from '../judged-words';
import { judgedOf } from './entry-plan';
import { hoursControl } from './hours-control';
import type { Entry } from './use-entry';

/** Typing hours on the day that is open. */
export function EntryForm({
  entry,
  nameOf,
  onTake,
  onBack,
  onForm,
}: {
  readonly entry: Entry;
  readonly nameOf: (child: Child) => string;
  readonly onTake: () => void;
  /** Back to the calendar. */
  readonly onBack: () => void;
  readonly onForm: () => void;
}) {
  const { problem, hours, planned } = entry;
  return (
    <form
      className="day-entry"
      noValidate
      aria-label={dayPanel.hours}
      onSubmit={(event) => {
        event.preventDefault();
        onTake();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
        event.preventDefault();
        // What is typed first, then the way back: nobody is left with typing they did not want.
        if (entry.text !== '') entry.type('');
        else onBack();
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
      <div className="day-entry-actions">
        <Button type="submit" look="primary" small>
          {dayPanel.take}
        </Button>
        <Button look="quiet" small onClick={onForm}>
          {dayPanel.openForm}
        </Button>
      </div>
      {planned.length > 0 && (
        <div className="day-entry-preview">
          <p className="soft">{dayPanel.preview}</p>
          {planned.map((one) => (
            <div key={one.child.id} data-preview={one.child.id}>
              {planned.length > 1 && <p>{dayPanel.forChild(nameOf(one.child))}</p>}
              <JudgedWords segments={judgedOf(one)?.segments ?? []} clashes={one.clashes} />
            </div>
          ))}
        </div>
      )}
    </form>
  );
}
