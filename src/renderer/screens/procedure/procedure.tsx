import { partNames } from '../../../copy/screens';
import { deadlineList, procedure } from '../../../copy/screens-procedure';
import { parseCivilDate } from '../../../domain/calendar';
import { Button } from '../../components/button';
import { PageHeading } from '../../components/page-heading';
import { useProgram } from '../../session/program';
import { householdOf, type Session } from '../../session/session';
import { CalendarFile } from './calendar-file';
import { ChildWay } from './child-way';
import { DeadlineList } from './deadline-list';
import './procedure.css';

/** 手続き: what is due, and the way of each child with its dates. */
export function ProcedureScreen({
  session,
  today,
  onFill,
}: {
  readonly session: Session;
  readonly today: string;
  /** To 様式, with one paper chosen. */
  readonly onFill: (key: string) => void;
}) {
  const { dispatch } = useProgram();
  const household = householdOf(session);
  const date = parseCivilDate(today);
  if (date === null) return <PageHeading title={partNames.procedure} />;
  const readOnly = session.file.readOnly !== null;
  const way = { household, today: date, readOnly, fill: onFill };
  return (
    <>
      <PageHeading title={partNames.procedure} />
      <p>{procedure.lead}</p>
      {household.children.length === 0 ? (
        <>
          <p>{procedure.noChildren}</p>
          <p>
            <Button
              onClick={() =>
                dispatch({ kind: 'entry-went', page: 'more-children', walking: false })
              }
            >
              {procedure.enterChildren}
            </Button>
          </p>
        </>
      ) : (
        <section className="way-due" aria-labelledby="way-due">
          <h2 id="way-due">{deadlineList.title}</h2>
          <DeadlineList way={way} />
          <CalendarFile session={session} />
        </section>
      )}
      {household.children.map((child) => (
        <ChildWay key={child.id} way={way} child={child} />
      ))}
    </>
  );
}
