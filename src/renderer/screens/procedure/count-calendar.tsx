import { dayWithWeekday, slashDayText } from '../../../copy/quantities';
import { counting } from '../../../copy/screens-procedure';
import { weekdayHeads } from '../../../copy/screens-usage-calendar';
import {
  type CivilDate,
  countedDaysBefore,
  holidayNameOf,
  monthOf,
} from '../../../domain/calendar';
import { rulesIn, schemeOf } from '../../../domain/rules';
import { classes } from '../../components/classes';
import { ScrollRegion } from '../../components/scroll-region';
import { type CountCell, countWeeks } from './count-weeks';
import type { Way } from './use-way';

/** The reading of 「10日前」 set out: each day counted, each passed over and why; both where they differ. */
export function CountCalendar({
  way,
  firstUse,
}: {
  readonly way: Way;
  readonly firstUse: CivilDate;
}) {
  const scheme = schemeOf(way.household.scheme);
  const count = rulesIn(scheme, monthOf(firstUse)).accountLeadOpenDays.value;
  const closed = countedDaysBefore(firstUse, count, { yearEndClosed: true });
  const open = countedDaysBefore(firstUse, count, { yearEndClosed: false });
  const differs = closed.at(-1)?.date !== open.at(-1)?.date;
  return (
    <div className="way-count">
      <h4>{counting.title}</h4>
      <p>{counting.lead(dayWithWeekday(firstUse), count)}</p>
      {differs && <p>{counting.reading}</p>}
      <div className="way-count-tables">
        {(differs ? [closed, open] : [closed]).map((days, at) => (
          <CountTable
            key={days.at(-1)?.date}
            caption={differs ? counting.caption(at === 0) : counting.plainCaption}
            count={count}
            weeks={countWeeks(firstUse, days)}
          />
        ))}
      </div>
    </div>
  );
}

function CountTable({
  caption,
  count,
  weeks,
}: {
  readonly caption: string;
  readonly count: number;
  readonly weeks: readonly (readonly CountCell[])[];
}) {
  return (
    <ScrollRegion label={`${counting.scroll}: ${caption}`}>
      <table className="way-count-table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            {weekdayHeads.map(({ short, name }) => (
              <th key={name} scope="col" abbr={name}>
                {short}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week[0]?.date}>
              {week.map((cell) => (
                <CountDay key={cell.date} cell={cell} count={count} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

/** What is said of a day of the count. */
function wordsOf(cell: CountCell): string {
  if (cell.kind !== 'day') return cell.kind === 'first-use' ? counting.firstUse : '';
  const { day } = cell;
  if (day.number !== null) return counting.number(day.number);
  return day.because === 'holiday'
    ? (holidayNameOf(day.date) ?? counting.because.holiday)
    : counting.because[day.because];
}

function CountDay({ cell, count }: { readonly cell: CountCell; readonly count: number }) {
  const isCounted = cell.kind === 'day' && cell.day.number !== null;
  const isDue = cell.kind === 'day' && cell.day.number === count;
  return (
    <td
      className={classes(
        'way-day',
        `way-day-${cell.kind}`,
        isCounted && 'way-day-counted',
        isDue && 'way-day-due',
      )}
    >
      <span className="way-day-date figures">{slashDayText(cell.date)}</span>
      <span className="way-day-words">{wordsOf(cell)}</span>
      {isDue && <strong className="way-day-words">{counting.dueDay}</strong>}
    </td>
  );
}
