import { amountText } from '../../../copy/amounts';
import { subsidyNames } from '../../../copy/papers';
import { childTitle } from '../../../copy/people';
import { applications, outcomes as copy } from '../../../copy/screens-applications';
import { applicationsOf, type YearTotal, yearTotalsOf } from '../../../domain/application';
import type { Household } from '../../../domain/household';
import { ScrollRegion } from '../../components/scroll-region';

/** 年度の合計 by child and subsidy: claimed, granted, paid. */
export function YearTotals({ household }: { readonly household: Household }) {
  const totals = yearTotalsOf(household);
  if (totals.length === 0) return null;
  const years = [...new Set(totals.map(({ fiscalYear }) => fiscalYear))];
  const people = [
    ...household.children,
    ...applicationsOf(household).flatMap(({ filed }) => filed?.data.children ?? []),
  ];
  const nameOf = (id: string) => {
    const child = people.find((one) => one.id === id);
    return child ? childTitle(child, household) : '';
  };
  return (
    <>
      {years.map((year) => {
        const title = copy.yearTitle(year);
        const rows = totals.filter(({ fiscalYear }) => fiscalYear === year);
        return (
          <section className="summary-group" key={year} aria-label={title}>
            <h2>{title}</h2>
            <YearTable title={title} rows={rows} nameOf={nameOf} />
            <p className="soft">{copy.ceilingNote}</p>
          </section>
        );
      })}
    </>
  );
}

function YearTable({
  title,
  rows,
  nameOf,
}: {
  readonly title: string;
  readonly rows: readonly YearTotal[];
  readonly nameOf: (id: string) => string;
}) {
  const told = (yen: number | null, untold: number) =>
    `${yen === null ? copy.notYet : amountText(yen)}${yen !== null && untold > 0 ? copy.untold(untold) : ''}`;
  return (
    <ScrollRegion label={applications.tableOf(title)}>
      <table className="months">
        <caption className="visually-hidden">{title}</caption>
        <thead>
          <tr>
            {[copy.child, copy.claimed, copy.granted, copy.paid, copy.ceiling].map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={`${row.childId} ${row.subsidy}`}>
              <th scope="row">
                {nameOf(row.childId)} {subsidyNames[row.subsidy]}
              </th>
              <td>{amountText(row.claimedYen)}</td>
              <td>{told(row.grantedYen, row.ungranted)}</td>
              <td>{told(row.paidYen, row.unpaid)}</td>
              <td>{amountText(row.ceilingYen)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
