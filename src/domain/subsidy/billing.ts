import type { AssessedBooking } from '../assess';
import type { CivilMonth } from '../calendar';
import { monthOf } from '../calendar';
import type { Billing } from '../household';
import { type Minutes, minutes, type Yen, yen } from '../quantities';

const minutesPerHour = 60;

function roundMinutes(amount: number, { unitMinutes, unitRounding }: Billing): number {
  const units = amount / unitMinutes;
  switch (unitRounding) {
    case 'exact':
      return amount;
    case 'up':
      return Math.ceil(units) * unitMinutes;
    case 'down':
      return Math.floor(units) * unitMinutes;
    case 'nearest':
      return Math.floor(units + 0.5) * unitMinutes;
    default:
      return unitRounding satisfies never;
  }
}

/** `sixtieths` is yen × 60: the division is exact only here, once. */
function roundYen(sixtieths: number, rounding: Billing['yenRounding']): Yen {
  const amount = sixtieths / minutesPerHour;
  switch (rounding) {
    case 'floor':
      return yen(Math.floor(amount));
    case 'ceil':
      return yen(Math.ceil(amount));
    case 'nearest':
      return yen(Math.floor(amount + 0.5));
    default:
      return rounding satisfies never;
  }
}

/** Minutes → yen of one group (a booking, a day or a month): K11 1時間150円. */
export const priceOf = (group: number, yenPerHour: Yen, billing: Billing): Yen =>
  roundYen(roundMinutes(group, billing) * yenPerHour, billing.yenRounding);

function groupsOf(
  estimated: readonly AssessedBooking[],
  month: CivilMonth,
  per: Billing['per'],
): readonly number[] {
  const groups = new Map<string, number>();
  for (const { booking, segments } of estimated) {
    for (const part of segments) {
      if (part.verdict !== 'covered' || monthOf(part.date) !== month) continue;
      const key = per === 'month' ? month : per === 'day' ? part.date : booking.id;
      groups.set(key, (groups.get(key) ?? 0) + (part.to - part.from));
    }
  }
  return [...groups.values()];
}

/** The estimated part of a month's 利用料. */
export interface Estimate {
  readonly minutes: Minutes;
  readonly yen: Yen;
  /** Some booking is not whole hours: another way of rounding could change the yen. */
  readonly hasPartHours: boolean;
}

/**
 * 利用料 of the covered minutes, in this month, of bookings without a receipt.
 *
 * @param estimated bookings whose `copayPaid` is null
 */
export function estimateOf(
  estimated: readonly AssessedBooking[],
  month: CivilMonth,
  yenPerHour: Yen,
  billing: Billing,
): Estimate {
  const groups = groupsOf(estimated, month, billing.per);
  const byBooking = billing.per === 'booking' ? groups : groupsOf(estimated, month, 'booking');
  return {
    minutes: minutes(groups.reduce((sum, group) => sum + group, 0)),
    yen: yen(groups.reduce((sum, group) => sum + priceOf(group, yenPerHour, billing), 0)),
    hasPartHours: byBooking.some((group) => group % minutesPerHour !== 0),
  };
}
