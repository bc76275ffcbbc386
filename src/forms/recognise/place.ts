import type { Box } from '../template/schema';
import type { Meaning } from './dictionary/labels';
import type { Part, Reason, Recognised } from './recognised';

/** A place to write in on the way to an answer: its key may still depend on what stands around it. */
export interface Place {
  readonly means: Meaning;
  /** Of a date or a time printed with gaps, which gap. */
  readonly gap: 'year' | 'month' | 'day' | 'hours' | 'minutes' | null;
  readonly kind: Recognised['kind'];
  readonly box: Box;
  readonly parts: readonly Part[];
  readonly label: string;
  readonly person: string | null;
  readonly row: Recognised['row'];
  readonly reason: Reason;
  readonly confidence: number;
}

export const placeAt = (
  box: Box,
  means: Meaning,
  label: string,
  more: Partial<Place> = {},
): Place => ({
  means,
  gap: null,
  kind: 'text',
  box,
  parts: [],
  label,
  person: null,
  row: null,
  reason: { kind: 'label', where: 'left', words: label },
  confidence: 0.8,
  ...more,
});
