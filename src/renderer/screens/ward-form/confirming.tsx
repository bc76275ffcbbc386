import { useRef } from 'react';
import { placing as copy } from '../../../copy/screens-placing';
import { Button } from '../../components/button';
import { useProgram } from '../../session/program';
import type { StandingAnswer } from './editor/standing';
import { templateOf, type WardWork } from './editor/work';
import type { StageKeys } from './use-stage-keys';

/** How far the looking is, where to look next, and saying yes to many at once. */
export function Confirming({
  work,
  standings,
  act,
  onPlace,
}: {
  readonly work: WardWork;
  readonly standings: readonly StandingAnswer[];
  readonly act: StageKeys;
  readonly onPlace: (path: string) => void;
}) {
  const { announce } = useProgram();
  const state = useRef<HTMLParagraphElement>(null);
  const template = templateOf(work);
  const open = template.unconfirmed ?? [];
  const all = template.fields.length + template.tables.length;
  const { carried } = work.base;
  const same =
    carried?.items.filter(({ id, state }) => state === 'same' && open.includes(id)) ?? [];
  const missing = standings.find(({ standing }) => standing === 'missing');
  const [next] = open;
  const confirm = (ids: readonly string[]) => {
    act.edit({ kind: 'confirmed', ids });
    announce(copy.confirmedAll(ids.length));
    // The button goes with what it was for.
    state.current?.focus();
  };
  return (
    <div className="confirming">
      <p role="status" ref={state} tabIndex={-1}>
        {next === undefined && !missing ? copy.allSeen : copy.progress(open.length, all)}
      </p>
      {(next !== undefined || missing) && (
        <Button
          onClick={() => {
            if (next !== undefined) {
              act.select({ id: next, part: null });
              // Its row opens with the question; from there the page is one button away.
              act.toRow(next);
            } else if (missing) {
              onPlace(missing.asked.path);
            }
          }}
        >
          {copy.next}
        </Button>
      )}
      {same.length > 0 && (
        <Button onClick={() => confirm(same.map(({ id }) => id))}>
          {copy.confirmSame(same.length)}
        </Button>
      )}
      {carried === null && open.length > 0 && (
        <Button onClick={() => confirm(open)}>{copy.confirmRest(open.length)}</Button>
      )}
    </div>
  );
}
