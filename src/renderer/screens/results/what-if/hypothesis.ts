import type { Weekday } from '../../../../domain/calendar';
import type { CareNeed, Household } from '../../../../domain/household';

/** What is supposed, as it stands in the panel. */
export interface Hypothesis {
  /** Null: every child. */
  readonly childId: string | null;
  readonly hours: 'as-is' | 'longer' | 'shorter' | 'not-used';
  readonly byMinutes: number;
  readonly weekdays: readonly Weekday[];
  readonly careNeed: 'as-is' | CareNeed;
  /** Null: as it is. Of one child only. */
  readonly birthOrder: number | null;
  /** As typed; empty: as it is. */
  readonly confirmedFrom: string;
}

/** Monday to Saturday: Sundays never count. */
export const schemeWeekdays: readonly Weekday[] = [1, 2, 3, 4, 5, 6];

/** The panel as it opens: the first child, nothing changed. */
export const nothingSupposed = ({ children }: Household): Hypothesis => ({
  childId: children[0]?.id ?? null,
  hours: 'as-is',
  byMinutes: 60,
  weekdays: schemeWeekdays,
  careNeed: 'as-is',
  birthOrder: null,
  confirmedFrom: '',
});

/** Whether anything differs from the records. */
export const isSupposing = (hypothesis: Hypothesis): boolean =>
  (hypothesis.hours !== 'as-is' && hypothesis.weekdays.length > 0) ||
  hypothesis.careNeed !== 'as-is' ||
  (hypothesis.birthOrder !== null && hypothesis.childId !== null) ||
  hypothesis.confirmedFrom.trim() !== '';
