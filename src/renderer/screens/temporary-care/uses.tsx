import { durationText, shortDayText, yenText } from '../../../copy/quantities';
import { family } from '../../../copy/screens-family';
import { temporaryCare as copy } from '../../../copy/screens-temporary-care';
import { spanText } from '../../../copy/temporary-care';
import type { Drafts, TemporaryCareBooking } from '../../../domain/household';
import {
  lengthOfSpan,
  type MonthRows,
  type Span,
  type TemporaryCareRow,
} from '../../../domain/temporary-care';
import { Badge } from '../../components/badge';
import { Button } from '../../components/button';
import { ScrollRegion } from '../../components/scroll-region';
import { temporaryCareUse } from '../family/pages/temporary-care-pages';

interface Acts {
  readonly readOnly: boolean;
  readonly drafts: Drafts | undefined;
  readonly onEdit: (booking: TemporaryCareBooking) => void;
  readonly onRemove: (booking: TemporaryCareBooking) => void;
}

/** The uses line by line, as they will stand on the 利用内訳書. */
export function Uses({
  months,
  label,
  ...acts
}: Acts & { readonly months: readonly MonthRows[]; readonly label: string }) {
  const { date, day, night, paid, sitter, actions } = copy.rowColumns;
  return (
    <ScrollRegion label={label}>
      <table className="temporary-care-table">
        <caption className="visually-hidden">{label}</caption>
        <thead>
          <tr>
            <th scope="col">{date}</th>
            <th scope="col">{day}</th>
            <th scope="col">{night}</th>
            <th scope="col" className="number">
              {paid}
            </th>
            <th scope="col">{sitter}</th>
            {!acts.readOnly && <th scope="col">{actions}</th>}
          </tr>
        </thead>
        <tbody>
          {months
            .flatMap(({ rows }) => rows)
            .map((row) => (
              <UseRow key={`${row.booking.id} ${row.date}`} row={row} {...acts} />
            ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function UseRow({
  row: { date, booking, day, night, continued },
  readOnly,
  drafts,
  onEdit,
  onRemove,
}: Acts & { readonly row: TemporaryCareRow }) {
  // Two uses of one day must not sound alike.
  const spoken = `${shortDayText(booking.date)} ${booking.start}`;
  const page = temporaryCareUse(booking.id);
  return (
    <tr>
      <th scope="row">
        <span className="unbroken">{shortDayText(date)}</span>
        {continued && <span className="soft">{copy.continued}</span>}
        {!continued && drafts?.[page] && <Badge look="provisional">{family.unfinished}</Badge>}
      </th>
      <td className="figures">{day && <SpanText span={day} />}</td>
      <td className="figures">{night && <SpanText span={night} />}</td>
      <td className="number figures">
        {!continued && (booking.paid === null ? copy.unpaid : yenText(booking.paid))}
      </td>
      <td>{!continued && booking.sitter}</td>
      {!readOnly && (
        <td>
          {!continued && (
            <span className="temporary-care-acts">
              <Button
                look="quiet"
                small
                data-entry={page}
                aria-label={copy.editOf(spoken)}
                onClick={() => onEdit(booking)}
              >
                {copy.change}
              </Button>
              <Button
                look="quiet"
                small
                aria-label={copy.removeOf(spoken)}
                onClick={() => onRemove(booking)}
              >
                {copy.remove}
              </Button>
            </span>
          )}
        </td>
      )}
    </tr>
  );
}

function SpanText({ span }: { readonly span: Span }) {
  return (
    <>
      <span className="unbroken">{spanText(span)}</span>{' '}
      <span className="soft unbroken">{durationText(lengthOfSpan(span))}</span>
    </>
  );
}
