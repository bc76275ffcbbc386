import { useEffect, useMemo, useRef } from 'react';
import { monthText, shortDayText } from '../../../../copy/quantities';
import { dayPanel, hoursText, calendar as words } from '../../../../copy/screens-usage-calendar';
import type { DayMarks } from '../../../../domain/assess';
import { type CivilDate, type CivilMonth, monthOf } from '../../../../domain/calendar';
import { type Child, type DatedChild, fullName, isDated } from '../../../../domain/household';
import { schemeOf } from '../../../../domain/rules';
import type { Computation } from '../../../../domain/subsidy';
import type { Booking, Clash } from '../../../../domain/usage';
import { useProgram } from '../../../session/program';
import { type BookingFields, householdOf, type Session } from '../../../session/session';
import type { UsageReceipts } from '../../receipts/use-usage-receipts';
import { beginningOn, calendarDays } from './calendar-days';
import { DayPanel } from './day-panel';
import { EntryExtras } from './entry-extras';
import { EntryForm } from './entry-form';
import { gridKeys } from './grid-keys';
import { hoursControl, openDay } from './hours-control';
import { Keys } from './keys';
import { LimitMeters } from './limit-meters';
import { MonthBar } from './month-bar';
import { MonthGridTable } from './month-grid-table';
import { useDayActions } from './use-day-actions';
import { useEntry } from './use-entry';
import './calendar.css';
import './month-bar.css';
import './month-grid.css';
import './day-panel.css';
import './day-entry.css';

interface Props {
  readonly session: Session;
  readonly computation: Computation;
  readonly clashes: ReadonlyMap<string, readonly Clash[]>;
  readonly child: DatedChild;
  readonly month: CivilMonth;
  /** The day that is open. */
  readonly selected: CivilDate;
  readonly today: string;
  readonly receipts: Pick<UsageReceipts, 'marks' | 'onOpen' | 'onDrop'>;
  readonly onEdit: (booking: Booking) => void;
  readonly onCopy: (booking: Booking) => void;
  /** `handOver` brings what is typed on the day; it is called only when the form does open. */
  readonly onForm: (date: CivilDate, handOver: () => Partial<BookingFields>) => void;
}

const nameOf = (child: Child) => fullName(child.name) || child.id;
const noMarks: DayMarks = {
  closed: null,
  holiday: null,
  verdict: null,
  reason: null,
  limits: null,
};

/** A month of one child's bookings. Hours are typed on the day that has the focus. */
export function Calendar(props: Props) {
  const { session, computation, clashes, child, month, selected, today, onEdit, onCopy, onForm } =
    props;
  const { dispatch } = useProgram();
  const { lacks: lacksReceipt } = props.receipts.marks;
  const household = householdOf(session);
  const { desk, target } = session;
  const readOnly = session.file.readOnly !== null;
  const assessment = computation.assessments.find(({ childId }) => childId === child.id);
  const days = useMemo(
    () =>
      calendarDays(month, {
        child,
        absences: household.absences,
        scheme: schemeOf(household.scheme),
        assessment,
        clashes,
        lacksReceipt,
      }),
    [month, child, household.absences, household.scheme, assessment, clashes, lacksReceipt],
  );
  const ownBookings = useMemo(
    () => household.usage.filter(({ childId }) => childId === child.id),
    [household.usage, child.id],
  );
  const day = days.find(({ date }) => date === selected) ?? {
    date: selected,
    marks: noMarks,
    parts: [],
  };
  const entry = useEntry(session, child, selected);
  const actions = useDayActions(session);

  const table = useRef<HTMLTableElement>(null);
  const panel = useRef<HTMLElement>(null);
  const wanted = useRef<CivilDate | null>(null);
  const focusDay = (date: CivilDate) =>
    table.current?.querySelector<HTMLElement>(`[data-date="${date}"]`)?.focus();
  // The day may stand in a month that is drawn only now.
  useEffect(() => {
    if (wanted.current !== selected) return;
    wanted.current = null;
    table.current?.querySelector<HTMLElement>(`[data-date="${selected}"]`)?.focus();
  });
  useEffect(() => {
    if (target === null) return;
    const box = panel.current?.querySelector<HTMLElement>(`[data-booking="${CSS.escape(target)}"]`);
    box?.querySelector<HTMLElement>('.day-booking-actions button')?.focus({ preventScroll: true });
    box?.scrollIntoView({ block: 'nearest' });
  }, [target]);

  const show = (next: CivilMonth) =>
    dispatch({ kind: 'filtered', filter: { childId: child.id, month: next } });
  const choose = (date: CivilDate) => {
    dispatch({ kind: 'desk', desk: { day: date } });
    if (monthOf(date) !== month) show(monthOf(date));
  };
  const onKeyDown = gridKeys({
    selected,
    readOnly,
    move: (date) => {
      wanted.current = date;
      choose(date);
    },
    open: openDay,
    copy: () => actions.copy(selected, beginningOn(day)),
    paste: () => actions.paste(selected, child.id, beginningOn(day)),
    remove: () => actions.removeOnly(beginningOn(day)),
  });
  const take = () => {
    const taken = entry.take();
    if (taken === null) {
      const wrong = panel.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
      (wrong ?? document.getElementById(hoursControl))?.focus();
      return;
    }
    const [first] = taken.planned;
    const booking = first ? `${shortDayText(selected)} ${hoursText(first.booking)}` : '';
    const names = words.joined(taken.planned.map((one) => nameOf(one.child)));
    actions.say(dayPanel.addedFor(booking, names), taken.next);
    focusDay(selected);
  };

  const after = entry.planned.find((one) => one.child.id === child.id)?.assessment ?? assessment;
  const name = nameOf(child);
  return (
    <div className="calendar">
      <MonthBar month={month} bookings={ownBookings} onMonth={show} />
      <div className="calendar-main">
        <div className="calendar-left">
          <MonthGridTable
            label={words.grid(name, monthText(month))}
            month={month}
            days={days}
            childId={child.id}
            typed={desk.typed}
            selected={selected}
            today={today}
            table={table}
            onKeyDown={onKeyDown}
            onDay={(date) => {
              if (date === selected) return focusDay(date);
              wanted.current = date;
              choose(date);
            }}
            onArrive={(date) => date !== selected && choose(date)}
          />
          <Keys />
        </div>
        <DayPanel
          box={panel}
          day={day}
          today={selected === today}
          ahead={selected > today}
          done={actions.done}
          target={target}
          receipts={props.receipts}
          actions={
            readOnly
              ? null
              : {
                  onEdit,
                  onCopy,
                  onRemove: (booking) => {
                    actions.remove(booking);
                    focusDay(selected);
                  },
                  onUndo: () => {
                    actions.undo();
                    focusDay(selected);
                  },
                }
          }
          entry={
            <>
              {!readOnly && (
                <EntryForm
                  entry={entry}
                  nameOf={nameOf}
                  onTake={take}
                  onBack={() => focusDay(selected)}
                  onForm={() => onForm(selected, entry.handOver)}
                />
              )}
              <LimitMeters
                child={name}
                date={selected}
                marks={day.marks}
                now={assessment}
                after={after}
              />
            </>
          }
        >
          {!readOnly && (
            <EntryExtras
              entry={entry}
              siblings={household.children.filter((one) => isDated(one) && one.id !== child.id)}
              together={desk.together.filter((id) => id !== child.id)}
              nameOf={nameOf}
              onTogether={(together) => dispatch({ kind: 'desk', desk: { together } })}
            />
          )}
        </DayPanel>
      </div>
    </div>
  );
}
