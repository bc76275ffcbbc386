import { results } from '../../copy/screens-results';
import type { Scheme } from '../../domain/rules';

/** Where something is written: the text's words, or what it says, with the document. */
export function SourceQuote({ id, scheme }: { readonly id: string; readonly scheme: Scheme }) {
  const source = scheme.sources[id];
  if (!source) return null;
  return (
    <figure className="source">
      {source.quote !== null && <blockquote>{results.quote(source.quote)}</blockquote>}
      {source.summary !== null && <p>{source.summary}</p>}
      <figcaption className="soft">
        {source.document}
        {source.url && <span className="source-url">{source.url}</span>}
      </figcaption>
    </figure>
  );
}
