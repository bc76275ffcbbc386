import { childPolitely, childTitle } from '../../../copy/people';
import { monthText, yenText } from '../../../copy/quantities';
import { customer } from '../../../copy/screens-customer';
import { results } from '../../../copy/screens-results';
import { spokenTotal } from '../../../copy/totals';
import type { Figure } from '../../../domain/explain';
import type { Child, Household } from '../../../domain/household';
import type { MonthStatement } from '../../../domain/subsidy';
import { Badge } from '../../components/badge';
import { AmountsTable } from '../results/amounts-table';
import { FigureText } from '../results/figure-text';
import { figureValue, totalValue } from '../results/figure-value';
import { NotEntered } from '../results/not-entered';
import { partsByMonth } from '../results/total-parts';

/** What can be applied for. */
const claims: readonly Figure[] = ['fee-subsidy', 'transport'];

const faresOf = (months: readonly MonthStatement[]): number =>
  months.reduce((sum, { transport }) => sum + transport.paidYen, 0);

/** One child: what is paid, what comes back and what is left, month by month and in all. */
export function CustomerMonths({
  household,
  child,
  months,
  period,
}: {
  readonly household: Household;
  readonly child: Child;
  readonly months: readonly MonthStatement[];
  readonly period: string;
}) {
  const name = childTitle(child, household);
  const id = `customer-${household.children.indexOf(child)}`;
  const provisional = months.some((month) => month.provisional);
  const row = (value: (figure: Figure) => ReturnType<typeof figureValue>, fares: number) => (
    <>
      <Amount value={value('copay')} />
      <td className="figures">{yenText(fares)}</td>
      <Amount value={value('fee-subsidy')} />
      <Amount value={value('transport')} />
      <Amount value={value('net')} />
    </>
  );
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{childPolitely(child, household)}</h3>
      {months.length === 0 ? (
        <p>{results.none}</p>
      ) : (
        <>
          <NotEntered child={child} enter={false} />
          <AmountsTable
            look="year-table"
            label={customer.table(name)}
            caption={customer.table(name)}
            columns={[
              customer.copay,
              customer.fares,
              customer.feeSubsidy,
              customer.transport,
              customer.net,
            ]}
          >
            <tbody>
              {months.map((statement) => (
                <tr key={statement.month}>
                  <th scope="row">
                    <span className="month-name">
                      <span className="unbroken">{monthText(statement.month)}</span>
                      {statement.provisional && (
                        <Badge look="provisional">{results.provisional}</Badge>
                      )}
                    </span>
                  </th>
                  {row((figure) => figureValue(figure, statement), faresOf([statement]))}
                </tr>
              ))}
            </tbody>
            <tfoot>
              <tr>
                <th scope="row">{results.total}</th>
                {row((figure) => totalValue(figure, months), faresOf(months))}
              </tr>
            </tfoot>
          </AmountsTable>
          <ul className="customer-claims">
            {claims.map((figure) => (
              <li key={figure}>
                {spokenTotal(figure, partsByMonth(figure, months), {
                  period,
                  givenName: child.name.given,
                  provisional,
                })}
              </li>
            ))}
          </ul>
          {provisional && <p>{results.provisionalNote}</p>}
        </>
      )}
    </section>
  );
}

function Amount({ value }: { readonly value: ReturnType<typeof figureValue> }) {
  return (
    <td className="figures">
      <FigureText value={value} />
    </td>
  );
}
