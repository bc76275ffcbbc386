import { deadlineList } from '../../../copy/screens-procedure';
import { type Deadline, deadlinesOf, dueOf, nextDeadlines } from '../../../domain/procedure';
import { schemeOf } from '../../../domain/rules';
import { Disclosure } from '../../components/disclosure';
import { DeadlineItem } from './deadline-item';
import type { Way } from './use-way';

/** Every deadline: what is past is said first, then what comes next, the others, and what is over. */
export function DeadlineList({ way }: { readonly way: Way }) {
  const { household, today } = way;
  const all = deadlinesOf(household, schemeOf(household.scheme), today);
  const open = nextDeadlines(all, today);
  const past = open.filter((deadline) => dueOf(deadline, today).kind === 'past');
  const [next, ...others] = open.filter((deadline) => !past.includes(deadline));
  const over = all.filter((deadline) => !open.includes(deadline));
  return (
    <>
      {past.length > 0 && <Part title={deadlineList.past} way={way} deadlines={past} />}
      {next === undefined ? (
        <p>{deadlineList.none}</p>
      ) : (
        <Part title={deadlineList.next} way={way} deadlines={[next]} />
      )}
      {others.length > 0 && <Part title={deadlineList.others} way={way} deadlines={others} />}
      {over.length > 0 && (
        <Disclosure summary={deadlineList.done(over.length)}>
          <Items way={way} deadlines={over} />
        </Disclosure>
      )}
    </>
  );
}

interface Some {
  readonly way: Way;
  readonly deadlines: readonly Deadline[];
}

function Part({ title, ...some }: Some & { readonly title: string }) {
  return (
    <section className="way-deadline-part">
      <h3>{title}</h3>
      <Items {...some} />
    </section>
  );
}

const Items = ({ way, deadlines }: Some) => (
  <ul className="way-deadlines">
    {deadlines.map((deadline) => (
      <li key={deadline.key}>
        <DeadlineItem way={way} deadline={deadline} />
      </li>
    ))}
  </ul>
);
