import { results } from '../../copy/screens-results';
import type { Scheme, Source } from '../../domain/rules';
import { SourceAddress } from './source-address';
import './grounds.css';

interface Quoted {
  readonly id: string;
  readonly source: Source;
}

/** What stands in one document stands together, in the order it was asked for. */
function byDocument(ids: readonly string[], { sources }: Scheme): readonly (readonly Quoted[])[] {
  const groups = new Map<string, Quoted[]>();
  for (const id of ids) {
    const source = sources[id];
    if (!source) continue;
    const key = `${source.document} ${source.url ?? ''}`;
    groups.set(key, [...(groups.get(key) ?? []), { id, source }]);
  }
  return [...groups.values()];
}

/** Where things are written: a text's words, or what it says, and each document named once. */
export function SourceQuotes({
  ids,
  scheme,
}: {
  readonly ids: readonly string[];
  readonly scheme: Scheme;
}) {
  return byDocument(ids, scheme).map((quoted) => {
    const [first] = quoted;
    return (
      first && (
        <figure key={first.id} className="source">
          {quoted.map(({ id, source: { quote, summary } }) => (
            <div key={id}>
              {quote !== null && <blockquote>{results.quote(quote)}</blockquote>}
              {summary !== null && <p>{summary}</p>}
            </div>
          ))}
          <figcaption className="soft">
            {first.source.document}
            {first.source.url && (
              <SourceAddress id={first.id} source={first.source} scheme={scheme} />
            )}
          </figcaption>
        </figure>
      )
    );
  });
}
