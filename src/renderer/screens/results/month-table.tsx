import { Fragment } from 'react';
import { figureNames } from '../../../copy/explanation';
import { results } from '../../../copy/screens-results';
import type { TermId } from '../../../copy/terms';
import type { Assessment } from '../../../domain/assess';
import type { Figure } from '../../../domain/explain';
import { type Child, fullName, type Household } from '../../../domain/household';
import type { MonthStatement } from '../../../domain/subsidy';
import { arrowStop, useArrowKeys } from '../../components/arrow-keys';
import { ScrollRegion } from '../../components/scroll-region';
import { TermHelp } from '../../components/term-help';
import { ExplanationRow } from './explanation-row';
import { FigureText } from './figure-text';
import { figures, totalValue, valueText } from './figure-value';
import { MonthRow } from './month-row';
import { type Opened, opener } from './opened';
import { TotalPanel } from './total-panel';
import { partsByMonth } from './total-parts';

export const termOf: Readonly<Record<Figure, TermId>> = {
  covered: 'covered',
  copay: 'copay',
  'fee-subsidy': 'feeSubsidy',
  transport: 'transport',
  net: 'net',
};

export interface MonthTableProps {
  readonly household: Household;
  readonly child: Child;
  readonly assessment: Assessment;
  readonly months: readonly MonthStatement[];
  /** 令和6年度 */
  readonly period: string;
  /** The first table: each term is explained where it first stands. */
  readonly explained: boolean;
  /** What is explained, when it is of this child. */
  readonly opened: Opened | null;
  readonly onOpen: (opened: Opened | null) => void;
}

/** The statement of one child: a month a row, one stop of the Tab key. */
export function MonthTable({
  household,
  child,
  assessment,
  months,
  period,
  explained,
  opened,
  onOpen,
}: MonthTableProps) {
  const name = fullName(child.name) || child.id;
  const table = useArrowKeys<HTMLTableElement>('table');
  const total = opened && opened.month === null ? opened : null;
  const close = () => onOpen(null);
  return (
    <ScrollRegion label={results.scrollTable(name)}>
      <table className="months" {...table}>
        <caption className="visually-hidden">{results.caption(name)}</caption>
        <thead>
          <tr>
            <th scope="col">{results.month}</th>
            {figures.map((figure) => (
              <th key={figure} scope="col" aria-label={figureNames[figure]}>
                {figureNames[figure]}
                {explained && <TermHelp term={termOf[figure]} stop />}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {months.map((statement) => {
            const open = opened?.month === statement.month ? opened : null;
            return (
              <Fragment key={statement.month}>
                <MonthRow statement={statement} opened={open} onOpen={onOpen} />
                {open && (
                  <ExplanationRow
                    household={household}
                    child={child}
                    assessment={assessment}
                    statement={statement}
                    opened={open}
                    onClose={close}
                  />
                )}
              </Fragment>
            );
          })}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{results.total}</th>
            {figures.map((figure) => {
              const value = totalValue(figure, months);
              return (
                <td key={figure} className="figures">
                  <button
                    {...arrowStop}
                    {...opener({ childId: child.id, month: null, what: figure }, total, onOpen)}
                    className="figure-button"
                    aria-label={results.explainTotal(name, figureNames[figure], valueText(value))}
                  >
                    <FigureText value={value} />
                  </button>
                </td>
              );
            })}
          </tr>
          {total && total.what !== 'provisional' && (
            <tr className="explanation-row">
              <td colSpan={figures.length + 1}>
                <TotalPanel
                  opened={total}
                  figure={total.what}
                  parts={partsByMonth(total.what, months)}
                  whose={name}
                  spoken={{
                    period,
                    givenName: child.name.given,
                    provisional: months.some(({ provisional }) => provisional),
                  }}
                  onClose={close}
                />
              </td>
            </tr>
          )}
        </tfoot>
      </table>
    </ScrollRegion>
  );
}
