import type { Box, FormField, FormTable, FormTemplate } from '../../../../app/contract';
import { around, mapped } from './box';
import { rounded, roundedBox } from './measure';

/**
 * Something with a box that can be taken hold of: a field or a table as a whole (`part` null), or a part of
 * one: `year`, `era:昭和`, `choice:0`, `column:paidYen`, and of a table its `first-row`.
 */
export interface Place {
  readonly id: string;
  readonly part: string | null;
}

export const samePlace = (one: Place | null, other: Place | null): boolean =>
  one?.id === other?.id && one?.part === other?.part;

type Item = FormField | FormTable;
export const isTable = (item: Item): item is FormTable => 'columns' in item;

export const itemsOf = ({ fields, tables }: FormTemplate): readonly Item[] => [
  ...fields,
  ...tables,
];

export const itemOf = (template: FormTemplate, id: string): Item | null =>
  itemsOf(template).find((item) => item.id === id) ?? null;

/** The area of a table over all its rows. */
export const tableBox = (table: FormTable): Box => [
  Math.min(...table.columns.map(({ x0 }) => x0)),
  table.top,
  Math.max(...table.columns.map(({ x1 }) => x1)),
  table.top + table.pitch * table.rows,
];

/** The parts of a field or a table that have a box of their own. */
export function partsOf(item: Item): readonly (readonly [string, Box])[] {
  if (isTable(item)) {
    const [x0, y0, x1, y1] = tableBox(item);
    return [
      ['first-row', [x0, y0, x1, y0 + item.pitch]],
      ...item.columns.map((column): readonly [string, Box] => [
        `column:${column.id}`,
        [column.x0, y0, column.x1, y1],
      ]),
    ];
  }
  switch (item.kind) {
    case 'circle':
      return item.choices.map(({ box }, index) => [`choice:${index}`, box]);
    case 'date': {
      const { era, eras = [], year, month, day } = item.parts;
      return [
        ...(era ? [['era', era] as const] : []),
        ...eras.map((one) => [`era:${one.era}`, one.box] as const),
        ['year', year],
        ['month', month],
        ['day', day],
      ];
    }
    case 'text':
      return (item.parts ?? []).map((box, index) => [`number:${index}`, box]);
    default:
      return [];
  }
}

const wholeBox = (item: Item): Box => (isTable(item) ? tableBox(item) : item.box);

/** The box of a place; null where the template has no such place. */
export function boxOf(template: FormTemplate, { id, part }: Place): Box | null {
  const item = itemOf(template, id);
  if (item === null) return null;
  if (part === null) return wholeBox(item);
  return partsOf(item).find(([name]) => name === part)?.[1] ?? null;
}

/** Every place on a page, the parts after their whole. */
export function placesOn(
  template: FormTemplate,
  page: number,
): readonly { readonly place: Place; readonly box: Box }[] {
  return itemsOf(template)
    .filter((item) => item.page === page)
    .flatMap((item) => [
      { place: { id: item.id, part: null }, box: wholeBox(item) },
      ...partsOf(item).map(([part, box]) => ({ place: { id: item.id, part }, box })),
    ]);
}

function fieldWithParts(field: FormField, change: (box: Box, part: string) => Box): FormField {
  switch (field.kind) {
    case 'circle': {
      const choices = field.choices.map((choice, index) => ({
        ...choice,
        box: change(choice.box, `choice:${index}`),
      }));
      return { ...field, choices, box: around(choices.map(({ box }) => box)) };
    }
    case 'date': {
      const { era, eras, year, month, day } = field.parts;
      const parts = {
        ...(era ? { era: change(era, 'era') } : {}),
        ...(eras
          ? { eras: eras.map((one) => ({ ...one, box: change(one.box, `era:${one.era}`) })) }
          : {}),
        year: change(year, 'year'),
        month: change(month, 'month'),
        day: change(day, 'day'),
      };
      const boxes = [parts.era, ...(parts.eras ?? []).map(({ box }) => box)];
      const all = [...boxes, parts.year, parts.month, parts.day].filter((box) => box !== undefined);
      return { ...field, parts, box: around(all) };
    }
    case 'text': {
      if (!field.parts) return field;
      const parts = field.parts.map((box, index) => change(box, `number:${index}`));
      return { ...field, parts, box: around(parts) };
    }
    default:
      return field;
  }
}

function fieldWithBox(field: FormField, part: string | null, box: Box): FormField {
  if (part !== null) return fieldWithParts(field, (old, name) => (name === part ? box : old));
  if (partsOf(field).length === 0) return { ...field, box };
  return fieldWithParts(field, mapped(field.box, box));
}

function tableWithBox(table: FormTable, part: string | null, box: Box): FormTable {
  if (part === null || part === 'first-row') {
    const from = tableBox(table);
    const map = mapped(from, [box[0], from[1], box[2], from[3]]);
    const height = box[3] - box[1];
    return {
      ...table,
      top: box[1],
      pitch: rounded(part === null ? height / table.rows : height),
      columns: table.columns.map((column) => {
        const [x0, , x1] = map([column.x0, from[1], column.x1, from[3]]);
        return { ...column, x0, x1 };
      }),
    };
  }
  return {
    ...table,
    columns: table.columns.map((column) =>
      `column:${column.id}` === part ? { ...column, x0: box[0], x1: box[2] } : column,
    ),
  };
}

/** The template with another box at a place: the parts of a whole go with it, the whole holds its parts. */
export function withBox(template: FormTemplate, { id, part }: Place, to: Box): FormTemplate {
  const box = roundedBox(to);
  return {
    ...template,
    fields: template.fields.map((field) =>
      field.id === id ? fieldWithBox(field, part, box) : field,
    ),
    tables: template.tables.map((table) =>
      table.id === id ? tableWithBox(table, part, box) : table,
    ),
  };
}
