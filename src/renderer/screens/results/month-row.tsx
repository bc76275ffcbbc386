import { figureNames } from '../../../copy/explanation';
import { monthText } from '../../../copy/quantities';
import { results } from '../../../copy/screens-results';
import type { MonthStatement } from '../../../domain/subsidy';
import { arrowStop } from '../../components/arrow-keys';
import { Badge } from '../../components/badge';
import { classes } from '../../components/classes';
import { FigureText } from './figure-text';
import { figures, figureValue, valueText } from './figure-value';
import { type Opened, opener } from './opened';

/** One month: every figure is a button that opens its explanation below the row. */
export function MonthRow({
  statement,
  opened,
  onOpen,
}: {
  readonly statement: MonthStatement;
  readonly opened: Opened | null;
  readonly onOpen: (opened: Opened | null) => void;
}) {
  const { childId, month, provisional } = statement;
  const opens = (what: Opened['what']) => ({
    ...arrowStop,
    ...opener({ childId, month, what }, opened, onOpen),
  });
  return (
    <tr className={classes(opened && 'month-opened')}>
      <th scope="row">
        <span className="month-name">
          <span className="unbroken">{monthText(month)}</span>
          {provisional && (
            <button
              {...opens('provisional')}
              className="figure-button"
              aria-label={`${monthText(month)} ${results.provisionalTitle}`}
            >
              <Badge look="provisional">{results.provisional}</Badge>
            </button>
          )}
        </span>
      </th>
      {figures.map((figure) => {
        const value = figureValue(figure, statement);
        return (
          <td key={figure} className={classes('figures', opened?.what === figure && 'opened')}>
            <button
              {...opens(figure)}
              className="figure-button"
              aria-label={results.explain(monthText(month), figureNames[figure], valueText(value))}
            >
              <FigureText value={value} />
            </button>
          </td>
        );
      })}
    </tr>
  );
}
