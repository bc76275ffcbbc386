import { yen } from '../../../../domain/quantities';
import { failure, type Result, success } from '../../../../domain/result';
import type { Booking } from '../../../../domain/usage';
import { readAmount } from '../../../reading/amount';
import type { TakenAlong } from '../../../session/usage-desk';

/** What a new booking takes from the child's last one: who came and the fare, never the 助成券コード. */
export function alongOf(usage: readonly Booking[], childId: string): TakenAlong {
  const last = usage.findLast((booking) => booking.childId === childId);
  return {
    provider: last?.provider ?? '',
    sitter: last?.sitter ?? '',
    ticketCode: '',
    transportPaid: last && last.transportPaid > 0 ? String(last.transportPaid) : '',
  };
}

type AlongValues = Pick<Booking, 'provider' | 'sitter' | 'ticketCode' | 'transportPaid'>;

/** As a booking holds it; fails when the fare is no amount. */
export function readAlong(along: TakenAlong): Result<AlongValues, 'transport-unreadable'> {
  const fare = along.transportPaid.trim() === '' ? yen(0) : readAmount(along.transportPaid);
  if (fare === null) return failure('transport-unreadable');
  return success({
    provider: along.provider.trim(),
    sitter: along.sitter.trim(),
    ticketCode: along.ticketCode.trim() || null,
    transportPaid: fare,
  });
}
