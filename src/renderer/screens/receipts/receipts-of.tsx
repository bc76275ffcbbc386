import { receipts as copy } from '../../../copy/screens-receipts';
import { Button } from '../../components/button';
import { classes } from '../../components/classes';

/** What proves one booking, in a word, and the way to its receipts. */
export function ReceiptsOf({
  spoken,
  count,
  lacks,
  readOnly,
  short = false,
  onOpen,
}: {
  /** 「5/7(火) 8:30」: two bookings of one day must not sound alike. */
  readonly spoken: string;
  readonly count: number;
  /** Money was paid and nothing proves it, in a household that attaches receipts. */
  readonly lacks: boolean;
  readonly readOnly: boolean;
  /** In a column that says 「領収書」 already. */
  readonly short?: boolean;
  readonly onOpen: () => void;
}) {
  return (
    <span className={classes('receipts-of', short && 'receipts-of-short')}>
      {lacks && <span className="receipt-lacking">{short ? copy.lackingShort : copy.lacking}</span>}
      {(count > 0 || !readOnly) && (
        <Button
          look="quiet"
          small
          className="receipts-open unbroken"
          aria-label={copy.openOf(spoken, count)}
          onClick={onOpen}
        >
          {short ? copy.openShort(count) : copy.open(count)}
        </Button>
      )}
    </span>
  );
}
