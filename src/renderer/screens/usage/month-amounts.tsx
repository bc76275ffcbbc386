import { figureNames } from '../../../copy/explanation';
import { monthText } from '../../../copy/quantities';
import { results } from '../../../copy/screens-results';
import { usage } from '../../../copy/screens-usage';
import type { Household } from '../../../domain/household';
import type { Computation } from '../../../domain/subsidy';
import { Badge } from '../../components/badge';
import type { UsageFilter } from '../../session/session';
import { FigureText } from '../results/figure-text';
import { figures, totalValue } from '../results/figure-value';
import { childName } from './listed-bookings';

/** What the listed month comes to; it follows every correction. */
export function MonthAmounts({
  household,
  computation,
  filter,
}: {
  readonly household: Household;
  readonly computation: Computation;
  readonly filter: UsageFilter;
}) {
  const months = computation.months.filter(
    ({ childId, month }) =>
      (filter.childId === null || childId === filter.childId) &&
      (filter.month === null || month === filter.month),
  );
  if (months.length === 0) return null;
  const child = filter.childId === null ? usage.allChildren : childName(household, filter.childId);
  const month = filter.month === null ? usage.allMonths : monthText(filter.month);
  return (
    <section className="month-amounts" aria-labelledby="month-amounts-title">
      <h2 id="month-amounts-title">
        {usage.amountsOfChild(child, month)}
        {months.some(({ provisional }) => provisional) && (
          <>
            {' '}
            <Badge look="provisional">
              {filter.month === null ? results.provisionalTotals : results.provisional}
            </Badge>
          </>
        )}
      </h2>
      <dl>
        {figures.map((figure) => (
          <div key={figure}>
            <dt>{figureNames[figure]}</dt>
            <dd className="figures" data-figure={figure}>
              <FigureText value={totalValue(figure, months)} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
