import { useEffect, useMemo, useRef, useState } from 'react';
import { shortDayText } from '../../../copy/quantities';
import { frame } from '../../../copy/screens';
import { temporaryCare as copy } from '../../../copy/screens-temporary-care';
import { temporaryCareSchemes } from '../../../copy/temporary-care';
import { planTemporaryCare } from '../../../domain/application';
import type {
  Household,
  TemporaryCareBooking,
  TemporaryCare as Used,
} from '../../../domain/household';
import { computeTemporaryCare } from '../../../domain/temporary-care';
import { Button } from '../../components/button';
import { PageHeading } from '../../components/page-heading';
import { useProgram } from '../../session/program';
import { householdOf, type Session } from '../../session/session';
import {
  temporaryCareList,
  temporaryCareSettings,
  temporaryCareUse,
} from '../family/pages/temporary-care-pages';
import { type Done, DoneNotice } from '../usage/done-notice';
import { Claim } from './claim';
import { withoutTemporaryCare, withoutUse } from './removal';
import './temporary-care.css';
import '../../components/entry.css';

/** 一時預かり of a household: what was used, and what comes of it, by child and fiscal year. */
export function TemporaryCare({
  session,
  care,
  arrivedFrom,
  onFill,
}: {
  readonly session: Session;
  readonly care: Used;
  /** The page one comes back from: its button takes the focus. */
  readonly arrivedFrom: string | null;
  /** To the paper of that key, and no other. */
  readonly onFill: (key: string) => void;
}) {
  const { dispatch, announce } = useProgram();
  const household = householdOf(session);
  const claims = useMemo(() => computeTemporaryCare(household), [household]);
  const readOnly = session.file.readOnly !== null;
  const [done, setDone] = useState<Done | null>(null);
  const doneBox = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (done) doneBox.current?.focus();
  }, [done]);
  useEffect(() => {
    if (arrivedFrom === null || !arrivedFrom.startsWith(`${temporaryCareList}/`)) return;
    document.querySelector<HTMLElement>(`[data-entry="${CSS.escape(arrivedFrom)}"]`)?.focus();
  }, [arrivedFrom]);

  const goTo = (page: string | null) => dispatch({ kind: 'entry-went', page, walking: false });
  const edited = (next: Household) => dispatch({ kind: 'edited', household: next });
  const remove = (booking: TemporaryCareBooking) => {
    const next = withoutUse(household, booking.id);
    edited(next);
    const sentence = copy.removed(shortDayText(booking.date));
    setDone({ sentence, undo: copy.undoRemoval, household: next });
  };
  const stop = () => {
    edited(withoutTemporaryCare(household));
    announce(copy.stopped);
    goTo(null);
  };
  return (
    <div className="temporary-care">
      <p className="entry-back">
        <Button look="quiet" small onClick={() => goTo(null)}>
          {copy.back}
        </Button>
      </p>
      <PageHeading title={copy.title} />
      <p>{copy.lead}</p>
      <p className="temporary-care-scheme">
        <span>
          {copy.scheme}: <strong>{temporaryCareSchemes[care.scheme]}</strong>
        </span>
        {!readOnly && (
          <Button
            look="quiet"
            small
            data-entry={temporaryCareSettings}
            aria-label={copy.changeSettings}
            onClick={() => goTo(temporaryCareSettings)}
          >
            {copy.change}
          </Button>
        )}
      </p>
      {done && done.household === household && (
        <DoneNotice
          done={done}
          box={doneBox}
          onUndo={() => {
            dispatch({ kind: 'undone' });
            setDone(null);
            announce(frame.undone);
          }}
        />
      )}
      {household.children.length === 0 ? (
        <p>{copy.noChild}</p>
      ) : (
        !readOnly && (
          <p>
            <Button
              look="primary"
              data-entry={temporaryCareUse('new')}
              onClick={() => goTo(temporaryCareUse('new'))}
            >
              {copy.add}
            </Button>
          </p>
        )
      )}
      {care.usage.length === 0 && (
        <div className="temporary-care-none">
          <p>{copy.none}</p>
          {!readOnly && (
            <p>
              <Button small onClick={stop}>
                {copy.stop}
              </Button>
            </p>
          )}
        </div>
      )}
      {claims.map((claim) => (
        <Claim
          key={`${claim.childId} ${claim.fiscalYear}`}
          claim={claim}
          household={household}
          readOnly={readOnly}
          onEdit={({ id }) => goTo(temporaryCareUse(id))}
          onRemove={remove}
          onPaper={() => onFill(planTemporaryCare(claim).key)}
        />
      ))}
    </div>
  );
}
