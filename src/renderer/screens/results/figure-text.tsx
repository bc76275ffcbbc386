import { results } from '../../../copy/screens-results';
import { Badge } from '../../components/badge';
import { type FigureValue, valueText } from './figure-value';

/** A figure as it stands in a table: an amount, or a word in a frame. */
export function FigureText({ value }: { readonly value: FigureValue }) {
  if (value.kind !== 'amount') return <Badge look={value.kind}>{valueText(value)}</Badge>;
  return (
    <>
      <span className="unbroken">{value.text}</span>
      {value.partial && (
        <span className="soft figure-partial">{value.lacks ?? results.without}</span>
      )}
    </>
  );
}
