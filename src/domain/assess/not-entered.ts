import type { Child } from '../household';

/** A date or a period without which no minute of a child counts. */
export type CountingGround = 'certification' | 'confirmation' | 'return';

/**
 * What a child lacks so that its bookings could count (K5, 対象者確認, K4). The zero that follows is the
 * rule's, but it hangs on something nobody has entered, and that has to be told beside it.
 */
export const groundsNotEntered = (child: Child): readonly CountingGround[] => [
  ...(child.certifications.length === 0 ? (['certification'] as const) : []),
  ...(child.confirmedFrom === null ? (['confirmation'] as const) : []),
  ...(child.route.kind === 'leave-completed' && child.route.returnedOn === null
    ? (['return'] as const)
    : []),
];
