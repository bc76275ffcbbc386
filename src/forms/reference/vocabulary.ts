import type {
  Block,
  Cell,
  Choices,
  DateItem,
  Digits,
  GridBlock,
  GridRow,
  Item,
  LedgerBlock,
  LedgerColumn,
  Line,
  Slot,
  SlotField,
  Space,
  Word,
} from './description';
import type { AmountPath, ColumnPath, DatePath, RowsPath, TextPath } from './paths';
import { style } from './style';

/** How an answer is set, where it differs from the usual. */
export interface Manner {
  readonly id?: string;
  readonly size?: number;
  readonly align?: 'left' | 'center' | 'right';
  readonly width?: number;
  readonly underlined?: boolean;
  /** A household may not have it: an empty answer is no mistake. */
  readonly optional?: boolean;
}

/** applicant.nameKana → applicant-name-kana */
const idOf = (path: string): string =>
  path.replace(/\./g, '-').replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const answer = <Path extends string>(path: Path, label: string, manner: Manner) => ({
  id: manner.id ?? idOf(path),
  label,
  path,
  expected: !manner.optional,
});

const slot = (field: SlotField, manner: Manner): Slot => ({
  item: 'slot',
  field,
  ...(manner.width === undefined ? {} : { width: manner.width }),
  ...(manner.underlined ? { underlined: true } : {}),
});

export const word = (text: string, size: number = style.body): Word => ({
  item: 'word',
  text,
  size,
});

export const space = (width?: number): Space =>
  width === undefined ? { item: 'space' } : { item: 'space', width };

export const text = (path: TextPath, label: string, manner: Manner = {}): Slot =>
  slot(
    {
      kind: 'text',
      ...answer(path, label, manner),
      align: manner.align ?? 'left',
      size: manner.size ?? 10.5,
    },
    manner,
  );

export const furigana = (path: TextPath, label: string, manner: Manner = {}): Slot =>
  slot({ kind: 'furigana', ...answer(path, label, manner), size: manner.size ?? 8 }, manner);

export const amount = (path: AmountPath, label: string, manner: Manner = {}): Slot =>
  slot({ kind: 'amount', ...answer(path, label, manner), size: manner.size ?? 10.5 }, manner);

export type BlankReason = 'date' | 'amount' | 'signature' | 'by-hand' | 'by-others';

/** An area the program leaves empty on purpose. */
export const blank = (id: string, label: string, reason: BlankReason, manner: Manner = {}): Slot =>
  slot({ kind: 'blank', id, label, reason }, manner);

export const pageNumber = (width: number): Slot =>
  slot({ kind: 'page-number', id: 'page-number', label: 'ページ', size: style.small }, { width });

export const date = (
  path: DatePath,
  label: string,
  era: DateItem['era'],
  manner: Manner = {},
): DateItem => {
  const size = manner.size ?? style.body;
  return { item: 'date', field: { kind: 'date', ...answer(path, label, manner), size }, era, size };
};

export const blankDate = (id: string, label: string, reason: BlankReason): DateItem => ({
  item: 'date',
  field: { kind: 'blank', id, label, reason },
  era: 'printed',
  size: style.body,
});

export const choices = (
  path: TextPath,
  label: string,
  words: Readonly<Record<string, string>>,
  manner: Manner & { readonly perLine?: number } = {},
): Choices => {
  const list = Object.entries(words).map(([value, text]) => ({ value, text }));
  return {
    item: 'choices',
    field: { kind: 'circle', ...answer(path, label, manner) },
    choices: list,
    perLine: manner.perLine ?? list.length,
    size: manner.size ?? style.label,
  };
};

const digitCell = { width: 17, height: 19 };

export const digits = (
  path: TextPath,
  label: string,
  cells: number,
  manner: Manner = {},
): Digits => ({
  item: 'digits',
  field: { kind: 'digits', ...answer(path, label, manner), cells, size: manner.size ?? 11 },
  cells,
  cell: digitCell,
});

export const blankDigits = (
  id: string,
  label: string,
  reason: BlankReason,
  cells: number,
  cell: Digits['cell'],
): Digits => ({ item: 'digits', field: { kind: 'blank', id, label, reason }, cells, cell });

/** A printed □ with its sentence; a field says that the applicant ticks it by hand. */
export const checkBox = (
  sentence: string,
  field?: { readonly id: string; readonly label: string },
): readonly Item[] => [
  {
    item: 'check-box',
    size: style.label,
    ...(field ? { field: { kind: 'blank', reason: 'signature', ...field } } : {}),
  },
  space(2),
  word(sentence, style.label),
];

