import { childTitle } from '../../../copy/people';
import { dateText } from '../../../copy/quantities';
import { eligibilityScreen as copy, questionNames } from '../../../copy/screens-eligibility';
import type { CivilDate } from '../../../domain/calendar';
import { type Eligibility, eligibilityOf } from '../../../domain/eligibility';
import type { Child, Household } from '../../../domain/household';
import { type Scheme, schemeOf } from '../../../domain/rules';
import { Button } from '../../components/button';
import { PageHeading } from '../../components/page-heading';
import { useProgram } from '../../session/program';
import { Contact } from '../help/contact';
import { answersOf } from './answers';
import { EligibleAnswer } from './eligible-answer';
import { keyOf } from './keys';
import { NotEligibleAnswer } from './not-eligible-answer';

function headingOf(found: Eligibility, isConfirmed: boolean, today: CivilDate): string {
  switch (found.kind) {
    case 'eligible':
      if (found.from > today) return copy.eligible.later(dateText(found.from));
      return isConfirmed ? copy.eligible.confirmed : copy.eligible.now;
    case 'not-eligible':
      return copy.notEligible;
    case 'undecided':
      return copy.undecided;
    default:
      return found satisfies never;
  }
}

/** The answer for one child: the clause that decides, the dates, and what would change it. */
export function AnswerPage({
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
  const scheme = schemeOf(household.scheme);
  const found = eligibilityOf(child, household, scheme, today);
  const goTo = (page: string | null) => dispatch({ kind: 'entry-went', page, walking: false });
  const firstOpen = found.kind === 'undecided' ? found.asks[0] : undefined;
  return (
    <div className="eligibility">
      <div className="entry-head">
        <p className="entry-group">{copy.group(childTitle(child, household))}</p>
        <PageHeading
          title={headingOf(found, child.confirmedFrom !== null, today)}
          windowName={copy.windowName}
        />
      </div>
      <Found found={found} child={child} scheme={scheme} />
      {firstOpen && !readOnly && (
        <p className="eligibility-buttons">
          <Button look="primary" onClick={() => goTo(keyOf(child.id, firstOpen))}>
            {copy.goOn}
          </Button>
        </p>
      )}
      <section className="eligibility-part" aria-labelledby="answers-title">
        <h2 id="answers-title">{copy.answersTitle}</h2>
        <dl className="summary">
          {answersOf(child, household).map(({ question, text, page }) => (
            <div className="summary-row" key={question}>
              <dt>{questionNames[question]}</dt>
              <dd className="summary-value">{text ?? copy.notAnswered}</dd>
              {!readOnly && (
                <dd className="summary-actions">
                  <Button
                    look="quiet"
                    small
                    aria-label={copy.changeOf(questionNames[question])}
                    onClick={() => goTo(page)}
                  >
                    {copy.change}
                  </Button>
                </dd>
              )}
            </div>
          ))}
        </dl>
      </section>
      <p className="soft">
        {copy.asOf(today)}
        {copy.notTheWard}
      </p>
      <Contact scheme={scheme} />
      <p className="eligibility-buttons">
        <Button onClick={() => window.print()}>{copy.print}</Button>
        <Button look="quiet" onClick={() => goTo(null)}>
          {copy.toFamily}
        </Button>
      </p>
    </div>
  );
}

function Found({
  found,
  child,
  scheme,
}: {
  readonly found: Eligibility;
  readonly child: Child;
  readonly scheme: Scheme;
}) {
  switch (found.kind) {
    case 'eligible':
      return <EligibleAnswer found={found} child={child} scheme={scheme} />;
    case 'not-eligible':
      return <NotEligibleAnswer found={found} scheme={scheme} />;
    case 'undecided':
      return <p>{copy.undecidedLead(found.asks.length)}</p>;
    default:
      return found satisfies never;
  }
}
