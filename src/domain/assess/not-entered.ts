import type { Child } from '../household';

/** What decides whether a minute of a child counts. */
export type CountingGround = 'certification' | 'confirmation' | 'route' | 'return';

/**
 * What a child lacks so that its bookings could count (K5, 対象者確認, K3 or K4). What follows is the
 * rule's figure, but it hangs on something nobody has entered, and that has to be told beside it.
 */
export const groundsNotEntered = (child: Child): readonly CountingGround[] => [
  ...(child.certifications.length === 0 ? (['certification'] as const) : []),
  ...(child.confirmedFrom === null ? (['confirmation'] as const) : []),
  ...(child.route === null ? (['route'] as const) : []),
  ...(child.route?.kind === 'leave-completed' && child.route.returnedOn === null
    ? (['return'] as const)
    : []),
];
