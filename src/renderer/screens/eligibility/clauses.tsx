import { eligibilityScreen } from '../../../copy/screens-eligibility';
import type { Scheme } from '../../../domain/rules';
import { SourceQuote } from '../../components/source-quote';

/** The ward's own words behind an answer, the one that decides first. */
export function Clauses({
  ids,
  scheme,
}: {
  readonly ids: readonly string[];
  readonly scheme: Scheme;
}) {
  return (
    <section className="eligibility-part" aria-labelledby="clauses-title">
      <h2 id="clauses-title">{eligibilityScreen.clauses}</h2>
      {ids.map((id) => (
        <SourceQuote key={id} id={id} scheme={scheme} />
      ))}
    </section>
  );
}
