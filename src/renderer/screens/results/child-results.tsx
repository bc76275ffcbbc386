import { childTitle } from '../../../copy/people';
import { results } from '../../../copy/screens-results';
import type { Assessment } from '../../../domain/assess';
import type { Child, Household } from '../../../domain/household';
import type { MonthStatement } from '../../../domain/subsidy';
import { TermHelp } from '../../components/term-help';
import { MonthTable } from './month-table';
import type { Opened } from './opened';

interface Props {
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

export function ChildResults(props: Props) {
  const { household, child, months } = props;
  const name = childTitle(child, household);
  return (
    <section className="child-results" aria-labelledby={`child-${child.id}`}>
      <div className="child-results-head">
        <h2 id={`child-${child.id}`}>{name}</h2>
        <p className="soft">
          {child.birthOrder === null
            ? results.birthOrderMissing
            : results.birthOrder(child.birthOrder)}
          {child.birthOrder === null && <TermHelp term="birthOrder" />}
        </p>
      </div>
      {months.length === 0 ? <p>{results.none}</p> : <MonthTable {...props} />}
      {months.some(({ provisional }) => provisional) && (
        <p className="soft">
          {results.provisionalNote}
          {props.explained && <TermHelp term="provisional" />}
        </p>
      )}
    </section>
  );
}
