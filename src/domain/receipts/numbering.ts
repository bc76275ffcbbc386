import type { Paper } from '../household';
import type { Booking } from '../usage';
import type { Proof } from './proving';

/** A receipt as it is printed: its number and the bookings it proves. */
export interface NumberedReceipt {
  /** From 1, in the order of the first booking it proves. */
  readonly number: number;
  readonly paper: Paper;
  readonly bookings: readonly Booking[];
}

/** One paper that proves many days is printed once. Follows the order of the proofs. */
export function numberedReceipts(proofs: readonly Proof[]): readonly NumberedReceipt[] {
  const byDigest = new Map<string, { readonly paper: Paper; readonly bookings: Booking[] }>();
  for (const { booking, receipts } of proofs) {
    for (const paper of receipts) {
      const found = byDigest.get(paper.sha256);
      if (found) found.bookings.push(booking);
      else byDigest.set(paper.sha256, { paper, bookings: [booking] });
    }
  }
  return [...byDigest.values()].map((one, at) => ({ ...one, number: at + 1 }));
}
