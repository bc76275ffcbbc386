import { documents } from '../../../copy/screens-documents';
import { Disclosure } from '../../components/disclosure';
import type { Filled, FilledDocument } from './filled';
import type { Papers } from './use-papers';

/** The made documents; choosing one shows it below. */
export function FilledList({
  papers,
  filled,
}: {
  readonly papers: Papers;
  readonly filled: Filled;
}) {
  return (
    <ul className="filled" aria-label={documents.filledList}>
      {filled.documents.map((document) => (
        <li key={document.key}>
          <button
            type="button"
            className="filled-name"
            aria-pressed={papers.shown?.key === document.key}
            onClick={() => papers.show(document.key)}
          >
            <span>
              {document.title}
              {document.form === 'ward' && (
                <span className="soft filled-form">{documents.onWardForm}</span>
              )}
            </span>
            <span className="soft figures unbroken">{documents.pages(document.pages)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** What is still to be done on paper, for one document. */
export function Remaining({ document }: { readonly document: FilledDocument }) {
  const { blanks, missing, continued } = document;
  if (blanks.length + missing.length + continued.length === 0)
    return <p className="soft">{documents.complete}</p>;
  return (
    <div className="remaining">
      {missing.length > 0 && (
        <Disclosure summary={documents.missing(missing.length)} open>
          <p className="soft">{documents.missingNote}</p>
          <Labels labels={missing.map(({ label }) => label)} />
        </Disclosure>
      )}
      {blanks.length > 0 && (
        <Disclosure summary={documents.blanks(blanks.length)}>
          <Labels labels={blanks.map(({ label, reason }) => documents.blankEntry(label, reason))} />
        </Disclosure>
      )}
      {continued.length > 0 && (
        <Disclosure summary={documents.continued(continued.length)}>
          <Labels labels={continued.map(({ label }) => label)} />
        </Disclosure>
      )}
    </div>
  );
}

function Labels({ labels }: { readonly labels: readonly string[] }) {
  return (
    <ul className="remaining-labels">
      {[...new Set(labels)].map((label) => (
        <li key={label}>{label}</li>
      ))}
    </ul>
  );
}
