import { useId } from 'react';
import { amountText } from '../../../copy/amounts';
import { childTitle } from '../../../copy/people';
import { durationText, monthText, shortDayText, yenText } from '../../../copy/quantities';
import { temporaryCare as copy } from '../../../copy/screens-temporary-care';
import { claimSentences, temporaryCareWarningSentence } from '../../../copy/temporary-care';
import { fiscalYearName } from '../../../domain/calendar';
import type { Household, TemporaryCareBooking } from '../../../domain/household';
import type {
  Sums,
  TemporaryCareClaim,
  TemporaryCareWarning,
} from '../../../domain/temporary-care';
import { Badge } from '../../components/badge';
import { Button } from '../../components/button';
import { Notice } from '../../components/notice';
import { ScrollRegion } from '../../components/scroll-region';
import { Uses } from './uses';

/** What one child claims of one fiscal year: the amount, why, what to look at, and its uses. */
export function Claim({
  claim,
  household,
  readOnly,
  onEdit,
  onRemove,
  onPaper,
}: {
  readonly claim: TemporaryCareClaim;
  readonly household: Household;
  readonly readOnly: boolean;
  readonly onEdit: (booking: TemporaryCareBooking) => void;
  readonly onRemove: (booking: TemporaryCareBooking) => void;
  readonly onPaper: () => void;
}) {
  const id = useId();
  const child = household.children.find((one) => one.id === claim.childId);
  const whose = `${child ? childTitle(child, household) : claim.childId} ${fiscalYearName(claim.fiscalYear)}`;
  return (
    <section className="temporary-care-claim" aria-labelledby={id}>
      <h2 id={id}>{whose}</h2>
      <div className="temporary-care-figures">
        <div className="temporary-care-amount">
          <p className="soft">{copy.claim}</p>
          <p className="temporary-care-yen figures">
            {amountText(claim.claimYen)}
            {claim.unconfirmed.length > 0 && <Badge look="provisional">{copy.provisional}</Badge>}
          </p>
          <p>
            <Button small onClick={onPaper}>
              {copy.paper}
            </Button>
          </p>
          <p className="soft">{copy.paperNote}</p>
        </div>
        <div className="temporary-care-reasons">
          <h3>{copy.reasons}</h3>
          <ul className="notice-list">
            {claimSentences(claim).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </div>
      </div>
      {claim.warnings.length > 0 && (
        <Notice tone="warning" title={copy.warnings}>
          <ul className="notice-list">
            {claim.warnings.map((warning) => (
              <li key={`${warning.code} ${warning.usageId}`}>
                {whereOf(warning, household)}
                {temporaryCareWarningSentence(warning)}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <h3>{copy.months}</h3>
      <ScrollRegion label={copy.monthsOf(whose)}>
        <table className="temporary-care-table">
          <thead>
            <tr>
              <th scope="col">{copy.columns.month}</th>
              <th scope="col" className="number">
                {copy.columns.day}
              </th>
              <th scope="col" className="number">
                {copy.columns.night}
              </th>
              <th scope="col" className="number">
                {copy.columns.paid}
              </th>
            </tr>
          </thead>
          <tbody>
            {claim.months.map(({ month, sums }) => (
              <SumsRow key={month} heading={monthText(month)} sums={sums} />
            ))}
          </tbody>
          <tfoot>
            <SumsRow heading={copy.total} sums={claim.totals} />
          </tfoot>
        </table>
      </ScrollRegion>
      <h3>{copy.rows}</h3>
      <Uses
        months={claim.months}
        label={copy.rowsOf(whose)}
        readOnly={readOnly}
        drafts={household.drafts}
        onEdit={onEdit}
        onRemove={onRemove}
      />
    </section>
  );
}

function SumsRow({ heading, sums }: { readonly heading: string; readonly sums: Sums }) {
  return (
    <tr>
      <th scope="row">{heading}</th>
      <td className="number figures">{durationText(sums.dayMinutes)}</td>
      <td className="number figures">{durationText(sums.nightMinutes)}</td>
      <td className="number figures">
        {sums.paidYen === null ? copy.unpaid : yenText(sums.paidYen)}
      </td>
    </tr>
  );
}

/** Which use a warning is about, before its sentence. */
function whereOf({ usageId }: TemporaryCareWarning, { temporaryCare }: Household): string {
  const booking = temporaryCare?.usage.find(({ id }) => id === usageId);
  return booking ? copy.about(shortDayText(booking.date), booking.start) : '';
}
