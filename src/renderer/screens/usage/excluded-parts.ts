import { durationText } from '../../../copy/quantities';
import { exclusionNames, notEligibleNames } from '../../../copy/verdicts';
import type { Segment } from '../../../domain/assess';

export interface ExcludedPart {
  readonly why: string;
  readonly duration: string;
}

/** The minutes of a booking that do not count, one entry for each reason. */
export function excludedParts(segments: readonly Segment[]): readonly ExcludedPart[] {
  const minutes = new Map<string, number>();
  for (const { verdict, reason, from, to } of segments) {
    if (verdict === 'covered') continue;
    const why = reason === null ? exclusionNames[verdict] : notEligibleNames[reason];
    minutes.set(why, (minutes.get(why) ?? 0) + to - from);
  }
  return [...minutes].map(([why, length]) => ({ why, duration: durationText(length) }));
}
