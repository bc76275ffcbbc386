import type { AssessedBooking } from '../assess';
import { type CivilMonth, monthOf } from '../calendar';
import { type Yen, yen } from '../quantities';
import type { Rules } from '../rules';
import type { Transport } from './statement';

const sumOf = (bookings: readonly AssessedBooking[]): Yen =>
  yen(bookings.reduce((sum, { booking }) => sum + booking.transportPaid, 0));

/**
 * 交通費補助 of a month: fares of bookings that start in it and have a covered minute in any month, up
 * to the cap. K15 児童1人あたり月額20,000円を上限. Nothing carries over.
 */
export function transportOf(
  bookings: readonly AssessedBooking[],
  month: CivilMonth,
  rules: Rules,
): Transport {
  const starting = bookings.filter(({ booking }) => monthOf(booking.date) === month);
  const claimableYen = sumOf(starting.filter(({ covered }) => covered > 0));
  return {
    paidYen: sumOf(starting),
    claimableYen,
    subsidyYen:
      rules.ruleSet === null ? null : yen(Math.min(claimableYen, rules.transportCapYen.value)),
  };
}
