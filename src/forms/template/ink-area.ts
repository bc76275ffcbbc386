import { overlaps, tableBox } from './box';
import type { Box, FormField, FormTable, FormTemplate } from './schema';

/** What a field or a table takes of its page. */
export interface InkArea {
  readonly id: string;
  readonly page: number;
  readonly box: Box;
  /** Where ink can fall: the choices of a circle, the parts of a date or a number. */
  readonly ink: readonly Box[];
}

/** The boxes within a field's own: choices, parts of a date or a number. None for the others. */
export function innerBoxes(field: FormField): readonly Box[] {
  switch (field.kind) {
    case 'circle':
      return field.choices.map((choice) => choice.box);
    case 'date': {
      const { era, eras = [], year, month, day } = field.parts;
      return [era, ...eras.map((one) => one.box), year, month, day].filter(
        (part) => part !== undefined,
      );
    }
    case 'text':
      return field.parts ?? [];
    default:
      return [];
  }
}

export function fieldInk(field: FormField): InkArea {
  const { id, page, box } = field;
  const parts = innerBoxes(field);
  return { id, page, box, ink: parts.length > 0 ? parts : [box] };
}

export function tableInk(table: FormTable): InkArea {
  const box = tableBox(table);
  return { id: table.id, page: table.page, box, ink: [box] };
}

export const inkAreas = ({ fields, tables }: FormTemplate): readonly InkArea[] => [
  ...fields.map(fieldInk),
  ...tables.map(tableInk),
];

/** Their ink would fall on each other. */
export const meet = (one: InkArea, other: InkArea): boolean =>
  one.page === other.page && one.ink.some((a) => other.ink.some((b) => overlaps(a, b)));
