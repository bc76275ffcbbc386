import type { FormField, FormTable } from '../../../app/contract';
import { placing as copy } from '../../../copy/screens-placing';
import { Button } from '../../components/button';
import { answerRowId, itemRowId } from './answer-list';
import { isTable } from './editor/places';
import type { Standing, StandingAnswer } from './editor/standing';
import { templateOf, type WardWork } from './editor/work';
import { LeaveOut } from './leave-out';
import { Settings } from './settings';
import type { StageKeys } from './use-stage-keys';
import { foundText } from './words';

interface Shared {
  readonly work: WardWork;
  readonly act: StageKeys;
  readonly onSheet: () => void;
}

/** An answer with how it stands; chosen, it opens with what can be done about it. */
export function AnswerRow({
  work,
  one,
  act,
  onPlace,
  onSheet,
}: Shared & { readonly one: StandingAnswer; readonly onPlace: (path: string) => void }) {
  const { asked, standing, ids } = one;
  const { path, label } = asked;
  const { selected } = work;
  const [first] = ids;
  const chosen = selected !== null && ids.includes(selected.id);
  const isPlacing = work.placing === path;
  const leaveOut = (out: boolean) => act.edit({ kind: 'left-out', path, out });
  return (
    <li>
      <RowButton
        id={answerRowId(path)}
        label={label}
        standing={standing}
        open={chosen}
        onChoose={() => {
          // Several boxes of one answer: each press goes on to the next.
          const at = chosen ? ids.indexOf(selected.id) + 1 : 0;
          const next = ids[at] ?? (ids.length > 1 ? first : null);
          if (first === undefined) onPlace(path);
          else act.select(next === null || next === undefined ? null : { id: next, part: null });
        }}
      />
      {isPlacing && (
        <div className="settings">
          <p role="status">{copy.placeHow(label)}</p>
          <p className="soft">{copy.placeKeys}</p>
          <Button small onClick={act.stopPlacing}>
            {copy.stopPlacing}
          </Button>
        </div>
      )}
      {chosen && (
        <>
          <Question work={work} id={selected.id} act={act} onSheet={onSheet} />
          <Settings work={work} id={selected.id} act={act} onSheet={onSheet} />
          <div className="settings">
            <Button small look="quiet" onClick={() => onPlace(path)}>
              {copy.placeAgain}
            </Button>
          </div>
        </>
      )}
      {!isPlacing && first === undefined && (
        <div className="row-actions">
          {standing === 'left-out' ? (
            <Button small aria-label={`${label}: ${copy.takeIn}`} onClick={() => leaveOut(false)}>
              {copy.takeIn}
            </Button>
          ) : (
            <>
              <Button small aria-label={`${label}: ${copy.place}`} onClick={() => onPlace(path)}>
                {copy.place}
              </Button>
              {asked.required && (
                <LeaveOut label={label} rowId={answerRowId(path)} onLeave={() => leaveOut(true)} />
              )}
            </>
          )}
        </div>
      )}
    </li>
  );
}

/** A box that writes no answer of the list: one that stays empty, a page number. */
export function ItemRow({
  work,
  item,
  act,
  onSheet,
}: Shared & { readonly item: FormField | FormTable }) {
  const { id } = item;
  const chosen = work.selected?.id === id;
  const toConfirm = templateOf(work).unconfirmed?.includes(id) ?? false;
  const kind = isTable(item) ? 'table' : item.kind;
  return (
    <li>
      <RowButton
        id={itemRowId(id)}
        label={`${item.label || id}(${copy.ways[kind]})`}
        standing={toConfirm ? 'confirm' : 'placed'}
        open={chosen}
        onChoose={() => act.select(chosen ? null : { id, part: null })}
      />
      {chosen && (
        <>
          <Question work={work} id={id} act={act} onSheet={onSheet} />
          <Settings work={work} id={id} act={act} onSheet={onSheet} />
        </>
      )}
    </li>
  );
}

function RowButton({
  id,
  label,
  standing,
  open,
  onChoose,
}: {
  readonly id: string;
  readonly label: string;
  readonly standing: Standing;
  readonly open: boolean;
  readonly onChoose: () => void;
}) {
  return (
    <button
      type="button"
      id={id}
      className={`row-button row-${standing}`}
      aria-expanded={open}
      onClick={onChoose}
    >
      <span className="row-mark" aria-hidden="true">
        {copy.marks[standing]}
      </span>
      <span className="row-label">{label}</span>
      <span className="row-standing">{copy.standings[standing]}</span>
    </button>
  );
}

/** Is the box where it belongs? How it was found, and the answer to that. */
function Question({ work, id, act, onSheet }: Shared & { readonly id: string }) {
  const { carried, found } = work.base;
  const toConfirm = templateOf(work).unconfirmed?.includes(id) ?? false;
  const how = found.find(({ fieldId }) => fieldId === id);
  const was = carried?.items.find((item) => item.id === id);
  if (!toConfirm && !how && !was) return null;
  return (
    <div className="settings">
      {was && <p>{copy.carried[was.state]}</p>}
      {how && <p className="soft">{foundText(how)}</p>}
      {toConfirm && (
        <div className="settings-actions">
          <Button small look="primary" onClick={() => act.confirm(id)}>
            {copy.asIs}
          </Button>
          <Button small onClick={onSheet}>
            {copy.mend}
          </Button>
        </div>
      )}
    </div>
  );
}
