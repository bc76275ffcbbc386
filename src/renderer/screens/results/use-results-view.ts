import { useCallback, useMemo, useState } from 'react';
import {
  type CivilMonth,
  fiscalYearEnd,
  fiscalYearOf,
  fiscalYearStart,
  monthOf,
} from '../../../domain/calendar';
import type { Household } from '../../../domain/household';
import { schemeOf } from '../../../domain/rules';
import { type Computation, compute, type MonthRange } from '../../../domain/subsidy';
import type { Opened } from './opened';
import type { Hypothesis } from './what-if/hypothesis';

/** The years with bookings, oldest first. */
export const fiscalYearsOf = ({ months }: Computation): readonly number[] => [
  ...new Set(months.map(({ month }) => fiscalYearOf(month as CivilMonth)).sort((a, b) => a - b)),
];

/** What is looked at on the screen 計算結果. It outlives a change of screen and is never saved. */
export interface ResultsView {
  /** Null: not chosen, so the newest. */
  readonly year: number | 'every' | null;
  readonly setYear: (year: number | 'every') => void;
  /** 「もし…だったら」, as it is being asked; null: closed. */
  readonly hypothesis: Hypothesis | null;
  readonly setHypothesis: (hypothesis: Hypothesis | null) => void;
  /** What is to be explained on arriving; null: nothing. */
  readonly aim: Opened | null;
  readonly aimAt: (opened: Opened, year: number | 'every') => void;
  readonly arrived: () => void;
}

export function useResultsView(): ResultsView {
  const [year, setYear] = useState<number | 'every' | null>(null);
  const [hypothesis, setHypothesis] = useState<Hypothesis | null>(null);
  const [aim, setAim] = useState<Opened | null>(null);
  const aimAt = (opened: Opened, wanted: number | 'every') => {
    setYear(wanted);
    setAim(opened);
  };
  const arrived = useCallback(() => setAim(null), []);
  return { year, setYear, hypothesis, setHypothesis, aim, aimAt, arrived };
}

const everything: MonthRange = { from: null, to: null };

/** The months of the year that is looked at, computed for that year alone. */
export function useYear(household: Household, computation: Computation, { year }: ResultsView) {
  const years = fiscalYearsOf(computation);
  // A year whose bookings are gone is no longer there to be chosen.
  const chosen = year !== null && (year === 'every' || years.includes(year)) ? year : years.at(-1);
  const only = years.length > 1 && typeof chosen === 'number' ? chosen : null;
  const range = useMemo(
    (): MonthRange =>
      only === null
        ? everything
        : { from: monthOf(fiscalYearStart(only)), to: monthOf(fiscalYearEnd(only)) },
    [only],
  );
  const shown = useMemo(
    () => (only === null ? computation : compute(household, schemeOf(household.scheme), range)),
    [household, computation, only, range],
  );
  return { years, chosen: chosen ?? null, shown, range };
}
