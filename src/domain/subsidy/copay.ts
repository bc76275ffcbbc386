import type { AssessedBooking } from '../assess';
import { type CivilMonth, monthOf } from '../calendar';
import { yen } from '../quantities';
import type { Rules } from '../rules';
import { type Estimate, estimateOf } from './billing';
import type { Copay } from './statement';

/**
 * 利用者負担額: receipts of the bookings that start in the month and have a covered minute in any
 * month, plus 150円 an hour for covered minutes without a receipt. Source: K11, calculation §3.
 *
 * @param bookings the child's bookings with a minute in this month
 */
export function copayOf(
  bookings: readonly AssessedBooking[],
  month: CivilMonth,
  rules: Rules,
): { readonly copay: Copay; readonly estimate: Estimate } {
  const receipts = bookings.flatMap(({ booking, covered }) =>
    booking.copayPaid !== null && covered > 0 && monthOf(booking.date) === month
      ? [booking.copayPaid]
      : [],
  );
  const estimate = estimateOf(
    bookings.filter(({ booking }) => booking.copayPaid === null),
    month,
    rules.copayYenPerHour.value,
    rules.billing.value,
  );
  const receiptsYen = yen(receipts.reduce((sum, paid) => sum + paid, 0));
  const counted = receipts.length > 0;
  const copay: Copay = {
    yen: yen(receiptsYen + estimate.yen),
    basis: counted ? (estimate.minutes > 0 ? 'mixed' : 'receipts') : 'estimate',
    receiptsYen,
    receiptsCount: receipts.length,
    estimatedMinutes: estimate.minutes,
    estimatedYen: estimate.yen,
  };
  return { copay, estimate };
}
