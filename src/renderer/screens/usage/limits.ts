import type { Judged, Limits } from '../../../domain/assess';

/** How near minutes are to a limit: told in words, so that nobody has to read a colour. */
export interface LimitState {
  readonly kind: 'within' | 'near' | 'reached' | 'over';
  readonly covered: number;
  readonly limit: number;
  /** Minutes still left; 0 when reached. */
  readonly left: number;
  /** Minutes the limit cuts off. */
  readonly cut: number;
}

/** From this many minutes before the limit on, the meter says so. For the eye only, no rule. */
const nearDay = 60;
const nearMonth = 600;

const stateOf = (covered: number, cut: number, limit: number, near: number): LimitState => {
  const left = Math.max(0, limit - covered);
  const kind = cut > 0 ? 'over' : left === 0 ? 'reached' : left <= near ? 'near' : 'within';
  return { kind, covered, limit, left, cut };
};

/** The day's covered minutes against the day's limit; both come from the assessment. */
export const dayLimit = ({ covered, excluded }: Judged, { dayMinutes }: Limits): LimitState =>
  stateOf(covered, excluded['over-daily-cap'] ?? 0, dayMinutes, nearDay);

export const monthLimit = ({ covered, excluded }: Judged, { monthMinutes }: Limits): LimitState =>
  stateOf(covered, excluded['over-monthly-cap'] ?? 0, monthMinutes, nearMonth);
