import { figureNames } from '../../../copy/explanation';
import { yenText } from '../../../copy/quantities';
import { results } from '../../../copy/screens-results';
import type { Figure } from '../../../domain/explain';
import type { Household } from '../../../domain/household';
import type { Yen } from '../../../domain/quantities';
import type { Computation, Totals } from '../../../domain/subsidy';
import { arrowStop, useArrowKeys } from '../../components/arrow-keys';
import { Badge } from '../../components/badge';
import { FigureText } from './figure-text';
import { totalValue, valueText } from './figure-value';
import { type Opened, opener } from './opened';
import { TotalPanel } from './total-panel';
import { partsByChild } from './total-parts';

const shown: readonly (readonly [Exclude<Figure, 'covered'>, (totals: Totals) => Yen])[] = [
  ['copay', ({ copayYen }) => copayYen],
  ['fee-subsidy', ({ feeSubsidyYen }) => feeSubsidyYen],
  ['transport', ({ transportSubsidyYen }) => transportSubsidyYen],
  ['net', ({ netYen }) => netYen],
];

/** The whole household in four figures. */
export function TotalsList({
  household,
  computation: { totals, months },
  period,
  opened,
  onOpen,
}: {
  readonly household: Household;
  readonly computation: Computation;
  /** 令和6年度 */
  readonly period: string;
  readonly opened: Opened | null;
  readonly onOpen: (opened: Opened | null) => void;
}) {
  const line = useArrowKeys<HTMLDListElement>('line');
  const count = new Set(months.map(({ month }) => month)).size;
  const provisional = months.some((month) => month.provisional);
  return (
    <section className="totals" aria-labelledby="totals-title">
      <div className="totals-head">
        <h2 id="totals-title">{results.totals}</h2>
        <p className="soft">{results.totalsOf(count)}</p>
        {provisional && <Badge look="provisional">{results.provisionalTotals}</Badge>}
      </div>
      <dl className="totals-list" {...line}>
        {shown.map(([figure, amount]) => {
          const total = totalValue(figure, months);
          const value =
            total.kind === 'amount' ? { ...total, text: yenText(amount(totals)) } : total;
          return (
            <div key={figure} className={`totals-${figure}`}>
              <dt>{figureNames[figure]}</dt>
              <dd className="figures">
                <button
                  {...arrowStop}
                  {...opener({ childId: null, month: null, what: figure }, opened, onOpen)}
                  className="figure-button"
                  aria-label={results.explainTotal(
                    results.everyone,
                    figureNames[figure],
                    valueText(value),
                  )}
                >
                  <FigureText value={value} />
                </button>
              </dd>
            </div>
          );
        })}
      </dl>
      {totals.incomplete && <p className="totals-incomplete">{results.incomplete}</p>}
      {opened && opened.what !== 'provisional' && (
        <TotalPanel
          opened={opened}
          figure={opened.what}
          parts={partsByChild(opened.what, household, months)}
          whose={results.everyone}
          spoken={{ period, givenName: null, provisional }}
          onClose={() => onOpen(null)}
        />
      )}
    </section>
  );
}
