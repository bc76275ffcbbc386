import { periodText } from '../../../copy/eligibility';
import { childTitle } from '../../../copy/people';
import { eligibilityScreen as copy } from '../../../copy/screens-eligibility';
import type { CivilDate } from '../../../domain/calendar';
import { type Eligibility, eligibilityOf } from '../../../domain/eligibility';
import type { Child, Household } from '../../../domain/household';
import { schemeOf } from '../../../domain/rules';
import { Button } from '../../components/button';
import { useProgram } from '../../session/program';
import { keyOf } from './keys';
import { keyToStart } from './walk';
import './eligibility-row.css';

function lineOf(found: Eligibility): string {
  switch (found.kind) {
    case 'eligible':
      return periodText(found);
    case 'not-eligible':
      return copy.notEligible;
    case 'undecided':
      return copy.undecided;
    default:
      return found satisfies never;
  }
}

/** In 世帯とお子さん: the answer for a child in a line, and the way to the questions. */
export function EligibilityRow({
  child,
  household,
  today,
  readOnly,
}: {
  readonly child: Child;
  readonly household: Household;
  readonly today: CivilDate;
  readonly readOnly: boolean;
}) {
  const { dispatch } = useProgram();
  const found = eligibilityOf(child, household, schemeOf(household.scheme), today);
  const name = childTitle(child, household);
  const isOpen = found.kind === 'undecided' && !readOnly;
  const page = isOpen ? keyToStart(child, household, today) : keyOf(child.id, null);
  return (
    <div className="eligibility-row">
      <p>
        <strong>{copy.line}</strong>: {lineOf(found)}
      </p>
      <Button
        small
        data-entry={keyOf(child.id, null)}
        aria-label={isOpen ? copy.startOf(name) : copy.lookOf(name)}
        onClick={() => dispatch({ kind: 'entry-went', page, walking: false })}
      >
        {isOpen ? copy.start : copy.look}
      </Button>
    </div>
  );
}
