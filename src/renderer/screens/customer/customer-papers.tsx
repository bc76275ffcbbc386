import { documentReasonSentence, documentTitles, plannedSubject } from '../../../copy/documents';
import { customer } from '../../../copy/screens-customer';
import type { PlannedDocument } from '../../../domain/application';
import type { Household } from '../../../domain/household';
import { groupOf } from '../documents/choice';
import type { Papers } from '../documents/use-papers';

/** Which papers are needed, whose, and why; and those of which nobody can say yet. */
export function CustomerPapers({
  household,
  papers,
}: {
  readonly household: Household;
  readonly papers: Pick<Papers, 'plan' | 'on'>;
}) {
  const list = (planned: readonly PlannedDocument[]) => (
    <ul className="customer-papers">
      {planned.map((one) => (
        <li key={one.key}>
          <p>
            <strong>{documentTitles[one.document]}</strong>{' '}
            <span className="unbroken-parts">{plannedSubject(one, household)}</span>
          </p>
          <p className="customer-why">{documentReasonSentence(one.reason, papers.on)}</p>
        </li>
      ))}
    </ul>
  );
  const needed = papers.plan.filter((one) => groupOf(one) === 'needed');
  const undecided = papers.plan.filter((one) => groupOf(one) === 'undecided');
  return (
    <section aria-labelledby="customer-papers">
      <h3 id="customer-papers">{customer.papers}</h3>
      {needed.length === 0 ? <p>{customer.noPapers}</p> : list(needed)}
      {undecided.length > 0 && (
        <>
          <h4>{customer.undecided}</h4>
          {list(undecided)}
        </>
      )}
    </section>
  );
}
