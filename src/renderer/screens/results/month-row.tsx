import { figureNames } from '../../../copy/explanation';
import { monthText } from '../../../copy/quantities';
import { results } from '../../../copy/screens-results';
import type { MonthStatement } from '../../../domain/subsidy';
import { Badge } from '../../components/badge';
import { classes } from '../../components/classes';
import { FigureText } from './figure-text';
import { figures, figureValue, valueText } from './figure-value';
import { type Opened, panelId } from './opened';

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
  const opener = (what: Opened['what']) => {
    const open = opened?.what === what;
    return {
      type: 'button' as const,
      'aria-expanded': open,
      'aria-controls': open ? panelId(childId, month) : undefined,
      onClick: () => onOpen(open ? null : { childId, month, what }),
    };
  };
  return (
    <tr className={classes(opened && 'month-opened')}>
      <th scope="row">
        <span className="month-name">
          <span className="unbroken">{monthText(month)}</span>
          {provisional && (
            <button
              {...opener('provisional')}
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
              {...opener(figure)}
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
