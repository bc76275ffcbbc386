import { Fragment } from 'react';
import { figureNames } from '../../../copy/explanation';
import { childTitle } from '../../../copy/people';
import { results } from '../../../copy/screens-results';
import type { Assessment } from '../../../domain/assess';
import type { Child, Household } from '../../../domain/household';
import type { MonthStatement } from '../../../domain/subsidy';
import { ScrollRegion } from '../../components/scroll-region';
import { ExplanationRow } from './explanation-row';
import { FigureText } from './figure-text';
import { figures, totalValue } from './figure-value';
import { MonthRow } from './month-row';
import type { Opened } from './opened';

interface Props {
  readonly household: Household;
  readonly child: Child;
  readonly assessment: Assessment;
  readonly months: readonly MonthStatement[];
  /** What is explained, when it is of this child. */
  readonly opened: Opened | null;
  readonly onOpen: (opened: Opened | null) => void;
}

export function ChildResults({ household, child, assessment, months, opened, onOpen }: Props) {
  const name = childTitle(child, household);
  return (
    <section className="child-results" aria-labelledby={`child-${child.id}`}>
      <div className="child-results-head">
        <h2 id={`child-${child.id}`}>{name}</h2>
        <p className="soft">
          {child.birthOrder === null
            ? results.birthOrderMissing
            : results.birthOrder(child.birthOrder)}
        </p>
      </div>
      {months.length === 0 ? (
        <p>{results.none}</p>
      ) : (
        <ScrollRegion label={results.scrollTable(name)}>
          <table className="months">
            <caption className="visually-hidden">{results.caption(name)}</caption>
            <thead>
              <tr>
                <th scope="col">{results.month}</th>
                {figures.map((figure) => (
                  <th key={figure} scope="col">
                    {figureNames[figure]}
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
                        onClose={() => onOpen(null)}
                      />
                    )}
                  </Fragment>
                );
              })}
            </tbody>
            <tfoot>
              <tr>
                <th scope="row">{results.total}</th>
                {figures.map((figure) => (
                  <td key={figure} className="figures">
                    <FigureText value={totalValue(figure, months)} />
                  </td>
                ))}
              </tr>
            </tfoot>
          </table>
        </ScrollRegion>
      )}
      {months.some(({ provisional }) => provisional) && (
        <p className="soft">{results.provisionalNote}</p>
      )}
    </section>
  );
}
