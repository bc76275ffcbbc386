import type { SeenPage } from '../page';
import { heightOf, widthOf } from '../template/box';
import { fieldInk, type InkArea, tableInk } from '../template/ink-area';
import type { Box, FormField, FormTable, FormTemplate } from '../template/schema';
import {
  apart,
  cellNear,
  cellOf,
  dividersIn,
  type Landmark,
  landmarksOf,
  wordsIn,
} from './landmarks';

/**
 * What became of a box on the changed file. `same`: the words and rules around it stand where they stood.
 * `moved`: they were found elsewhere, or the cell has another size. `unsure`: they were not found, and the
 * box is proposed where it was.
 */
export type CarriedState = 'same' | 'moved' | 'unsure';

export interface Carried {
  /** Of the field or the table. */
  readonly id: string;
  readonly label: string;
  readonly state: CarriedState;
  readonly from: { readonly page: number; readonly box: Box };
  readonly to: { readonly page: number; readonly box: Box };
}

export interface CarryRequest {
  readonly template: FormTemplate;
  /** The pages the template was measured on, and those of the changed file. */
  readonly before: readonly SeenPage[];
  readonly after: readonly SeenPage[];
  /** Of the changed file. */
  readonly sha256: string;
}

interface Sheet extends SeenPage {
  readonly marks: readonly Landmark[];
}

/**
 * Carries the boxes of a template over to a changed file, by the printed words and rules around each.
 * Every one is a proposal: `unconfirmed` names them all, and a template with one left is never used.
 */
export function carryOver({ template, before, after, sha256 }: CarryRequest): {
  readonly template: FormTemplate;
  readonly carried: readonly Carried[];
} {
  const sheets = (pages: readonly SeenPage[]) =>
    pages.map((page): Sheet => ({ ...page, marks: landmarksOf(page) }));
  const [old, now] = [sheets(before), sheets(after)];
  const moved = (item: FormField | FormTable, { page, box }: InkArea) => {
    // Options to circle go with their words; everything else with its cell.
    const byWords = 'kind' in item && item.kind === 'circle';
    const { state, ...to } = placeOf({ page, box }, byWords, old, now);
    return { id: item.id, label: item.label, state, from: { page, box }, to };
  };
  const fields = template.fields.map((field) => {
    const found = moved(field, fieldInk(field));
    const shifted = shiftedField(field, found.to.page, found.to.box);
    const sure = found.state === 'unsure' || sameOptions(field, shifted, old, now);
    return { item: shifted, carried: sure ? found : { ...found, state: 'unsure' as const } };
  });
  const tables = template.tables.map((table) => {
    const carried = moved(table, tableInk(table));
    return { item: shiftedTable(table, carried.to.page, carried.to.box), carried };
  });
  const carried = [...fields, ...tables].map((one) => one.carried);
  return {
    template: {
      ...template,
      layout: { sha256, pages: now.map(({ width, height }) => ({ width, height })) },
      fields: fields.map(({ item }) => item),
      tables: tables.map(({ item }) => item),
      unconfirmed: carried.map(({ id }) => id),
    },
    carried,
  };
}

/** The page of the changed file that has most of an old page's words; its number where none has. */
function samePage(page: number, old: readonly Sheet[], now: readonly Sheet[]): number {
  const words = new Set(old[page]?.marks.map((mark) => mark.words));
  const shared = now.map(
    ({ marks }) => new Set(marks.map((mark) => mark.words).filter((one) => words.has(one))).size,
  );
  const most = Math.max(0, ...shared);
  if (most === 0 || shared[page] === most) return Math.min(page, now.length - 1);
  return shared.indexOf(most);
}

interface Shift {
  readonly dx: number;
  readonly dy: number;
}

/** Landmarks asked where a box went: the nearest ones. */
const asked = 8;
/** Rows get higher and lower from one year to the next; columns hardly change. In points. */
const agree = { dx: 1.5, dy: 12 } as const;

/** How much a landmark says of a box: words in its own line more than those above, 年 alone little. */
const farFrom = (box: Box, mark: Landmark): number =>
  apart(mark.box, box) +
  (mark.box[1] < box[3] && mark.box[3] > box[1] ? 0 : 15) +
  ([...mark.words].length > 1 ? 0 : 10);

/** The places of a landmark's words on another page: the one of the same turn, where none came or went. */
function placesOf(mark: Landmark, from: Sheet, to: Sheet): readonly Shift[] {
  const [there, here] = [to, from].map(({ marks }) =>
    marks.filter(({ words }) => words === mark.words),
  );
  const turn = here?.indexOf(mark) ?? 0;
  const found = there?.length === here?.length ? there?.slice(turn, turn + 1) : there;
  return (found ?? []).map(({ box }) => ({
    dx: box[0] - mark.box[0],
    dy: box[1] - mark.box[1],
  }));
}

/**
 * Where the words around a box went. The nearest ones must be there again, and where they are there
 * several times, the others around decide; null where nothing speaks for one place.
 */
function shiftOf(box: Box, from: Sheet, to: Sheet): Shift | null {
  const [nearest, ...others] = [...from.marks]
    .sort((a, b) => farFrom(box, a) - farFrom(box, b))
    .slice(0, asked)
    .map((mark) => placesOf(mark, from, to));
  const support = (shift: Shift) =>
    others.filter((each) =>
      each.some(
        ({ dx, dy }) => Math.abs(dx - shift.dx) < agree.dx && Math.abs(dy - shift.dy) < agree.dy,
      ),
    ).length;
  const [best, second] = (nearest ?? [])
    .map((shift) => ({ shift, count: support(shift) }))
    .sort((a, b) => b.count - a.count || away(a.shift) - away(b.shift));
  if (!best || best.count === 0) return null;
  return second?.count === best.count && away(best.shift) > 1 ? null : best.shift;
}

