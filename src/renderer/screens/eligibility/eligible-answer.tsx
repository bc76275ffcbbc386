import {
  isPressing,
  noteSources,
  noteText,
  periodText,
  periodWhy,
  routeNames,
} from '../../../copy/eligibility';
import { eligibilityScreen as copy } from '../../../copy/screens-eligibility';
import type { Eligible } from '../../../domain/eligibility';
import type { Child } from '../../../domain/household';
import type { Scheme } from '../../../domain/rules';
import { Button } from '../../components/button';
import { Notice } from '../../components/notice';
import { useProgram } from '../../session/program';
import { Clauses } from './clauses';

/** Yes: as whom, from when to when, what comes next, and what to know. */
export function EligibleAnswer({
  found,
  child,
  scheme,
}: {
  readonly found: Eligible;
  readonly child: Child;
  readonly scheme: Scheme;
}) {
  const { dispatch } = useProgram();
  const pressing = found.notes.filter(isPressing);
  const notes = found.notes.filter((note) => !isPressing(note));
  // The clauses above are not quoted again.
  const quoted = new Set(found.sources);
  const sources = new Set(notes.map(({ kind }) => noteSources[kind]));
  const others = [...sources].filter((id) => id !== null && !quoted.has(id)) as readonly string[];
  return (
    <>
      <div className="card eligibility-yes">
        <p className="eligibility-route">{copy.as(routeNames[found.route])}</p>
        <h2>{copy.periodTitle}</h2>
        <p className="eligibility-period figures">{periodText(found)}</p>
        <p className="soft">{periodWhy(found)}</p>
      </div>
      {pressing.map((note) => (
        <Notice key={note.kind} tone="warning">
          <p>{noteText(note)}</p>
        </Notice>
      ))}
      <section className="eligibility-part" aria-labelledby="next-title">
        <h2 id="next-title">{copy.nextTitle}</h2>
        <p>{child.confirmedFrom === null ? copy.nextConfirm[found.route] : copy.nextConfirmed}</p>
        <p className="eligibility-buttons">
          <Button
            look="primary"
            onClick={() => {
              // The questions are answered: 世帯とお子さん is its summary again.
              dispatch({ kind: 'entry-went', page: null, walking: false });
              dispatch({ kind: 'went', part: 'procedure' });
            }}
          >
            {copy.toProcedure}
          </Button>
        </p>
      </section>
      <section className="eligibility-part" aria-labelledby="notes-title">
        <h2 id="notes-title">{copy.notesTitle}</h2>
        <ul className="eligibility-list">
          {notes.map((note) => (
            <li key={note.kind}>{noteText(note)}</li>
          ))}
        </ul>
      </section>
      <Clauses ids={[...found.sources, ...others]} scheme={scheme} />
    </>
  );
}
