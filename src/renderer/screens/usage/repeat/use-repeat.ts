import { useMemo, useState } from 'react';
import { addDays, type CivilDate, lastDayOf, monthOf } from '../../../../domain/calendar';
import { type DatedChild, type Household, isDated } from '../../../../domain/household';
import { schemeOf } from '../../../../domain/rules';
import { datesOfMonth, weekOf } from '../calendar/month-grid';
import { canGet, planRepeat, type RepeatDay, type RepeatSource } from './repeat-plan';

export type Range = 'week' | 'month';

/** How a day of the preview stands. */
export type RowState = 'add' | 'add-closed' | 'taken' | 'closed' | 'nothing' | 'unticked';

export interface RepeatRow extends RepeatDay {
  readonly key: string;
  readonly state: RowState;
}

export interface ChildRows {
  readonly child: DatedChild;
  readonly rows: readonly RepeatRow[];
}

/** The days something may be repeated on: a week, the rest of a month, or (one booking) all of it. */
export function datesFor(day: CivilDate, range: Range, source: RepeatSource): readonly CivilDate[] {
  if (source.kind === 'booking') return datesOfMonth(monthOf(day));
  if (source.kind === 'last-week' || range === 'week') return weekOf(day);
  return datesOfMonth(monthOf(day)).filter(
    (date) => date >= day && date <= lastDayOf(monthOf(day)),
  );
}

function stateOf(day: RepeatDay, ticked: boolean, closedToo: boolean): RowState {
  if (day.values.length === 0) return 'nothing';
  if (day.taken) return 'taken';
  if (day.closed && !closedToo) return 'closed';
  if (!ticked) return 'unticked';
  return day.closed ? 'add-closed' : 'add';
}

/** What is about to be repeated, as the user chooses it. */
export function useRepeat(
  household: Household,
  child: DatedChild,
  day: CivilDate,
  first: RepeatSource,
  startTogether: readonly string[],
) {
  const [source, setSource] = useState(first);
  const [range, setRange] = useState<Range>('week');
  // The week may be moved; the rest of the month begins with the day the dialog was opened on.
  const [weeks, setWeeks] = useState(0);
  const [closedToo, setClosedToo] = useState(false);
  const [together, setTogether] = useState(startTogether);
  const [ticks, setTicks] = useState<Readonly<Record<string, boolean>>>({});

  const children = useMemo(
    () => [
      child,
      ...household.children
        .filter(isDated)
        .filter(({ id }) => id !== child.id && together.includes(id)),
    ],
    [household.children, child, together],
  );
  const isWeek = source.kind === 'last-week' || (source.kind === 'pattern' && range === 'week');
  const dates = useMemo(
    () => datesFor(isWeek ? addDays(day, 7 * weeks) : day, range, source),
    [day, weeks, isWeek, range, source],
  );
  const plans = useMemo(
    () =>
      children.map((one) => ({
        child: one,
        days: planRepeat(household, schemeOf(household.scheme), one, dates, source),
      })),
    [children, household, dates, source],
  );
  // Days for one booking are picked; a week or a pattern is taken whole unless the user says otherwise.
  const tickedAtFirst = source.kind !== 'booking';
  const tables: readonly ChildRows[] = plans.map(({ child: one, days }) => ({
    child: one,
    rows: days.map((planned) => {
      const key = `${one.id} ${planned.date}`;
      return {
        ...planned,
        key,
        state: stateOf(planned, ticks[key] ?? tickedAtFirst, closedToo),
      };
    }),
  }));
  const values = tables.flatMap(({ rows }) =>
    rows
      .filter(({ state }) => state === 'add' || state === 'add-closed')
      .flatMap((row) => row.values),
  );
  return {
    source,
    setSource: (kind: 'last-week' | 'pattern') => setSource({ kind }),
    range,
    setRange,
    isWeek,
    moveWeek: (by: 1 | -1) => setWeeks((before) => before + by),
    dates,
    closedToo,
    setClosedToo,
    together,
    setTogether,
    tables,
    values,
    isTicked: (row: RepeatRow) => row.state === 'add' || row.state === 'add-closed',
    canTick: (row: RepeatRow) => canGet(row) && (!row.closed || closedToo),
    tick: (row: RepeatRow, on: boolean) => setTicks((before) => ({ ...before, [row.key]: on })),
  };
}
