import { changeText, conditionTexts } from '../../../copy/eligibility';
import { eligibilityScreen as copy } from '../../../copy/screens-eligibility';
import type { NotEligible } from '../../../domain/eligibility';
import type { Scheme } from '../../../domain/rules';
import { Clauses } from './clauses';

/** No: the condition that decides, the ward's words, and what would change it. */
export function NotEligibleAnswer({
  found: { because, also, sources, wouldChange },
  scheme,
}: {
  readonly found: NotEligible;
  readonly scheme: Scheme;
}) {
  return (
    <>
      <div className="card eligibility-no">
        <h2>{copy.because}</h2>
        <p>{conditionTexts[because]}</p>
        {also.length > 0 && (
          <>
            <p>{copy.also}</p>
            <ul className="eligibility-list">
              {also.map((id) => (
                <li key={id}>{conditionTexts[id]}</li>
              ))}
            </ul>
          </>
        )}
      </div>
      <Clauses ids={sources} scheme={scheme} />
      <section className="eligibility-part" aria-labelledby="changes-title">
        <h2 id="changes-title">
          {wouldChange.length === 0 ? copy.noChangeTitle : copy.changesTitle}
        </h2>
        {wouldChange.length === 0 && <p>{copy.noChange}</p>}
        {wouldChange.length > 0 && (
          <>
            <ul className="eligibility-list">
              {wouldChange.map((change) => (
                <li key={change.kind}>{changeText(change)}</li>
              ))}
            </ul>
            <p className="soft">{copy.changesNote}</p>
          </>
        )}
      </section>
    </>
  );
}
