import { childTitle } from '../../../copy/people';
import { shortDayText } from '../../../copy/quantities';
import { results } from '../../../copy/screens-results';
import { warningSentence } from '../../../copy/warnings';
import { monthOf } from '../../../domain/calendar';
import type { Household } from '../../../domain/household';
import type { Warning } from '../../../domain/subsidy';
import { Button } from '../../components/button';
import { Disclosure } from '../../components/disclosure';
import { Notice } from '../../components/notice';
import { useProgram } from '../../session/program';

// The amounts are what people came for: a long list must not push them off the screen.
const shownAtMost = 3;
const shownAtOnce = 2;

/** What the household should look at, each with the way to its booking. */
export function Warnings({
  household,
  warnings,
}: {
  readonly household: Household;
  readonly warnings: readonly Warning[];
}) {
  const list = (items: readonly Warning[]) => (
    <ul className="warnings">
      {items.map((warning) => (
        <WarningItem
          key={`${warning.code} ${warning.childId} ${warning.usageId}`}
          household={household}
          warning={warning}
        />
      ))}
    </ul>
  );
  const more = warnings.length > shownAtMost ? warnings.slice(shownAtOnce) : [];
  return (
    <Notice tone="warning" title={results.warnings(warnings.length)}>
      {list(warnings.slice(0, warnings.length - more.length))}
      {more.length > 0 && (
        <Disclosure summary={results.moreWarnings(more.length)}>{list(more)}</Disclosure>
      )}
    </Notice>
  );
}

function WarningItem({
  household,
  warning,
}: {
  readonly household: Household;
  readonly warning: Warning;
}) {
  const { dispatch } = useProgram();
  const child = household.children.find(({ id }) => id === warning.childId);
  const booking = household.usage.find(({ id }) => id === warning.usageId);
  const name = child ? childTitle(child, household) : warning.childId;
  const about = booking ? `${name} ${shortDayText(booking.date)}` : name;
  return (
    <li>
      <p>
        <strong>{about}</strong> {warningSentence(warning)}
      </p>
      {booking && (
        <Button
          look="quiet"
          small
          aria-label={`${about} ${results.seeBooking}`}
          onClick={() =>
            dispatch({
              kind: 'pointed',
              bookingId: booking.id,
              childId: booking.childId,
              month: monthOf(booking.date),
            })
          }
        >
          {results.seeBooking}
        </Button>
      )}
    </li>
  );
}
