import type { Household } from '../../../domain/household';

/** How a backup differs from what is open. */
export interface Difference {
  readonly onlyNow: number;
  readonly onlyHeld: number;
  readonly changed: number;
  /** Anything but the bookings. */
  readonly others: boolean;
}

/** The same data, whatever the order of its fields. */
function isSame(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null)
    return Object.is(one, other);
  const keys = Object.keys(one);
  return (
    Array.isArray(one) === Array.isArray(other) &&
    keys.length === Object.keys(other).length &&
    keys.every(
      (key) =>
        Object.hasOwn(other, key) &&
        isSame((one as Record<string, unknown>)[key], (other as Record<string, unknown>)[key]),
    )
  );
}

export function differenceOf(now: Household, held: Household): Difference {
  const heldById = new Map(held.usage.map((booking) => [booking.id, booking]));
  const pairs = now.usage.map((booking) => ({ booking, other: heldById.get(booking.id) }));
  const shared = pairs.filter(({ other }) => other !== undefined);
  return {
    onlyNow: pairs.length - shared.length,
    onlyHeld: heldById.size - shared.length,
    changed: shared.filter(({ booking, other }) => !isSame(booking, other)).length,
    others: !isSame({ ...now, usage: [] }, { ...held, usage: [] }),
  };
}