const away = ({ dx, dy }: Shift): number => Math.hypot(dx, dy);

function placeOf(
  { page, box }: { readonly page: number; readonly box: Box },
  byWords: boolean,
  old: readonly Sheet[],
  now: readonly Sheet[],
): { readonly state: CarriedState; readonly page: number; readonly box: Box } {
  const target = samePage(page, old, now);
  const [from, to] = [old[page], now[target]];
  const shift = from && to ? shiftOf(box, from, to) : null;
  if (!from || !to || !shift)
    return { state: 'unsure', page: target, box: to ? within(box, to) : box };
  const found = byWords ? shiftedBox(box, shift) : inCell(box, shift, from, to);
  const shown = within(found ?? shiftedBox(box, shift), to);
  if (found === null || differs(shown, found, 0.01))
    return { state: 'unsure', page: target, box: shown };
  const stands = target === page && !differs(shown, box, 0.5);
  return { state: stands ? 'same' : 'moved', page: target, box: stands ? box : shown };
}

const differs = (one: Box, other: Box, by: number): boolean =>
  one.some((at, side) => Math.abs(at - (other[side] ?? 0)) >= by);

const shiftedBox = (box: Box, { dx, dy }: Shift): Box => [
  box[0] + dx,
  box[1] + dy,
  box[2] + dx,
  box[3] + dy,
];

/** As far from the rules of its new cell as from those of the old one; null where the cell is another. */
function inCell(box: Box, { dx, dy }: Shift, from: Sheet, to: Sheet): Box | null {
  const was = cellOf(from, box);
  const is = cellNear(to, shiftedBox(box, { dx, dy }), {
    left: was.left && was.left + dx,
    right: was.right && was.right + dx,
    top: was.top && was.top + dy,
    bottom: was.bottom && was.bottom + dy,
  });
  const side = (at: number, by: number, old: number | null, found: number | null) => {
    if (old === null) return at + by;
    return found === null ? null : at + (found - old);
  };
  const left = side(box[0], dx, was.left, is.left);
  const top = side(box[1], dy, was.top, is.top);
  const right = side(box[2], dx, was.right, is.right);
  const bottom = side(box[3], dy, was.bottom, is.bottom);
  if (left === null || top === null || right === null || bottom === null) return null;
  const found: Box = [left, top, right, bottom];
  if (right - left <= 1 || bottom - top <= 1) return null;
  return dividersIn(to, found) === dividersIn(from, box) ? found : null;
}

/** Pushed onto the page, where that is smaller than the old one. */
function within(box: Box, { width, height }: Sheet): Box {
  const x0 = Math.max(0, Math.min(box[0], width - widthOf(box)));
  const y0 = Math.max(0, Math.min(box[1], height - heightOf(box)));
  return [x0, y0, Math.min(width, x0 + widthOf(box)), Math.min(height, y0 + heightOf(box))];
}

/** What lies in one box, in another of perhaps another size. */
const mapped =
  (from: Box, to: Box) =>
  (box: Box): Box => {
    const [across, down] = [widthOf(to) / widthOf(from), heightOf(to) / heightOf(from)];
    return [
      to[0] + (box[0] - from[0]) * across,
      to[1] + (box[1] - from[1]) * down,
      to[0] + (box[2] - from[0]) * across,
      to[1] + (box[3] - from[1]) * down,
    ];
  };

function shiftedField(field: FormField, page: number, box: Box): FormField {
  const map = mapped(field.box, box);
  const placed = { page, box };
  switch (field.kind) {
    case 'circle':
      return {
        ...field,
        ...placed,
        choices: field.choices.map((choice) => ({ ...choice, box: map(choice.box) })),
      };
    case 'date': {
      const { era, eras, year, month, day } = field.parts;
      return {
        ...field,
        ...placed,
        parts: {
          ...(era ? { era: map(era) } : {}),
          ...(eras ? { eras: eras.map((one) => ({ ...one, box: map(one.box) })) } : {}),
          year: map(year),
          month: map(month),
          day: map(day),
        },
      };
    }
    case 'text':
      return { ...field, ...placed, ...(field.parts ? { parts: field.parts.map(map) } : {}) };
    default:
      return { ...field, ...placed };
  }
}

function shiftedTable(table: FormTable, page: number, box: Box): FormTable {
  const from = tableInk(table).box;
  const map = mapped(from, box);
  return {
    ...table,
    page,
    top: box[1],
    pitch: heightOf(from) === heightOf(box) ? table.pitch : heightOf(box) / table.rows,
    columns: table.columns.map((column) => {
      const [x0, , x1] = map([column.x0, from[1], column.x1, from[3]]);
      return { ...column, x0, x1 };
    }),
  };
}

/** The printed words to circle stand where the choices were carried to. */
function sameOptions(
  field: FormField,
  shifted: FormField,
  old: readonly Sheet[],
  now: readonly Sheet[],
): boolean {
  if (field.kind !== 'circle' || shifted.kind !== 'circle') return true;
  return field.choices.every((choice, index) => {
    const there = shifted.choices[index];
    return (
      there !== undefined &&
      wordsIn(old[field.page]?.marks ?? [], choice.box) ===
        wordsIn(now[shifted.page]?.marks ?? [], there.box)
    );
  });
}
