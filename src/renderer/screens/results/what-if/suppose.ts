import { assessChild } from '../../../../domain/assess';
import { readDate, timeOfDayText, weekdayOf } from '../../../../domain/calendar';
import { type Child, type Household, isDated } from '../../../../domain/household';
import type { Scheme } from '../../../../domain/rules';
import { type Booking, lengthOf, minuteOf } from '../../../../domain/usage';
import type { Hypothesis } from './hypothesis';

const dayMinutes = 1440;

const concerns = ({ childId }: Hypothesis, id: string): boolean =>
  childId === null || childId === id;

function supposedChild(child: Child, hypothesis: Hypothesis): Child {
  const { careNeed, birthOrder, confirmedFrom, childId } = hypothesis;
  return {
    ...child,
    birthOrder: childId === null ? child.birthOrder : (birthOrder ?? child.birthOrder),
    confirmedFrom: readDate(confirmedFrom) ?? child.confirmedFrom,
    certifications:
      careNeed === 'as-is'
        ? child.certifications
        : child.certifications.map((one) => ({ ...one, careNeed })),
  };
}

/** Null: not used at all. A booking is at most a day long. */
function supposedBooking(booking: Booking, hypothesis: Hypothesis): Booking | null {
  const { hours, byMinutes, weekdays } = hypothesis;
  if (hours === 'as-is' || !weekdays.includes(weekdayOf(booking.date))) return booking;
  if (hours === 'not-used') return null;
  const change = hours === 'longer' ? byMinutes : -byMinutes;
  const length = Math.min(lengthOf(booking) + change, dayMinutes);
  if (length <= 0) return null;
  return { ...booking, end: timeOfDayText((minuteOf(booking.start) + length) % dayMinutes) };
}

/** Covered minutes of each booking of a child. */
const coveredIn = (household: Household, child: Child, scheme: Scheme) =>
  new Map(
    (isDated(child)
      ? assessChild(
          child,
          household.usage.filter(({ childId }) => childId === child.id),
          household.absences,
          scheme,
        ).bookings
      : []
    ).map(({ booking, covered }) => [booking.id, covered]),
  );

/**
 * A copy of the household as if the supposition were true; the household itself is not touched. A
 * receipt tells what was paid for the hours as they were: where other minutes are covered now, it is
 * left out and the hours are estimated.
 *
 * @returns the copy, and how many receipts were left out
 */
export function suppose(
  household: Household,
  hypothesis: Hypothesis,
  scheme: Scheme,
): { readonly household: Household; readonly receiptsLeftOut: number } {
  const children = household.children.map((child) =>
    concerns(hypothesis, child.id) ? supposedChild(child, hypothesis) : child,
  );
  const usage = household.usage.flatMap((booking) => {
    const supposed = concerns(hypothesis, booking.childId)
      ? supposedBooking(booking, hypothesis)
      : booking;
    return supposed === null ? [] : [supposed];
  });
  const supposed: Household = { ...household, children, usage };
  const changed = new Set<string>();
  for (const [index, child] of household.children.entries()) {
    const after = children[index];
    if (!after || !concerns(hypothesis, child.id)) continue;
    const before = coveredIn(household, child, scheme);
    for (const [id, covered] of coveredIn(supposed, after, scheme))
      if (before.get(id) !== covered) changed.add(id);
  }
  const isLeftOut = ({ id, copayPaid, cancelled }: Booking) =>
    changed.has(id) && copayPaid !== null && cancelled === null;
  return {
    household: {
      ...supposed,
      usage: usage.map((booking) =>
        isLeftOut(booking) ? { ...booking, copayPaid: null } : booking,
      ),
    },
    receiptsLeftOut: usage.filter(isLeftOut).length,
  };
}
