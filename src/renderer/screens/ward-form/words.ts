import type { FormField, FormTable } from '../../../app/contract';
import { placing } from '../../../copy/screens-placing';
import { isTable } from './editor/places';
import type { Found } from './editor/standing';
import type { Asked } from './editor/ways';

type Item = FormField | FormTable;

/** What the parts of a field or a table are called. */
export function partName(item: Item, part: string, asked: Asked | null): string {
  const [kind, which = ''] = part.split(':');
  switch (kind) {
    case 'column': {
      const column = isTable(item) ? item.columns.find(({ id }) => id === which) : undefined;
      return placing.columnPart(column?.label ?? which);
    }
    case 'choice': {
      const choice = !isTable(item) && item.kind === 'circle' ? item.choices[Number(which)] : null;
      return placing.choicePart(choice ? valueName(asked, choice.value) : which);
    }
    case 'number':
      return placing.numberPart(Number(which) + 1);
    default:
      if (which !== '') return placing.eraPart(which);
      return kind !== undefined && kind in placing.parts
        ? placing.parts[kind as keyof typeof placing.parts]
        : part;
  }
}

/** 普通: what a choice is called. */
export const valueName = (asked: Asked | null, value: string): string =>
  asked?.values.find((one) => one.value === value)?.label ?? value;

/** How sure the program is of a place, in words. */
export function foundText({ confidence, reason }: Found): string {
  const { high, middle, low } = placing.confidence;
  const words = confidence >= 0.8 ? high : confidence >= 0.5 ? middle : low;
  return placing.foundBy(words, reason);
}
