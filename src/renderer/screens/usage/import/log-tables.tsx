import type { ReactNode } from 'react';
import { yenText } from '../../../../copy/quantities';
import { usage } from '../../../../copy/screens-usage';
import { hoursText } from '../../../../copy/screens-usage-calendar';
import { importing } from '../../../../copy/screens-usage-import';
import type { Household } from '../../../../domain/household';
import { ScrollRegion } from '../../../components/scroll-region';
import { childName } from '../listed-bookings';
import type { LoggedUse, LogPreview } from './use-usage-log';
import '../preview-table.css';

/** What the log brings: added, skipped and refused lines, each with its place and reason. */
export function LogTables({
  household,
  preview,
}: {
  readonly household: Household;
  readonly preview: LogPreview;
}) {
  const { added, skipped, refused, unknownColumns } = preview;
  return (
    <div className="log-preview">
      {unknownColumns.length > 0 && <p>{importing.unknown(unknownColumns.join('、'))}</p>}
      {added.length === 0 && <p>{importing.nothing}</p>}
      {refused.length > 0 && (
        <Lines title={importing.refused(refused.length)} label={importing.tableRefused}>
          <thead>
            <tr>
              <th scope="col">{importing.lineHead}</th>
              <th scope="col">{importing.reason}</th>
            </tr>
          </thead>
          <tbody>
            {refused.map(({ line, sentences }) => (
              <tr key={line}>
                <th scope="row" className="figures unbroken">
                  {importing.line(line)}
                </th>
                <td>
                  {sentences.map((sentence) => (
                    <p key={sentence}>{sentence}</p>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </Lines>
      )}
      {refused.length > 0 && <p className="soft">{importing.refusedHint}</p>}
      <Uses
        household={household}
        uses={added}
        title={importing.added(added.length)}
        label={importing.tableAdded}
      />
      <Uses
        household={household}
        uses={skipped}
        title={importing.skipped(skipped.length)}
        label={importing.tableSkipped}
      />
    </div>
  );
}

function Lines({
  title,
  label,
  children,
}: {
  readonly title: string;
  readonly label: string;
  readonly children: ReactNode;
}) {
  return (
    <section className="log-lines" aria-label={title}>
      <h3>{title}</h3>
      <ScrollRegion label={label} className="preview-scroll">
        <table className="preview-table">{children}</table>
      </ScrollRegion>
    </section>
  );
}

function Uses({
  household,
  uses,
  title,
  label,
}: {
  readonly household: Household;
  readonly uses: readonly LoggedUse[];
  readonly title: string;
  readonly label: string;
}) {
  if (uses.length === 0) return null;
  return (
    <Lines title={title} label={label}>
      <thead>
        <tr>
          <th scope="col">{importing.lineHead}</th>
          <th scope="col">{importing.childHead}</th>
          <th scope="col">{importing.date}</th>
          <th scope="col">{importing.time}</th>
          <th scope="col">{importing.sitter}</th>
          <th scope="col" className="number">
            {importing.receipt}
          </th>
          <th scope="col" className="number">
            {importing.fare}
          </th>
        </tr>
      </thead>
      <tbody>
        {uses.map(({ line, booking }) => (
          <tr key={line}>
            <th scope="row" className="figures unbroken">
              {importing.line(line)}
            </th>
            <td>{childName(household, booking.childId)}</td>
            <td className="figures unbroken">{importing.day(booking.date)}</td>
            <td className="figures unbroken">{hoursText(booking)}</td>
            <td>{booking.sitter}</td>
            <td className="number figures unbroken">
              {booking.copayPaid === null ? usage.noReceiptShort : yenText(booking.copayPaid)}
            </td>
            <td className="number figures unbroken">{yenText(booking.transportPaid)}</td>
          </tr>
        ))}
      </tbody>
    </Lines>
  );
}
