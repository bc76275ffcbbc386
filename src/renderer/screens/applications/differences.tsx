import { amountText } from '../../../copy/amounts';
import { subsidyNames } from '../../../copy/papers';
import { childTitle } from '../../../copy/people';
import { monthText, shortDayText } from '../../../copy/quantities';
import {
  bookingFieldNames,
  changedParts,
  difference as copy,
} from '../../../copy/screens-applications';
import { clockText } from '../../../copy/screens-usage-calendar';
import {
  type BookingChange,
  type Difference,
  isSame,
  type MonthDifference,
} from '../../../domain/application';
import type { Filed, FiledAmount, Household } from '../../../domain/household';
import { Notice } from '../../components/notice';

const amounts = [
  { key: 'transportSubsidyYen', name: subsidyNames.transport },
  { key: 'feeSubsidyYen', name: subsidyNames.fee },
] as const;

/** What changed since it was filed, by child and month: yen, and which bookings. */
export function Differences({
  change,
  filed,
  household,
}: {
  readonly change: Difference;
  readonly filed: Filed;
  readonly household: Household;
}) {
  return (
    <section className="summary-group" aria-labelledby="difference-title">
      <h2 id="difference-title">{copy.title}</h2>
      {isSame(change) ? (
        <p>{copy.none}</p>
      ) : (
        <Notice tone="warning">
          <p>{copy.lead}</p>
          {change.parts.length > 0 && (
            <p>{copy.parts(change.parts.map((one) => changedParts[one]))}</p>
          )}
          {change.months.map((month) => (
            <MonthChange
              key={`${month.childId} ${month.month}`}
              month={month}
              name={nameOf(month.childId, filed, household)}
            />
          ))}
        </Notice>
      )}
    </section>
  );
}

function nameOf(id: string, { data }: Filed, household: Household): string {
  const child = [...data.children, ...household.children].find((one) => one.id === id);
  return child ? childTitle(child, household) : '';
}

const textOf = (amount: FiledAmount | null, key: (typeof amounts)[number]['key']): string =>
  amount === null ? copy.nothing : amountText(amount[key]);

function MonthChange({
  month: { month, filed, now, bookings },
  name,
}: {
  readonly month: MonthDifference;
  readonly name: string;
}) {
  const lines = amounts
    .map(({ key, name: of }) => ({ of, was: textOf(filed, key), is: textOf(now, key) }))
    .filter(({ was, is }) => was !== is);
  return (
    <div className="applications-change">
      <h3>{copy.month(name, monthText(month))}</h3>
      <ul>
        {lines.map(({ of, was, is }) => (
          <li key={of}>{copy.amount(of, was, is)}</li>
        ))}
        {bookings.map((change) => (
          <li key={(change.now ?? change.filed)?.id}>{bookingText(change)}</li>
        ))}
      </ul>
    </div>
  );
}

/** 「変わった利用: 6/3(月) 09:00〜17:00 (領収書の金額)」 */
function bookingText({ filed, now, fields }: BookingChange): string {
  const booking = now ?? filed;
  if (booking === null) return '';
  const when = `${shortDayText(booking.date)} ${clockText(booking.start)}〜${clockText(booking.end)}`;
  if (filed === null) return `${copy.added}: ${when}`;
  if (now === null) return `${copy.removed}: ${when}`;
  return `${copy.changed}: ${when}(${fields.map((field) => bookingFieldNames[field]).join('、')})`;
}
