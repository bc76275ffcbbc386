import { figureNames } from '../../../../copy/explanation';
import { monthText } from '../../../../copy/quantities';
import { whatIf as copy, differenceText } from '../../../../copy/what-if';
import { AmountsTable } from '../amounts-table';
import { FigureText } from '../figure-text';
import { figures, valueText } from '../figure-value';
import type { Compared, ComparedMonth } from './compare';

/** Each month as it would be, with the record and the difference under it. */
export function Comparison({
  months,
  totals,
}: {
  readonly months: readonly ComparedMonth[];
  readonly totals: readonly Compared[];
}) {
  const cells = (compared: readonly Compared[]) =>
    compared.map((one) => (
      <td key={one.figure} className="figures">
        <ComparedFigure compared={one} />
      </td>
    ));
  return (
    <AmountsTable
      look="what-if-table"
      label={copy.scroll}
      caption={copy.caption}
      columns={figures.map((figure) => figureNames[figure])}
    >
      <tbody>
        {months.map((month) => (
          <tr key={month.month}>
            <th scope="row">{monthText(month.month)}</th>
            {cells(month.figures)}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{copy.total}</th>
          {cells(totals)}
        </tr>
      </tfoot>
    </AmountsTable>
  );
}

function ComparedFigure({ compared }: { readonly compared: Compared }) {
  const { figure, real, supposed, difference } = compared;
  const [before, after] = [valueText(real), valueText(supposed)];
  // 対象外 and 0円 are as many yen and not the same.
  const same = difference === 0 && before === after;
  return (
    <>
      <FigureText value={supposed} />
      {same ? (
        <span className="soft what-if-now">{copy.same}</span>
      ) : (
        <>
          {difference !== 0 && (
            <strong className="what-if-now">
              {difference === null ? copy.incomparable : differenceText(figure, difference)}
            </strong>
          )}
          <span className="soft what-if-now">{copy.now(before)}</span>
        </>
      )}
    </>
  );
}
