import type { Box, FormTemplate } from '../../../app/contract';
import { placing as copy } from '../../../copy/screens-placing';
import { classes } from '../../components/classes';
import { onScreen } from './editor/measure';
import { isTable, itemOf, type Place, samePlace } from './editor/places';
import { cellAt } from './editor/snap';
import type { UnknownSpot } from './editor/standing';
import type { Sheet } from './stage';

/** Below this many pixels a sign would cover the box. */
const roomForSign = 13;

/**
 * The boxes over the drawn page. The same is said in words in the list beside it, so this is for the eyes
 * alone; how a box stands shows in its line and its sign, not only in its colour.
 */
export function Boxes({
  template,
  placed,
  selected,
  spots,
  scale,
}: {
  readonly template: FormTemplate;
  readonly placed: readonly { readonly place: Place; readonly box: Box }[];
  readonly selected: Place | null;
  readonly spots: readonly UnknownSpot[];
  readonly scale: number;
}) {
  const shown = placed.filter(({ place }) => place.part === null || place.id === selected?.id);
  return (
    <div className="boxes" aria-hidden="true">
      {spots.map((spot) => (
        <div
          key={spot.box.join()}
          className="spot spot-unknown"
          style={onScreen(spot.box, scale)}
        />
      ))}
      {shown.map(({ place, box }) => {
        const item = itemOf(template, place.id);
        const toConfirm = template.unconfirmed?.includes(place.id) ?? false;
        const isSelected = samePlace(place, selected);
        const table = item && isTable(item) && place.part === null ? item : null;
        return (
          <div
            key={`${place.id} ${place.part}`}
            className={classes(
              'spot',
              place.part === null ? (toConfirm ? 'spot-confirm' : 'spot-placed') : 'spot-part',
              isSelected && 'spot-selected',
            )}
            style={onScreen(box, scale)}
          >
            {table && <Rows rows={table.rows} pitch={table.pitch * scale} />}
            {toConfirm && place.part === null && (box[3] - box[1]) * scale >= roomForSign && (
              <span className="spot-sign">{copy.marks.confirm}</span>
            )}
            {isSelected && <Handles />}
          </div>
        );
      })}
    </div>
  );
}

function Rows({ rows, pitch }: { readonly rows: number; readonly pitch: number }) {
  const lines = Array.from({ length: rows - 1 }, (_, index) => (index + 1) * pitch);
  return lines.map((top) => <span key={top} className="spot-row" style={{ top }} />);
}

const corners = ['nw', 'n', 'ne', 'e', 'se', 's', 'sw', 'w'] as const;

const Handles = () =>
  corners.map((corner) => <span key={corner} className={`handle handle-${corner}`} />);

/** Where the next box goes: the cell round the cross, or what is being drawn. */
export function Cross({
  at,
  drawing,
  sheet,
  scale,
}: {
  readonly at: readonly [number, number] | null;
  readonly drawing: Box | null;
  readonly sheet: Sheet;
  readonly scale: number;
}) {
  const box = drawing ?? (at && cellAt(at, sheet.rules, sheet));
  if (box === null) return null;
  return (
    <div className="boxes" aria-hidden="true">
      <div className="spot spot-next" style={onScreen(box, scale)} />
      {at && !drawing && (
        <div className="cross" style={{ left: at[0] * scale, top: at[1] * scale }} />
      )}
    </div>
  );
}
