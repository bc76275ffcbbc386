import { eligibilityScreen, whySources, whys } from '../../../copy/screens-eligibility';
import type { QuestionId } from '../../../domain/eligibility';
import type { Scheme } from '../../../domain/rules';
import { Disclosure } from '../../components/disclosure';
import { SourceQuote } from '../../components/source-quote';

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
        {whySources[question].map((id) => (
          <SourceQuote key={id} id={id} scheme={scheme} />
        ))}
      </Disclosure>
    </section>
  );
}
