import type { SeenPage, Widget } from '../page';
import { centreOf } from '../template/box';
import { contains, sharedColumns, sharedRows } from './area';
import { type Label, labelOf } from './label-block';
import type { Place } from './place';
import { placeAt } from './place';
import type { Sheet } from './sheet';
import type { Token } from './token';

/** Labels farther from a field than this are another's, in points. */
const [farLeft, farAbove] = [130, 30];

/** A page's own fields, but for buttons and what nobody may fill in. */
export const fieldsOf = ({ widgets }: SeenPage): readonly Widget[] =>
  widgets.filter(({ kind, readOnly }) => kind !== 'button' && !readOnly);

/** A form's own field and what it is for. */
export interface FieldPlace extends Place {
  readonly field: string;
}

/**
 * The fields of the PDF's own form. What each is for is told by the printed place it lies in, by what it
 * says of itself, or by the words beside it.
 */
export function fieldPlaces(sheet: Sheet, printed: readonly Place[]): readonly FieldPlace[] {
  return fieldsOf(sheet.page).map((widget) => fieldPlace(sheet, widget, printed));
}

function fieldPlace(sheet: Sheet, widget: Widget, printed: readonly Place[]): FieldPlace {
  const own = widget.tooltip === null ? null : labelOf(widget.tooltip, widget.box);
  const under = placeUnder(widget, printed);
  const beside = under ? null : nearestLabel(sheet, widget);
  const label = own?.meant ? own : beside;
  const named = under && !own?.meant ? under : null;
  const words = named?.label ?? label?.text ?? '';
  const boxes = widget.options.map((option) => ({ box: widget.box, option }));
  return {
    ...placeAt(widget.box, named?.means ?? label?.meant?.means ?? 'other', words),
    gap: named?.gap ?? null,
    kind: kindOf(widget),
    parts: kindOf(widget) === 'choice' ? boxes : combBoxes(widget),
    person: named?.person ?? label?.person ?? null,
    row: named?.row ?? under?.row ?? null,
    field: widget.name,
    reason: { kind: 'field', name: widget.name, words },
    confidence: own?.meant ? 0.95 : named ? named.confidence : label?.meant ? 0.6 : 0.3,
  };
}

function kindOf({ kind, comb, multiline }: Widget): Place['kind'] {
  if (kind === 'check' || kind === 'radio' || kind === 'list') return 'choice';
  if (comb) return 'comb';
  return multiline ? 'multiline' : 'text';
}

/** One box for each letter a comb field takes. */
function combBoxes({ comb, maxLength, box: [x0, y0, x1, y1] }: Widget): Place['parts'] {
  if (!comb || maxLength === null) return [];
  const width = (x1 - x0) / maxLength;
  return Array.from({ length: Math.min(maxLength, 60) }, (_, index) => ({
    box: [x0 + index * width, y0, x0 + (index + 1) * width, y1],
    option: null,
  }));
}

/** The printed place a field lies in, or that lies in it. */
const placeUnder = ({ box }: Widget, printed: readonly Place[]): Place | null =>
  printed.find(
    (place) => contains(place.box, ...centreOf(box)) || contains(box, ...centreOf(place.box)),
  ) ?? null;

function nearestLabel({ cells, open }: Sheet, { box }: Widget): Label | null {
  const tokens: readonly Token[] = [...cells, ...open]
    .flatMap(({ lines }) => lines.flatMap((line) => line.tokens))
    .filter(({ kind }) => kind === 'label' || kind === 'text');
  const left = tokens
    .filter(
      (token) =>
        sharedRows(token.box, box) > 0.6 &&
        token.box[2] < box[0] + 4 &&
        box[0] - token.box[2] < farLeft,
    )
    .toSorted((a, b) => b.box[2] - a.box[2])[0];
  const above = tokens
    .filter(
      (token) =>
        sharedColumns(token.box, box) > 0.5 &&
        token.box[3] < box[1] + 4 &&
        box[1] - token.box[3] < farAbove,
    )
    .toSorted((a, b) => b.box[3] - a.box[3])[0];
  const labels = [left, above].flatMap((token) => (token ? [labelOf(token.text, token.box)] : []));
  return labels.find(({ meant }) => meant !== null) ?? labels[0] ?? null;
}
