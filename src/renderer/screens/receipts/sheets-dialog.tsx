import { useEffect, useRef, useState } from 'react';
import { childTitle } from '../../../copy/people';
import { monthText } from '../../../copy/quantities';
import { sheets as copy, roundText } from '../../../copy/screens-receipts';
import { type CivilMonth, monthOf } from '../../../domain/calendar';
import { numberedReceipts, provingOf, type ReceiptRange } from '../../../domain/receipts';
import type { Computation } from '../../../domain/subsidy';
import { Button } from '../../components/button';
import { Dialog } from '../../components/dialog';
import { SelectField } from '../../components/field';
import { Notice, Sentences } from '../../components/notice';
import { householdOf, type Session } from '../../session/session';
import { BoundReceipts } from './bound-receipts';
import { useSheets } from './use-sheets';
import './receipts.css';

const all = '';

/** All receipts of some months, to be printed in order with an index. */
export function SheetsDialog({
  session,
  computation,
  first,
  onClose,
}: {
  readonly session: Session;
  readonly computation: Computation;
  /** What is listed on the screen. */
  readonly first: ReceiptRange;
  readonly onClose: () => void;
}) {
  const household = householdOf(session);
  const months = [...new Set(household.usage.map(({ date }) => monthOf(date)))].sort();
  const [range, setRange] = useState({
    ...first,
    from: first.from ?? months[0] ?? null,
    to: first.to ?? months.at(-1) ?? null,
  });
  const { rounds = [] } = household;
  const work = useSheets(session);
  const ready = useRef<HTMLDivElement>(null);
  const { bound } = work;
  useEffect(() => {
    if (bound) ready.current?.focus();
  }, [bound]);
  const proofs = provingOf(household, range, computation.assessments);
  const count = numberedReceipts(proofs).length;
  const lacking = proofs.filter(({ lacks }) => lacks).length;
  /** A round may reach beyond what was used. */
  const offered = (month: CivilMonth | null) =>
    month === null || months.includes(month) ? months : [...months, month].sort();
  const monthField = (label: string, key: 'from' | 'to') => (
    <SelectField
      label={label}
      value={range[key] ?? all}
      options={offered(range[key]).map((month) => ({
        value: month as string,
        text: monthText(month),
      }))}
      onChange={(month) => setRange({ ...range, [key]: month as CivilMonth })}
    />
  );
  return (
    <Dialog title={copy.title} onCancel={onClose} wide>
      <p>{copy.about}</p>
      {!bound && (
        <div className="receipt-range">
          <SelectField
            label={copy.child}
            value={range.childId ?? all}
            options={[
              { value: all, text: copy.everybody },
              ...household.children.map((child) => ({
                value: child.id,
                text: childTitle(child, household),
              })),
            ]}
            onChange={(childId) =>
              setRange({ ...range, childId: childId === all ? null : childId })
            }
          />
          {rounds.length > 0 && (
            <SelectField
              label={copy.round}
              value={
                rounds.find(({ from, to }) => from === range.from && to === range.to)?.id ?? all
              }
              options={[
                { value: all, text: copy.noRound },
                ...rounds.map((one) => ({
                  value: one.id,
                  text: roundText(one),
                })),
              ]}
              onChange={(id) => {
                const round = rounds.find((one) => one.id === id);
                if (round) setRange({ ...range, from: round.from, to: round.to });
              }}
            />
          )}
          {monthField(copy.from, 'from')}
          {monthField(copy.to, 'to')}
        </div>
      )}
      {!bound && (
        <p role="status" className="figures">
          {count === 0 ? copy.nothing : copy.count(count, proofs.length - lacking)}
          {count > 0 && lacking > 0 && copy.lacking(lacking)}
        </p>
      )}
      {work.problem && (
        <Notice tone="error" title={copy.failed} live>
          <Sentences text={work.problem} />
        </Notice>
      )}
      {work.work && <p role="status">{work.work}</p>}
      {bound && <BoundReceipts bound={bound} saved={work.saved} box={ready} />}
      <div className="dialog-actions">
        {bound ? (
          <>
            <Button look="primary" onClick={() => void work.print()}>
              {copy.print}
            </Button>
            <Button onClick={() => void work.save()}>{copy.save}</Button>
            <Button look="quiet" onClick={work.again}>
              {copy.again}
            </Button>
          </>
        ) : (
          <Button
            look="primary"
            aria-disabled={count === 0 || work.work !== null}
            onClick={() => count > 0 && void work.prepare(range)}
          >
            {copy.prepare}
          </Button>
        )}
        <Button onClick={onClose}>{copy.close}</Button>
      </div>
    </Dialog>
  );
}
