import type { Box, FormField, FormTable, Response } from '../../../../app/contract';
import { roundedBox } from './measure';

export type Asked = Response<'answersOfDocument'>['answers'][number];
export type Column = Response<'answersOfDocument'>['columns'][number];

/** How an answer can be written into its box. */
export type Way = Exclude<FormField['kind'], 'page-number'> | 'table';

const isKana = (path: string): boolean => /Kana$/.test(path);

/** The ways an answer can be written, the usual one first; each is one the program can fill. */
export function waysFor({ kind, path, values }: Asked): readonly Way[] {
  const circles: readonly Way[] = values.length > 0 ? ['circle', 'check'] : [];
  switch (kind) {
    case 'date':
      return ['date', 'text', 'blank'];
    case 'choice':
      return [...circles, 'blank'];
    case 'flag':
      return ['check', 'blank'];
    case 'amount':
      return ['amount', 'digits', 'text', 'blank'];
    case 'number':
      return ['text', 'digits', 'amount', ...circles, 'blank'];
    case 'texts':
      return ['lines', 'text', 'blank'];
    case 'rows':
      return ['table'];
    default:
      return isKana(path)
        ? ['furigana', 'text', 'digits', 'blank']
        : ['text', 'lines', 'digits', 'furigana', ...circles, 'blank'];
  }
}

/** The cells such an answer usually has, where it is written a digit a cell. */
function usualCells(path: string): number {
  if (/postalCode$/.test(path) || path === 'bank.number') return 7;
  if (path === 'bank.bankCode') return 4;
  if (path === 'bank.branchCode') return 3;
  return /phone$/.test(path) ? 11 : 8;
}

const most = 11;
/** Letters a little lower than their box, in half points. */
const sizeIn = (box: Box, largest = most): number =>
  Math.max(6, Math.min(largest, Math.round((box[3] - box[1]) * 1.2) / 2));

/** `count` boxes beside each other, with room between them for a printed 年 月 日. */
function beside(box: Box, count: number, room: number): readonly Box[] {
  const width = (box[2] - box[0]) / count;
  return Array.from({ length: count }, (_, index) =>
    roundedBox([
      box[0] + width * index,
      box[1],
      box[0] + width * (index + 1) - (index === count - 1 ? 0 : width * room),
      box[3],
    ]),
  );
}

export interface Wanted {
  readonly id: string;
  readonly page: number;
  readonly box: Box;
  readonly asked: Asked;
  /** The separate places of a spot that was recognised: cells, printed options. */
  readonly parts?: readonly { readonly box: Box; readonly option: string | null }[];
}

/** The box of each choice: where its word is printed, or a share of the whole. */
function choicesIn({ box, asked, parts = [] }: Wanted): { value: string; box: Box }[] {
  const shares = beside(box, asked.values.length, 0.1);
  return asked.values.map(({ value, label }, index) => {
    const printed = parts.find(({ option }) => option !== null && says(option, label));
    return { value, box: printed?.box ?? parts[index]?.box ?? shares[index] ?? box };
  });
}

const says = (option: string, label: string): boolean =>
  option.includes(label) || label.includes(option);

const blankReason = ({ path, kind }: Asked): 'date' | 'amount' | 'by-hand' => {
  if (kind === 'date') return 'date';
  return kind === 'amount' && path.startsWith('claim.') ? 'amount' : 'by-hand';
};

/** A new field that writes an answer in one of its ways. */
export function newField(way: Exclude<Way, 'table'>, wanted: Wanted): FormField {
  const { id, page, asked } = wanted;
  const box = roundedBox(wanted.box);
  const { path, label, required: expected } = asked;
  const named = { id, label, page, box, path, expected };
  const size = sizeIn(box);
  switch (way) {
    case 'text':
      return { kind: way, ...named, align: asked.kind === 'number' ? 'center' : 'left', size };
    case 'lines':
      return { kind: way, ...named, size: Math.min(10, size) };
    case 'digits': {
      const cells =
        wanted.parts && wanted.parts.length > 1 ? wanted.parts.length : usualCells(path);
      return { kind: way, ...named, cells: Math.min(20, cells), size };
    }
    case 'circle':
      return { kind: way, ...named, choices: choicesIn(wanted) };
    case 'check':
      return { kind: way, ...named, when: asked.values[0]?.value ?? true };
    case 'date': {
      const [year = box, month = box, day = box] = beside(box, 3, 0.35);
      return { kind: way, ...named, parts: { year, month, day }, size };
    }
    case 'amount':
      return { kind: way, ...named, size };
    case 'furigana':
      return { kind: way, ...named, size: sizeIn(box, 8) };
    case 'blank':
      return { kind: way, id, label, page, box, reason: blankReason(asked) };
    default:
      return way satisfies never;
  }
}

/** A new table: the box is its first row, its columns stand beside each other in equal widths. */
export function newTable(wanted: Wanted, columns: readonly Column[]): FormTable {
  const box = roundedBox(wanted.box);
  const shares = beside(box, columns.length, 0.04);
  return {
    id: wanted.id,
    label: wanted.asked.label,
    page: wanted.page,
    path: wanted.asked.path,
    top: box[1],
    pitch: Math.round((box[3] - box[1]) * 100) / 100,
    rows: 1,
    columns: columns.map((column, index) => newColumn(column, shares[index] ?? box)),
  };
}

/** A column of a table over the width of a box. */
export function newColumn({ path, label }: Column, box: Box): FormTable['columns'][number] {
  // Yen stand before the printed 円; the contract's columns name them by their path.
  const isYen = path.endsWith('Yen');
  return {
    id: path,
    label,
    path,
    kind: isYen ? 'amount' : 'text',
    align: isYen ? 'right' : 'center',
    size: Math.min(9, sizeIn(box)),
    x0: box[0],
    x1: box[2],
  };
}
