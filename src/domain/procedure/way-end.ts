import { routeEndOf } from '../assess';
import { addDays, type CivilDate } from '../calendar';
import type { Child } from '../household';

/** The last day the scheme can be used, and what ends it. */
export interface WayEnd {
  readonly on: CivilDate;
  readonly by: 'enrolled' | 'route';
}

/**
 * K1 お子さんが…入所するまでの間; K10 満1歳に達した後の3月末まで. Null: no end is known. 転出 is not among
 * them: the ward's page does not speak of it.
 */
export function wayEndOf({ enrolledOn, route, birthDate }: Child): WayEnd | null {
  const enrolled = enrolledOn && { on: addDays(enrolledOn, -1), by: 'enrolled' as const };
  const routed = route?.kind === 'leave-completed' &&
    birthDate !== null && { on: routeEndOf(birthDate), by: 'route' as const };
  if (!enrolled || !routed) return enrolled || routed || null;
  return enrolled.on < routed.on ? enrolled : routed;
}
