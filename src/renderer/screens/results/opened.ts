import type { CivilMonth } from '../../../domain/calendar';
import type { Figure } from '../../../domain/explain';

/** What the table explains at the moment: a figure, or why the month is provisional. */
export interface Opened {
  readonly childId: string;
  readonly month: CivilMonth;
  readonly what: Figure | 'provisional';
}

export const panelId = (childId: string, month: CivilMonth): string =>
  `explanation-${childId}-${month}`;
