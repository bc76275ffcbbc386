import { amountText } from '../../../copy/amounts';
import { figureNames } from '../../../copy/explanation';
import { monthText } from '../../../copy/quantities';
import { year as copy } from '../../../copy/year';
import { Badge } from '../../components/badge';
import { AmountsTable } from './amounts-table';
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
    <AmountsTable
      look="year-table"
      label={copy.caption(name)}
      caption={copy.caption(name)}
      columns={columns.map(([title]) => title)}
    >
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
    </AmountsTable>
  );
}
