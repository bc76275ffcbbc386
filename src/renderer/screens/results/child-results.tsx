import { childTitle } from '../../../copy/people';
import { results } from '../../../copy/screens-results';
import { TermHelp } from '../../components/term-help';
import { MonthTable, type MonthTableProps } from './month-table';
import { NotEntered } from './not-entered';

export function ChildResults(props: MonthTableProps) {
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
      {months.length > 0 && <NotEntered child={child} enter />}
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
