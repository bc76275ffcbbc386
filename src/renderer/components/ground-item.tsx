import { groundNote, statusNames, valueNames } from '../../copy/explanation';
import { dateText } from '../../copy/quantities';
import { results } from '../../copy/screens-results';
import { ruleValueText } from '../../copy/screens-rules';
import type { Ground } from '../../domain/explain';
import type { Scheme } from '../../domain/rules';
import { Badge } from './badge';
import { SourceQuotes } from './source-quotes';

const looks = { official: 'official', assumed: 'provisional', unconfirmed: 'provisional' } as const;

/** One rule behind a figure: its value, when it holds, how sure it is and where it is written. */
export function GroundItem({
  ground,
  scheme,
}: {
  readonly ground: Ground;
  readonly scheme: Scheme;
}) {
  const { key, value } = ground;
  const note = groundNote(ground);
  return (
    <li className="ground">
      <p className="ground-name">
        <strong>{valueNames[key]}</strong>
        <Badge look={looks[value.status]}>{statusNames[value.status]}</Badge>
        <span className="soft">{results.period(dateText(value.from), dateText(value.to))}</span>
      </p>
      <p>
        {results.value}: {ruleValueText(ground)}
      </p>
      {note && <p>{note}</p>}
      {value.sources.length === 0 && !note && <p>{results.noSource}</p>}
      <SourceQuotes ids={value.sources} scheme={scheme} />
    </li>
  );
}
