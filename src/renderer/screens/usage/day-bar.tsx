import type { Segment } from '../../../domain/assess';
import { classes } from '../../components/classes';
import './day-bar.css';

const dayMinutes = 1440;
const percent = (minutes: number) => `${(minutes / dayMinutes) * 100}%`;

/**
 * A booking on the line of its day, one line for each date. Only a picture of what the row says in
 * words, so it is hidden from screen readers.
 */
export function DayBar({ segments }: { readonly segments: readonly Segment[] }) {
  const dates = [...new Set(segments.map(({ date }) => date))];
  return (
    <div className="day-bars" aria-hidden="true">
      {dates.map((date) => (
        <div key={date} className="day-bar">
          {segments
            .filter((segment) => segment.date === date)
            .map(({ from, to, verdict }) => (
              <span
                key={from}
                className={classes(
                  'day-bar-part',
                  verdict === 'covered' ? 'day-bar-covered' : 'day-bar-excluded',
                )}
                style={{ left: percent(from), width: percent(to - from) }}
              />
            ))}
        </div>
      ))}
    </div>
  );
}
