import { receipts as copy } from '../../../copy/screens-receipts';
import type { Paper } from '../../../domain/household';
import { Button } from '../../components/button';

/** The receipts of a booking with what can be done with each. */
export function AttachedReceipts({
  papers,
  others,
  onLook,
  onAlso,
  onTakeOff,
}: {
  readonly papers: readonly Paper[];
  /** How many other bookings are chosen. */
  readonly others: number;
  readonly onLook: (paper: Paper) => void;
  readonly onAlso: (paper: Paper) => void;
  /** Null: to be looked at only. */
  readonly onTakeOff: ((paper: Paper) => void) | null;
}) {
  if (papers.length === 0) return <p className="soft">{copy.none}</p>;
  return (
    <ul className="receipt-list">
      {papers.map((paper) => (
        <li key={paper.sha256}>
          <span className="receipt-name">
            {paper.name} <span className="soft">{copy.types[paper.type]}</span>
          </span>
          <span className="receipt-actions">
            <Button small aria-label={copy.lookAt(paper.name)} onClick={() => onLook(paper)}>
              {copy.look}
            </Button>
            {others > 0 && (
              <Button
                small
                aria-label={copy.alsoForOf(paper.name, others)}
                onClick={() => onAlso(paper)}
              >
                {copy.alsoFor(others)}
              </Button>
            )}
            {onTakeOff && (
              <Button
                small
                look="quiet"
                aria-label={copy.takeOffOf(paper.name)}
                onClick={() => onTakeOff(paper)}
              >
                {copy.takeOff}
              </Button>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
