import { monthText, yearText } from '../../../../copy/quantities';
import { calendar } from '../../../../copy/screens-usage-calendar';
import {
  addMonths,
  type CivilMonth,
  firstDayOf,
  fiscalYearOf,
  fiscalYearStart,
  monthOf,
  partsOf,
} from '../../../../domain/calendar';
import type { Booking } from '../../../../domain/usage';
import { Button } from '../../../components/button';

const monthsOf = (fiscalYear: number): readonly CivilMonth[] =>
  [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11].map((at) =>
    monthOf(addMonths(fiscalYearStart(fiscalYear), at)),
  );

/** Which month is shown, the way to the next, and which months of the year have bookings. */
export function MonthBar({
  month,
  bookings,
  onMonth,
}: {
  readonly month: CivilMonth;
  /** The child's. */
  readonly bookings: readonly Booking[];
  readonly onMonth: (month: CivilMonth) => void;
}) {
  const shifted = (months: number) => monthOf(addMonths(firstDayOf(month), months));
  const fiscalYear = fiscalYearOf(month);
  const year = calendar.fiscalYear(yearText(fiscalYearStart(fiscalYear)));
  const counts = new Map<CivilMonth, number>();
  for (const { date } of bookings) counts.set(monthOf(date), (counts.get(monthOf(date)) ?? 0) + 1);
  return (
    <div className="month-bar">
      <div className="month-bar-now">
        <Button small onClick={() => onMonth(shifted(-1))}>
          {calendar.previous}
        </Button>
        <h2 aria-live="polite">{monthText(month)}</h2>
        <Button small onClick={() => onMonth(shifted(1))}>
          {calendar.next}
        </Button>
      </div>
      <nav className="month-bar-year" aria-label={calendar.year(year)}>
        <p className="month-bar-name">{year}</p>
        <ul>
          {monthsOf(fiscalYear).map((one) => {
            const count = counts.get(one) ?? 0;
            return (
              <li key={one}>
                <button
                  type="button"
                  className={count > 0 ? 'month-link' : 'month-link month-empty'}
                  aria-current={one === month ? 'true' : undefined}
                  onClick={() => onMonth(one)}
                >
                  <span>{calendar.monthName(partsOf(firstDayOf(one)).month)}</span>
                  <span className="figures month-count">{calendar.monthCount(count)}</span>
                </button>
              </li>
            );
          })}
        </ul>
        <div className="month-bar-turn">
          <Button look="quiet" small onClick={() => onMonth(shifted(-12))}>
            {calendar.previousYear}
          </Button>
          <Button look="quiet" small onClick={() => onMonth(shifted(12))}>
            {calendar.nextYear}
          </Button>
        </div>
      </nav>
    </div>
  );
}
