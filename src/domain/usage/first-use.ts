import type { CivilDate } from '../calendar';
import type { Booking } from './booking';
import { inOrder } from './order';

/** The first booking that may count: not cancelled, and not before 対象者確認 where that is known. */
export function firstUseOf(
  child: { readonly id: string; readonly confirmedFrom: CivilDate | null },
  usage: readonly Booking[],
): CivilDate | null {
  const first = inOrder(usage).find(
    ({ childId, cancelled, date }) =>
      childId === child.id &&
      cancelled === null &&
      (child.confirmedFrom === null || date >= child.confirmedFrom),
  );
  return first?.date ?? null;
}
