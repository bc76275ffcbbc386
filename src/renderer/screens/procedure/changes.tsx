import { contact } from '../../../copy/contact';
import { askTheWard, changeTitles, changeTodo } from '../../../copy/procedure';
import { dateText } from '../../../copy/quantities';
import { procedure } from '../../../copy/screens-procedure';
import type { Child } from '../../../domain/household';
import { type ChangeKind, changesOf, type WayChange } from '../../../domain/procedure';
import { schemeOf } from '../../../domain/rules';
import { Button } from '../../components/button';
import { Disclosure } from '../../components/disclosure';
import { SourceQuotes } from '../../components/source-quotes';
import { useProgram } from '../../session/program';
import { DateEntry } from './date-entry';
import { StepPapers } from './step-papers';
import type { Way } from './use-way';

/** Where what changed is entered: a page of 世帯とお子さん, or (null) here. */
const pageOf = (kind: ChangeKind, { id }: Child): string | null => {
  switch (kind) {
    case 'enrolled':
    case 'moved-out':
      return null;
    case 'returned':
      return `children/${id}/route`;
    case 'certification-changed':
    case 'care-need-changed':
      return `children/${id}/certifications/new`;
    default:
      return kind satisfies never;
  }
};

/** What to do after a change: what the ward's page says, and where it is silent whom to ask. */
export function Changes({ way, child }: { readonly way: Way; readonly child: Child }) {
  return (
    <section className="way-changes">
      <h3>{procedure.changes}</h3>
      {changesOf(child, way.household).map((change) => (
        <Disclosure
          key={change.kind}
          summary={
            change.on === null
              ? changeTitles[change.kind]
              : `${changeTitles[change.kind]}(${dateText(change.on)})`
          }
        >
          <ChangeBody way={way} child={child} change={change} />
        </Disclosure>
      ))}
    </section>
  );
}

function ChangeBody({
  way,
  child,
  change: { kind, papers, isSilent, sources },
}: {
  readonly way: Way;
  readonly child: Child;
  readonly change: WayChange;
}) {
  const { dispatch } = useProgram();
  const scheme = schemeOf(way.household.scheme);
  const page = pageOf(kind, child);
  return (
    <div className="way-body">
      <p>{changeTodo[kind]}</p>
      {isSilent && (
        <>
          <p>{askTheWard}</p>
          <ul className="way-contact">
            {contact.lines.map(({ label, text }) => (
              <li key={label}>
                {label}: <span className="figures">{text}</span>
              </li>
            ))}
          </ul>
          <p className="soft">{contact.note}</p>
        </>
      )}
      <StepPapers way={way} child={child} papers={papers} />
      {kind === 'enrolled' && (
        <DateEntry way={way} child={child} field="enrolledOn" isDone={false} />
      )}
      {kind === 'moved-out' && (
        <DateEntry way={way} child={child} field="movedOutOn" isDone={false} />
      )}
      {page !== null && !way.readOnly && (
        <p>
          <Button small onClick={() => dispatch({ kind: 'entry-went', page, walking: false })}>
            {procedure.toFamily}
          </Button>
        </p>
      )}
      {sources.length > 0 && (
        <Disclosure summary={procedure.wardText}>
          <SourceQuotes ids={sources} scheme={scheme} />
        </Disclosure>
      )}
    </div>
  );
}
