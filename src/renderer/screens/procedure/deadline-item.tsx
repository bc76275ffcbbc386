import { childTitle } from '../../../copy/people';
import { deadlineDetail, deadlineTitle, dueText, pastAdvice } from '../../../copy/procedure';
import { dayWithWeekday } from '../../../copy/quantities';
import { deadlineList, procedureDates } from '../../../copy/screens-procedure';
import type { Child } from '../../../domain/household';
import { type Deadline, type Due, dueOf, isEnd } from '../../../domain/procedure';
import { Badge } from '../../components/badge';
import { Button } from '../../components/button';
import { Disclosure } from '../../components/disclosure';
import { DateEntry } from './date-entry';
import type { Way } from './use-way';

const looks = {
  done: 'official',
  undated: 'unknown',
  ahead: 'not-eligible',
  soon: 'now',
  today: 'now',
  'past-earlier': 'unknown',
  past: 'unknown',
} as const satisfies Readonly<Record<Due['kind'], string>>;

/** 令和6年6月3日(月)まで; of what ends by itself, that it ends. */
function dateLine(deadline: Deadline): string {
  if (deadline.date === null) return deadlineList.undated;
  const day = dayWithWeekday(deadline.date);
  return isEnd(deadline) ? deadlineList.endsOn(day) : deadlineList.until(day);
}

/** The id of the heading of a step. */
export const stepHeadingId = (childId: string, step: string): string => `way-${childId}-${step}`;

/** One deadline: when and how far away; how it is counted, and what was done, are a click away. */
export function DeadlineItem({
  way,
  deadline,
}: {
  readonly way: Way;
  readonly deadline: Deadline;
}) {
  const { household, today } = way;
  const due = dueOf(deadline, today);
  const child = household.children.find(({ id }) => id === deadline.childId);
  const advice = pastAdvice(due, deadline);
  const title = deadlineTitle(deadline);
  const named =
    child && household.children.length > 1 ? `${title}(${childTitle(child, household)})` : title;
  return (
    <>
      <p className="way-deadline-head">
        <strong className="figures">{dateLine(deadline)}</strong>
        <Badge look={looks[due.kind]}>{dueText(due, deadline)}</Badge>
      </p>
      <p className="way-deadline-title">{named}</p>
      {advice && <p>{advice}</p>}
      <Disclosure summary={isEnd(deadline) ? deadlineList.about(named) : deadlineList.more(named)}>
        <div className="way-body">
          <p>{deadlineDetail(deadline)}</p>
          {child && <DeadlineDates way={way} child={child} deadline={deadline} />}
        </div>
      </Disclosure>
    </>
  );
}

/** What is noted of a deadline, or the way to where it is. */
function DeadlineDates({
  way,
  child,
  deadline,
}: {
  readonly way: Way;
  readonly child: Child;
  readonly deadline: Deadline;
}) {
  switch (deadline.kind) {
    case 'leave-end-certificate':
      return <DateEntry way={way} child={child} field="leaveEndCertificateFiledOn" />;
    case 'april-selection':
      return (
        <>
          <DateEntry
            way={way}
            child={child}
            field="aprilSelectionClosesOn"
            isDone={false}
            hint={procedureDates.aprilSelectionClosesOnHint}
          />
          <DateEntry way={way} child={child} field="aprilAppliedOn" />
        </>
      );
    case 'account':
      return (
        <p>
          <Button
            small
            aria-label={deadlineList.toStepOf(deadlineTitle(deadline))}
            onClick={() => {
              const heading = document.getElementById(stepHeadingId(child.id, 'account'));
              heading?.focus();
              heading?.scrollIntoView({ block: 'start' });
            }}
          >
            {deadlineList.toStep}
          </Button>
        </p>
      );
    default:
      return null;
  }
}
