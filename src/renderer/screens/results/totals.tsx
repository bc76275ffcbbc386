import { figureNames } from '../../../copy/explanation';
import { results } from '../../../copy/screens-results';
import type { Figure } from '../../../domain/explain';
import type { Household } from '../../../domain/household';
import type { Computation } from '../../../domain/subsidy';
import { arrowStop, useArrowKeys } from '../../components/arrow-keys';
import { Badge } from '../../components/badge';
import { FigureText } from './figure-text';
import { householdTotal, leftOutOf, wholeText } from './figure-value';
import { type Opened, opener } from './opened';
import { TotalPanel } from './total-panel';
import { partsByChild } from './total-parts';

/** The sums over all children. */
export const familyFigures: readonly Figure[] = ['copay', 'fee-subsidy', 'transport', 'net'];

/** The whole household in four figures. */
export function TotalsList({
  household,
  computation,
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
  const { months } = computation;
  const line = useArrowKeys<HTMLDListElement>('line');
  const count = new Set(months.map(({ month }) => month)).size;
  const provisional = months.some((month) => month.provisional);
  const net = householdTotal('net', computation);
  const paidFares = months.reduce((sum, { transport }) => sum + transport.paidYen, 0);
  return (
    <section className="totals" aria-labelledby="totals-title">
      <div className="totals-head">
        <h2 id="totals-title">{results.totals}</h2>
        <p className="soft">{results.totalsOf(count)}</p>
        {provisional && <Badge look="provisional">{results.provisionalTotals}</Badge>}
      </div>
      <dl className="totals-list" {...line}>
        {familyFigures.map((figure) => {
          const value = householdTotal(figure, computation);
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
                    wholeText(value),
                  )}
                >
                  <FigureText value={value} />
                </button>
              </dd>
            </div>
          );
        })}
      </dl>
      <p className="soft">
        {results.netOf(paidFares, net.kind === 'amount' && net.partial === true)}
      </p>
      {opened && opened.what !== 'provisional' && (
        <TotalPanel
          opened={opened}
          figure={opened.what}
          parts={partsByChild(opened.what, household, months, leftOutOf(computation))}
          whose={results.everyone}
          spoken={{ period, givenName: null, provisional }}
          onClose={() => onOpen(null)}
        />
      )}
    </section>
  );
}
