import { useState } from 'react';
import { placing as copy } from '../../../copy/screens-placing';
import { Disclosure } from '../../components/disclosure';
import { TextField } from '../../components/field';
import { templateOf, type WardWork } from './editor/work';
import type { StageKeys } from './use-stage-keys';
import { usualRevision, YearField, yearError } from './year-field';

/** For a problem to lead there. */
export const namingYearId = 'ward-naming-year';

/** What a form is called and which fiscal year it is for. */
export function Naming({
  work,
  act,
  today,
}: {
  readonly work: WardWork;
  readonly act: StageKeys;
  readonly today: string;
}) {
  const { revision, fiscalYear } = templateOf(work);
  const year = fiscalYear ?? null;
  const { printed } = work.base;
  const [typed, setTyped] = useState<string | null>(null);
  // Taken over when the field is left: each letter would be a step of its own to undo.
  const take = () => {
    if (typed !== null && typed.trim() !== revision)
      act.edit({ kind: 'named', revision: typed.trim(), fiscalYear: year });
    setTyped(null);
  };
  return (
    <Disclosure summary={copy.naming}>
      <YearField
        id={namingYearId}
        year={year}
        printed={printed}
        today={today}
        error={yearError(year, printed)}
        onYear={(next) =>
          act.edit({
            kind: 'named',
            revision: revision === usualRevision(year) ? usualRevision(next) : revision,
            fiscalYear: next,
          })
        }
      />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: listens to the one field within */}
      <div
        onBlur={take}
        onKeyDown={(event) => {
          if (event.key === 'Enter') take();
        }}
      >
        <TextField label={copy.revision} value={typed ?? revision} onChange={setTyped} />
      </div>
    </Disclosure>
  );
}
