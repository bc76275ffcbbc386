import type { SeenPage } from '../page';
import { heightOf, widthOf } from '../template/box';
import { fieldInk, tableInk } from '../template/ink-area';
import type { Box, FormField, FormTable, FormTemplate } from '../template/schema';
import { apart, type Cell, cellAround, type Landmark, landmarksOf, wordsIn } from './landmarks';

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
  const [old, now] = [before, after].map((pages) =>
    pages.map((page): Sheet => ({ ...page, marks: landmarksOf(page) })),
  ) as [readonly Sheet[], readonly Sheet[]];
  const moved = (item: { readonly id: string; readonly label: string }, page: number, box: Box) => {
    const place = placeOf(page, box, old, now);
    const { state, ...to } = place;
    return { id: item.id, label: item.label, state, from: { page, box }, to };
  };
  const fields = template.fields.map((field) => {
    const found = moved(field, field.page, fieldInk(field).box);
    const shifted = shiftedField(field, found.to.page, found.to.box);
    const sure = found.state === 'unsure' || sameOptions(field, shifted, old, now);
    return { item: shifted, carried: sure ? found : { ...found, state: 'unsure' as const } };
  });
  const tables = template.tables.map((table) => {
    const carried = moved(table, table.page, tableInk(table).box);
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
const asked = 6;
/** What counts as the same shift, in points. */
const agree = 1.5;

/** Where the words around a box went, all together; null where most of them do not say the same. */
function shiftOf(box: Box, from: Sheet, to: Sheet): Shift | null {
  const around = [...from.marks]
    .sort((a, b) => apart(a.box, box) - apart(b.box, box))
    .slice(0, asked);
  const votes = around.map(({ words, box: was }) =>
    to.marks
      .filter((mark) => mark.words === words)
      .map((mark): Shift => ({ dx: mark.box[0] - was[0], dy: mark.box[1] - was[1] })),
  );
  const support = (shift: Shift) =>
    votes.filter((each) =>
      each.some(({ dx, dy }) => Math.abs(dx - shift.dx) < agree && Math.abs(dy - shift.dy) < agree),
    ).length;
  const [best] = votes
    .flat()
    .map((shift) => ({ shift, count: support(shift) }))
    .sort((a, b) => b.count - a.count || away(a.shift) - away(b.shift));
  return best && best.count * 2 > around.length ? best.shift : null;
}

const away = ({ dx, dy }: Shift): number => Math.hypot(dx, dy);

function placeOf(
  page: number,
  box: Box,
  old: readonly Sheet[],
  now: readonly Sheet[],
): { readonly state: CarriedState; readonly page: number; readonly box: Box } {
  const target = samePage(page, old, now);
  const [from, to] = [old[page], now[target]];
  const shift = from && to ? shiftOf(box, from, to) : null;
  if (!from || !to || !shift)
    return { state: 'unsure', page: target, box: to ? within(box, to) : box };
  const shifted = shiftedBox(box, shift);
  const cell = inCell(shifted, shift, cellAround(from, box), cellAround(to, shifted));
  const found = within(cell ?? shifted, to);
  if (cell === null || found.some((at, side) => Math.abs(at - (cell[side] ?? 0)) > 0.01))
    return { state: 'unsure', page: target, box: found };
  const stands =
    target === page && found.every((at, side) => Math.abs(at - (box[side] ?? 0)) < 0.5);
  return { state: stands ? 'same' : 'moved', page: target, box: stands ? box : found };
}

const shiftedBox = (box: Box, { dx, dy }: Shift): Box => [
  box[0] + dx,
  box[1] + dy,
  box[2] + dx,
  box[3] + dy,
];

/** As far from the rules of its new cell as from those of the old one; null where the cell is another. */
function inCell(shifted: Box, { dx, dy }: Shift, was: Cell, is: Cell): Box | null {
  if (was.dividers !== is.dividers) return null;
  const side = (at: number, by: number, old: number | null, found: number | null) => {
    if (old === null) return at;
    return found === null ? null : at + (found - (old + by));
  };
  const left = side(shifted[0], dx, was.left, is.left);
  const top = side(shifted[1], dy, was.top, is.top);
  const right = side(shifted[2], dx, was.right, is.right);
  const bottom = side(shifted[3], dy, was.bottom, is.bottom);
  if (left === null || top === null || right === null || bottom === null) return null;
  return right - left > 1 && bottom - top > 1 ? [left, top, right, bottom] : null;
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
    pitch: heightOf(box) / table.rows,
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
