import { useId } from 'react';
import { dayPanel } from '../../../../copy/screens-usage-calendar';
import type { Child } from '../../../../domain/household';
import { Checkbox } from '../../../components/field';
import { AlongFields } from './along-fields';
import type { Entry } from './use-entry';

/** What hours typed on a day bring along, and for which brothers and sisters they are as well. */
export function EntryExtras({
  entry,
  siblings,
  together,
  nameOf,
  onTogether,
}: {
  readonly entry: Entry;
  readonly siblings: readonly Child[];
  readonly together: readonly string[];
  readonly nameOf: (child: Child) => string;
  readonly onTogether: (together: readonly string[]) => void;
}) {
  const togetherHint = useId();
  return (
    <div className="day-entry-extras">
      {entry.forChildren.map(({ child, along }) => (
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
    </div>
  );
}
