import { eligibilityScreen } from '../../../copy/screens-eligibility';
import type { Scheme } from '../../../domain/rules';
import { SourceQuotes } from '../../components/source-quotes';

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
      <SourceQuotes ids={ids} scheme={scheme} />
    </section>
  );
}
