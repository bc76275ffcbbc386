import { calendar } from '../../../../copy/screens-usage-calendar';
import { Disclosure } from '../../../components/disclosure';
import { Legend } from '../legend';

/** How to read the calendar, and its keys. */
export function Keys() {
  return (
    <div className="calendar-foot">
      <Legend />
      <p className="legend legend-of-closed soft">
        <span className="legend-key">
          <span className="legend-closed day-closed" aria-hidden="true" />
          {calendar.legendClosed}
        </span>
      </p>
      <Disclosure summary={calendar.keysTitle}>
        <dl className="keys">
          {calendar.keys.map(([key, does]) => (
            <div key={key}>
              <dt>{key}</dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
      </Disclosure>
    </div>
  );
}
