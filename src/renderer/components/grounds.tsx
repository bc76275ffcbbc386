import { results } from '../../copy/screens-results';
import type { Ground } from '../../domain/explain';
import type { Scheme } from '../../domain/rules';
import { SourceQuotes } from './source-quotes';
import './grounds.css';
import { GroundItem } from './ground-item';

/** The rule values behind a figure, then the clauses that no value stands for, each text once. */
export function Grounds({
  grounds,
  sources,
  scheme,
  heading: Heading = 'h4',
}: {
  readonly grounds: readonly Ground[];
  readonly sources: readonly string[];
  readonly scheme: Scheme;
  /** One level below what it stands under. */
  readonly heading?: 'h3' | 'h4';
}) {
  const shown = new Set(grounds.flatMap(({ value }) => value.sources));
  const others = sources.filter((id) => !shown.has(id));
  if (grounds.length + others.length === 0) return null;
  return (
    <>
      <Heading className="grounds-title">{results.grounds}</Heading>
      {grounds.length > 0 && (
        <ul className="grounds">
          {grounds.map((ground) => (
            <GroundItem key={ground.key} ground={ground} scheme={scheme} />
          ))}
        </ul>
      )}
      <SourceQuotes ids={others} scheme={scheme} />
    </>
  );
}
