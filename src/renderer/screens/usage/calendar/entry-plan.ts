import { type Assessment, assessChild } from '../../../../domain/assess';
import type { CivilDate } from '../../../../domain/calendar';
import type { DatedChild, Household } from '../../../../domain/household';
import type { Scheme } from '../../../../domain/rules';
import { type Booking, type Clash, clashesOf } from '../../../../domain/usage';
import type { Hours } from '../../../reading/hours';
import { nextBookingIds } from '../edit-usage';

/** One child's booking as it is typed, judged together with the bookings that are there. */
export interface Planned {
  readonly child: DatedChild;
  readonly booking: Booking;
  readonly assessment: Assessment;
  readonly clashes: readonly Clash[];
}

type Along = Pick<Booking, 'provider' | 'sitter' | 'ticketCode' | 'transportPaid'>;

/** What typed hours would add: a booking for each child, each judged for itself. */
export function planEntry(
  household: Household,
  scheme: Scheme,
  date: CivilDate,
  hours: Hours,
  forChildren: readonly { readonly child: DatedChild; readonly along: Along }[],
): readonly Planned[] {
  const ids = nextBookingIds(household.usage, forChildren.length);
  return forChildren.map(({ child, along }, at) => {
    const booking: Booking = {
      id: ids[at] ?? '',
      childId: child.id,
      date,
      ...hours,
      ...along,
      copayPaid: null,
      cancelled: null,
      otherSubsidy: false,
    };
    const bookings = [...household.usage.filter(({ childId }) => childId === child.id), booking];
    return {
      child,
      booking,
      assessment: assessChild(child, bookings, household.absences, scheme),
      clashes: clashesOf(bookings).get(booking.id) ?? [],
    };
  });
}

export const judgedOf = ({ assessment, booking }: Planned) =>
  assessment.bookings.find((one) => one.booking.id === booking.id);
