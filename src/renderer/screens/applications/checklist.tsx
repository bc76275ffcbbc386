import { useId } from 'react';
import { paperName, paperReason, provenSum, provenText, receipts } from '../../../copy/papers';
import { application as copy } from '../../../copy/screens-applications';
import {
  isOpenReason,
  type Preparation,
  type ReceiptsPaper,
  type RequiredPaper,
  withReady,
} from '../../../domain/application';
import type { Household } from '../../../domain/household';
import { Button } from '../../components/button';
import { Disclosure } from '../../components/disclosure';
import { Checkbox } from '../../components/field';
import { useProgram } from '../../session/program';
import '../documents/documents.css';

/** 必要書類: each paper with why, to be ticked when it lies ready; and those not needed with why not. */
export function Checklist({
  preparation,
  household,
  readOnly,
}: {
  readonly preparation: Preparation;
  /** All of it: the ticks are kept there. */
  readonly household: Household;
  readonly readOnly: boolean;
}) {
  const { papers } = preparation;
  const needed = papers.filter((paper) => paper.needed);
  const open = papers.filter((paper) => !paper.needed && isOpenReason(paper.reason));
  const others = papers.filter((paper) => !paper.needed && !isOpenReason(paper.reason));
  const ready = needed.filter((paper) => paper.ready).length;
  const list = (items: readonly RequiredPaper[], ticked: boolean) => (
    <ul className="plan">
      {items.map((paper) => (
        <PaperItem
          key={paper.key}
          paper={paper}
          household={household}
          ticked={ticked && !readOnly}
        />
      ))}
    </ul>
  );
  return (
    <section className="summary-group" aria-labelledby="applications-papers">
      <h2 id="applications-papers">{copy.papersTitle}</h2>
      {needed.length === 0 ? (
        <p>{copy.noneNeeded}</p>
      ) : (
        <>
          <p className="soft">{copy.papersNote}</p>
          <h3>{copy.needed}</h3>
          {list(needed, true)}
          <p role="status">{copy.readyCount(ready, needed.length)}</p>
        </>
      )}
      {open.length > 0 && (
        <>
          <h3>{copy.undecided}</h3>
          {list(open, false)}
        </>
      )}
      {others.length > 0 && (
        <Disclosure summary={copy.notNeeded(others.length)}>{list(others, false)}</Disclosure>
      )}
    </section>
  );
}

function PaperItem({
  paper,
  household,
  ticked,
}: {
  readonly paper: RequiredPaper;
  readonly household: Household;
  /** It can be ticked. */
  readonly ticked: boolean;
}) {
  const { dispatch } = useProgram();
  const reasonId = useId();
  const name = <span className="plan-title">{paperName(paper, household)}</span>;
  return (
    <li>
      {ticked ? (
        <Checkbox
          checked={paper.ready}
          describedBy={reasonId}
          onChange={(on) =>
            dispatch({ kind: 'edited', household: withReady(household, paper.key, on) })
          }
        >
          {name}
        </Checkbox>
      ) : (
        <p>{name}</p>
      )}
      <p className={ticked ? 'plan-reason soft' : 'soft'} id={reasonId}>
        {paperReason(paper)}
      </p>
      {paper.kind === 'receipts' && paper.needed && (
        <Receipts paper={paper} name={paperName(paper, household)} />
      )}
    </li>
  );
}

/** What the receipts show by day, and the days without one. */
function Receipts({ paper, name }: { readonly paper: ReceiptsPaper; readonly name: string }) {
  const { lacking, subsidy } = paper;
  const { dispatch } = useProgram();
  return (
    <div className="plan-reason">
      <p>{provenSum(paper)}</p>
      {lacking.length === 0 ? (
        <p className="soft">{receipts.complete}</p>
      ) : (
        <Disclosure summary={copy.lackingDays(lacking.length)}>
          <ul className="applications-days">
            {lacking.map((booking) => (
              <li key={booking.id}>{provenText(booking, subsidy)}</li>
            ))}
          </ul>
        </Disclosure>
      )}
      <Button
        look="quiet"
        small
        aria-label={copy.toReceiptsOf(name)}
        onClick={() => dispatch({ kind: 'went', part: 'usage' })}
      >
        {copy.toReceipts}
      </Button>
    </div>
  );
}
