import { shortDayText } from '../../../../copy/quantities';
import { dayWhy, hoursText } from '../../../../copy/screens-usage-calendar';
import { repeating } from '../../../../copy/screens-usage-repeat';
import { ScrollRegion } from '../../../components/scroll-region';
import type { RepeatRow, useRepeat } from './use-repeat';
import '../preview-table.css';

function stateText(row: RepeatRow): string {
  const why = dayWhy(row.marks);
  switch (row.state) {
    case 'add':
      return repeating.add;
    case 'add-closed':
      return repeating.closedAdded(why);
    case 'taken':
      return repeating.taken;
    case 'closed':
      return repeating.closed(why);
    case 'nothing':
      return repeating.nothing;
    case 'unticked':
      return repeating.untaken;
    default:
      return row.state satisfies never;
  }
}

/** Day by day what would be added, and why not where not. */
export function PreviewTable({
  caption,
  rows,
  repeat,
}: {
  readonly caption: string;
  readonly rows: readonly RepeatRow[];
  readonly repeat: Pick<ReturnType<typeof useRepeat>, 'isTicked' | 'canTick' | 'tick'>;
}) {
  return (
    <ScrollRegion label={caption} className="preview-scroll">
      <table className="preview-table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{repeating.day}</th>
            <th scope="col">{repeating.what}</th>
            <th scope="col">{repeating.state}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key} className={repeat.isTicked(row) ? 'preview-added' : undefined}>
              <th scope="row">
                {repeat.canTick(row) ? (
                  <label className="preview-tick">
                    <input
                      type="checkbox"
                      checked={repeat.isTicked(row)}
                      onChange={(event) => repeat.tick(row, event.target.checked)}
                    />
                    <span className="figures unbroken">{shortDayText(row.date)}</span>
                  </label>
                ) : (
                  <span className="figures unbroken">{shortDayText(row.date)}</span>
                )}
              </th>
              <td className="figures">
                {row.values.map((value) => (
                  <span key={value.start} className="preview-hours">
                    {hoursText(value)} <span className="soft">{value.sitter}</span>
                  </span>
                ))}
              </td>
              <td>{stateText(row)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
