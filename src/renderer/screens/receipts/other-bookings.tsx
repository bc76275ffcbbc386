import { childTitle } from '../../../copy/people';
import { shortDayText } from '../../../copy/quantities';
import { receipts as copy } from '../../../copy/screens-receipts';
import { monthOf } from '../../../domain/calendar';
import type { Household } from '../../../domain/household';
import { type Booking, inOrder } from '../../../domain/usage';
import { Button } from '../../components/button';
import { Checkbox } from '../../components/field';

/** Other bookings of the month, for a receipt that proves many days. */
export function OtherBookings({
  household,
  booking,
  lacking,
  chosen,
  onChoose,
}: {
  readonly household: Household;
  readonly booking: Booking;
  readonly lacking: ReadonlySet<string>;
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
}) {
  const month = monthOf(booking.date);
  const others = inOrder(household.usage).filter(
    ({ id, date }) => id !== booking.id && monthOf(date) === month,
  );
  const without = others.filter(({ id }) => lacking.has(id)).map(({ id }) => id);
  const several = household.children.length > 1;
  const nameOf = (childId: string) => {
    const child = household.children.find(({ id }) => id === childId);
    return child ? childTitle(child, household) : childId;
  };
  const choose = (id: string, on: boolean) => {
    const next = new Set(chosen);
    if (on) next.add(id);
    else next.delete(id);
    onChoose(next);
  };
  return (
    <details className="receipt-others">
      <summary>{copy.others}</summary>
      {others.length === 0 ? (
        <p className="soft">{copy.noOthers}</p>
      ) : (
        <>
          <p className="soft">{copy.othersNote}</p>
          {without.length > 0 && (
            <p>
              <Button small onClick={() => onChoose(new Set(without))}>
                {copy.allLacking(without.length)}
              </Button>
            </p>
          )}
          <div className="receipt-days">
            {others.map(({ id, date, start, childId }) => (
              <Checkbox key={id} checked={chosen.has(id)} onChange={(on) => choose(id, on)}>
                {shortDayText(date)} {start.replace(/^0/, '')}
                {several && ` ${nameOf(childId)}`}
              </Checkbox>
            ))}
          </div>
        </>
      )}
    </details>
  );
}
