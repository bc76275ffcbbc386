import { eligibilityScreen, whySources, whys } from '../../../copy/screens-eligibility';
import type { QuestionId } from '../../../domain/eligibility';
import type { Scheme } from '../../../domain/rules';
import { Disclosure } from '../../components/disclosure';
import { SourceQuotes } from '../../components/source-quotes';

/** Why a question is asked, what it decides, and the ward's own words. */
export function Why({
  question,
  scheme,
}: {
  readonly question: QuestionId;
  readonly scheme: Scheme;
}) {
  return (
    <section className="entry-aside" aria-labelledby="why-title">
      <h2 className="eligibility-why" id="why-title">
        {eligibilityScreen.whyTitle}
      </h2>
      <p>{whys[question]}</p>
      <Disclosure key={question} summary={eligibilityScreen.wardText}>
        <SourceQuotes ids={whySources[question]} scheme={scheme} />
      </Disclosure>
    </section>
  );
}
