import { figureNames } from '../../../copy/explanation';
import { yenText } from '../../../copy/quantities';
import { results } from '../../../copy/screens-results';
import type { Figure } from '../../../domain/explain';
import type { Yen } from '../../../domain/quantities';
import type { MonthStatement, Totals } from '../../../domain/subsidy';
import { Badge } from '../../components/badge';
import { FigureText } from './figure-text';
import { totalValue } from './figure-value';

const shown: readonly (readonly [Exclude<Figure, 'covered'>, (totals: Totals) => Yen])[] = [
  ['copay', ({ copayYen }) => copayYen],
  ['fee-subsidy', ({ feeSubsidyYen }) => feeSubsidyYen],
  ['transport', ({ transportSubsidyYen }) => transportSubsidyYen],
  ['net', ({ netYen }) => netYen],
];

/** The whole household in four figures. */
export function TotalsList({
  totals,
  months,
}: {
  readonly totals: Totals;
  readonly months: readonly MonthStatement[];
}) {
  const count = new Set(months.map(({ month }) => month)).size;
  return (
    <section className="totals" aria-labelledby="totals-title">
      <div className="totals-head">
        <h2 id="totals-title">{results.totals}</h2>
        <p className="soft">{results.totalsOf(count)}</p>
        {months.some(({ provisional }) => provisional) && (
          <Badge look="provisional">{results.provisionalTotals}</Badge>
        )}
      </div>
      <dl className="totals-list">
        {shown.map(([figure, amount]) => {
          const value = totalValue(figure, months);
          return (
            <div key={figure} className={`totals-${figure}`}>
              <dt>{figureNames[figure]}</dt>
              <dd className="figures">
                <FigureText
                  value={
                    value.kind === 'amount' ? { ...value, text: yenText(amount(totals)) } : value
                  }
                />
              </dd>
            </div>
          );
        })}
      </dl>
      {totals.incomplete && <p className="totals-incomplete">{results.incomplete}</p>}
    </section>
  );
}
