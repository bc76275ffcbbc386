import type { Assessment } from '../assess';
import { type CivilDate, type CivilMonth, monthOf } from '../calendar';
import type { Household, Paper } from '../household';
import { type Booking, inOrder } from '../usage';

/** Whose bookings, beginning in which months (both included). Null: all. */
export interface ReceiptRange {
  readonly childId: string | null;
  readonly from: CivilMonth | null;
  readonly to: CivilMonth | null;
}

export const everything: ReceiptRange = { childId: null, from: null, to: null };

/** What a receipt must tell of each day, and the booking does not. */
export type Untold = 'sitter' | 'copay';

/** What proves the money paid for a booking. */
export interface Proof {
  readonly booking: Booking;
  /** In the order they were added; only what the household has in its papers. */
  readonly receipts: readonly Paper[];
  /** Money is claimed, and nothing proves it. */
  readonly lacks: boolean;
  readonly untold: readonly Untold[];
}

type Named = Pick<Household, 'usage' | 'papers'>;

/** The papers of a booking, once each. A digest that is not in the papers of the household is no receipt. */
export function receiptsOf({ papers }: Pick<Named, 'papers'>, booking: Booking): readonly Paper[] {
  const named = new Set(booking.receipts);
  if (named.size === 0) return [];
  const byDigest = new Map(papers?.files.map((paper) => [paper.sha256, paper]));
  return [...named].flatMap((sha256) => byDigest.get(sha256) ?? []);
}

/**
 * K14: what is paid for a cancelled use is not counted as long as the ward has not said that it is, so
 * nothing need prove it.
 */
const isClaimed = ({ transportPaid, copayPaid, cancelled }: Booking): boolean =>
  cancelled === null && (transportPaid > 0 || (copayPaid ?? 0) > 0);

/**
 * K-papers-transport, K-papers-fee 「利用日ごとのベビーシッター名と支払金額が確認できる書類」: which bookings have a paper that
 * proves their money, which lack one, and what their papers must tell and the booking does not. In the
 * order of time. Bookings without money and without papers are left out.
 *
 * @param assessments where they are at hand: a booking none of whose minutes counts claims nothing
 */
export function provingOf(
  household: Named,
  range: ReceiptRange = everything,
  assessments: readonly Assessment[] | null = null,
): readonly Proof[] {
  const covered =
    assessments &&
    new Set(
      assessments.flatMap(({ bookings }) =>
        bookings.flatMap((one) => (one.covered > 0 ? [one.booking.id] : [])),
      ),
    );
  return inOrder(household.usage.filter((booking) => isWithin(booking, range))).flatMap(
    (booking) => {
      const receipts = receiptsOf(household, booking);
      const claimed = isClaimed(booking) && (covered === null || covered.has(booking.id));
      if (!claimed && receipts.length === 0) return [];
      return [
        {
          booking,
          receipts,
          lacks: claimed && receipts.length === 0,
          untold: untoldOf(booking, receipts),
        },
      ];
    },
  );
}

function untoldOf(booking: Booking, receipts: readonly Paper[]): readonly Untold[] {
  const untold: Untold[] = [];
  if (booking.sitter.trim() === '') untold.push('sitter');
  // Without a paper an amount that is not there yet is no news.
  if (booking.copayPaid === null && booking.cancelled === null && receipts.length > 0)
    untold.push('copay');
  return untold;
}

export function isWithin({ childId, date }: Booking, range: ReceiptRange): boolean {
  const month = monthOf(date);
  return (
    (range.childId === null || range.childId === childId) &&
    (range.from === null || range.from <= month) &&
    (range.to === null || month <= range.to)
  );
}

/** The days on which a booking lacks proof, each once, in the order of time. */
export const lackingDays = (proofs: readonly Proof[]): readonly CivilDate[] => [
  ...new Set(proofs.filter(({ lacks }) => lacks).map(({ booking }) => booking.date)),
];