export const line = (
  items: readonly Item[],
  align: Line['align'] = 'left',
  height?: number,
): Line => (height === undefined ? { items, align } : { items, align, height });

type Extent = Pick<Cell, 'span' | 'rows' | 'dotted'>;

/** Where short labels are set to one width: 氏　　名. */
const labelWidth = 50;

/** A grey cell with its words in the middle: a short word set wide, or a list of lines as they are. */
export const label = (words: string | readonly string[], extent: Extent = {}): Cell => {
  const lines = typeof words === 'string' ? [words] : words;
  return {
    ...extent,
    tint: true,
    lines: lines.map((text) => {
      const short = typeof words === 'string' && [...text].length <= 5;
      const size = extent.dotted ? 7.5 : style.label;
      const items: Word[] = [
        { item: 'word', text, size, ...(short && !extent.dotted ? { spread: labelWidth } : {}) },
      ];
      return line(items, 'center', size * 1.35);
    }),
  };
};

/** The grey cell at the left that names a group of rows. */
export const group = (upright: string, rows: number): Cell => ({
  rows,
  upright,
  tint: true,
  lines: [],
});

/** A cell of one line. */
export const cell = (
  items: readonly Item[],
  extent: Extent & { readonly align?: Line['align'] } = {},
): Cell => {
  const { align, ...rest } = extent;
  return { ...rest, lines: [line(items, align)] };
};

/** A total without a unit, flush with the column above it, whose rows have a narrower inset. */
export const totalCell = (items: readonly Item[]): Cell => ({
  ...cell(items),
  beside: style.inset.x - 2,
});

/** A cell of several lines. */
export const cellOf = (lines: readonly Line[], extent: Extent = {}): Cell => ({ ...extent, lines });

export const row = (height: number, ...cells: readonly Cell[]): GridRow => ({ height, cells });

export const grid = (columns: GridBlock['columns'], ...rows: readonly GridRow[]): GridBlock => ({
  block: 'grid',
  columns,
  rows,
});

export const gap = (height: number): Block => ({ block: 'gap', height });

export const paragraph = (words: string): Block => ({
  block: 'paragraph',
  text: words,
  size: style.body,
});

export const notes = (mark: string, ...items: readonly string[]): Block => ({
  block: 'notes',
  mark,
  items,
  size: style.small,
});

type ColumnManner = Partial<Pick<LedgerColumn, 'size' | 'unit' | 'printed' | 'kind' | 'align'>> & {
  /** Where the heading takes more than one line. */
  readonly heading?: readonly string[];
};

/** A column of a ledger; its name is printed above it. */
export const column = <Path extends string>(
  path: Path,
  name: string,
  width: number | 'rest',
  manner: ColumnManner = {},
) => ({
  id: path === '' ? 'text' : idOf(path),
  label: name,
  path,
  kind: manner.kind ?? 'text',
  align: manner.align ?? 'left',
  size: manner.size ?? 9.5,
  width,
  heading: manner.heading ?? [name],
  ...(manner.unit ? { unit: manner.unit } : {}),
  ...(manner.printed ? { printed: manner.printed } : {}),
});

type LedgerShape = Pick<LedgerBlock, 'label' | 'heading' | 'pitch' | 'rows' | 'total' | 'wide'> &
  Partial<Pick<LedgerBlock, 'rules'>>;
type ColumnAt<Path extends string> = Omit<LedgerColumn, 'path'> & { readonly path: Path };

/** Ruled rows filled from an array of the form model. */
export const ledger = <Path extends RowsPath>(
  path: Path,
  shape: LedgerShape,
  columns: readonly ColumnAt<ColumnPath<Path>>[],
): LedgerBlock => ({ block: 'ledger', id: idOf(path), path, rules: 'all', ...shape, columns });

/** Ruled rows a person fills in by hand. */
export const openLedger = (
  id: string,
  reason: BlankReason,
  shape: LedgerShape,
  columns: readonly LedgerColumn[],
): LedgerBlock => ({ block: 'ledger', id, rules: 'all', blank: reason, ...shape, columns });

/** Lines of text under each other, without rules. */
export const textLines = <Path extends RowsPath>(
  path: Path,
  shape: LedgerShape,
  columns: readonly ColumnAt<ColumnPath<Path>>[],
): LedgerBlock => ({ block: 'ledger', id: idOf(path), path, ...shape, rules: 'none', columns });
