import { results } from '../../copy/screens-results';
import type { Scheme } from '../../domain/rules';
import { SourceAddress } from './source-address';
import './grounds.css';

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
        {source.url && <SourceAddress id={id} source={source} scheme={scheme} />}
      </figcaption>
    </figure>
  );
}
