import { amountText } from '../../../copy/amounts';
import { figureNames } from '../../../copy/explanation';
import { monthText } from '../../../copy/quantities';
import { results } from '../../../copy/screens-results';
import { year as copy } from '../../../copy/year';
import { Badge } from '../../components/badge';
import { ScrollRegion } from '../../components/scroll-region';
import type { YearMonth } from './year-months';

const columns: readonly (readonly [string, (month: YearMonth) => number | null])[] = [
  [figureNames.copay, ({ copayYen }) => copayYen],
  [copy.keys.fares, ({ faresYen }) => faresYen],
  [figureNames['fee-subsidy'], ({ feeSubsidyYen }) => feeSubsidyYen],
  [figureNames.transport, ({ transportSubsidyYen }) => transportSubsidyYen],
  [figureNames.net, ({ netYen }) => netYen],
];

/** The chart as a table: the same months, the same amounts. */
export function YearTable({
  name,
  months,
}: {
  readonly name: string;
  readonly months: readonly YearMonth[];
}) {
  return (
    <ScrollRegion label={copy.caption(name)}>
      <table className="months year-table">
        <caption className="visually-hidden">{copy.caption(name)}</caption>
        <thead>
          <tr>
            <th scope="col">{results.month}</th>
            {columns.map(([title]) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {months.map((month) => (
            <tr key={month.month}>
              <th scope="row">
                <span className="month-name">
                  <span className="unbroken">{monthText(month.month)}</span>
                  {month.provisional && <Badge look="provisional">{copy.provisional}</Badge>}
                </span>
              </th>
              {month.used ? (
                columns.map(([title, amount]) => (
                  <td key={title} className="figures">
                    {amountText(amount(month))}
                  </td>
                ))
              ) : (
                <td colSpan={columns.length} className="soft">
                  {copy.notUsed}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
