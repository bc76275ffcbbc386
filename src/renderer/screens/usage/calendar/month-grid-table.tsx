import { memo, type RefObject, useMemo } from 'react';
import { weekdayHeads } from '../../../../copy/screens-usage-calendar';
import type { CivilDate, CivilMonth } from '../../../../domain/calendar';
import { ScrollRegion } from '../../../components/scroll-region';
import { type TypedHours, typedKey } from '../../../session/usage-desk';
import type { CalendarDay } from './calendar-days';
import { DayCell, type Half } from './day-cell';
import { weeksOf } from './month-grid';

interface Props {
  readonly label: string;
  readonly month: CivilMonth;
  readonly days: readonly CalendarDay[];
  readonly childId: string;
  readonly typed: Readonly<Record<string, TypedHours>>;
  readonly selected: CivilDate;
  readonly today: string;
  readonly table: RefObject<HTMLTableElement | null>;
  readonly onKeyDown: (event: React.KeyboardEvent) => void;
  /** A click. */
  readonly onDay: (date: CivilDate) => void;
  /** The focus came to a day, by whatever way. */
  readonly onArrive: (date: CivilDate) => void;
}

/** The month as a grid of days. The cells hold no handlers, so that typing draws only what changed. */
export function MonthGridTable(props: Props) {
  const { label, month, days, childId, typed, selected, today, table, onKeyDown, onDay, onArrive } =
    props;
  const byDate = useMemo(() => new Map(days.map((day) => [day.date, day])), [days]);
  const dayOf = (target: EventTarget) =>
    (target as Element).closest<HTMLElement>('[data-date]')?.dataset['date'] as
      | CivilDate
      | undefined;
  return (
    <ScrollRegion label={label} className="calendar-scroll">
      <table
        ref={table}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid of days (ARIA APG)
        role="grid"
        className="month-grid"
        aria-label={label}
        onKeyDown={onKeyDown}
        onFocus={(event) => {
          const date = dayOf(event.target);
          if (date) onArrive(date);
        }}
        onClick={(event) => {
          const date = dayOf(event.target);
          if (date) onDay(date);
        }}
      >
        <thead>
          <tr>
            {weekdayHeads.map(({ short, name }) => (
              <th key={short} scope="col" abbr={name}>
                <span aria-hidden="true">{short}</span>
                <span className="visually-hidden">{name}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(month).map((week) => (
            <tr key={week.find((date) => date !== null)}>
              {week.map((date, weekday) => {
                const day = date && byDate.get(date);
                if (!day) return <td key={weekdayHeads[weekday]?.short} className="day-none" />;
                return (
                  <Day
                    key={day.date}
                    day={day}
                    selected={day.date === selected}
                    today={day.date === today}
                    ahead={day.date > today}
                    typed={typed[typedKey(childId, day.date)]}
                  />
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

const Day = memo(function Day({
  typed,
  ...rest
}: {
  readonly day: CalendarDay;
  readonly selected: boolean;
  readonly today: boolean;
  readonly ahead: boolean;
  readonly typed: TypedHours | undefined;
}) {
  const half: Half | null =
    typed && typed.text.trim() !== '' ? { text: typed.text, wrong: typed.checked } : null;
  return <DayCell {...rest} half={half} />;
});
