import type { DocumentId } from '../../domain/application';
import type { FormField, FormTable, TableColumn } from '../template/schema';

/**
 * The language the reference layouts are described in: plain data, from which both the drawing and
 * the boxes of the template are derived, so that a box cannot drift from its cell.
 */
export interface FormDescription {
  readonly document: DocumentId;
  readonly orientation: 'portrait' | 'landscape';
  /** Distance of the printed area from the edges of the paper, in points. */
  readonly margin: { readonly x: number; readonly top: number };
  readonly blocks: readonly Block[];
}

export type Block = GapBlock | LineBlock | ParagraphBlock | NotesBlock | GridBlock | LedgerBlock;

export interface GapBlock {
  readonly block: 'gap';
  readonly height: number;
}

/** One line of printed words and answers over the width of the page, without rules. */
export interface LineBlock extends Line {
  readonly block: 'line';
  readonly height: number;
}

export interface ParagraphBlock {
  readonly block: 'paragraph';
  readonly text: string;
  readonly size: number;
}

/** Short sentences under each other, each behind its mark. */
export interface NotesBlock {
  readonly block: 'notes';
  readonly mark: string;
  readonly items: readonly string[];
  readonly size: number;
}

/** A ruled table of label cells and answer cells. */
export interface GridBlock {
  readonly block: 'grid';
  /** Widths in points; `rest` takes what remains. */
  readonly columns: readonly (number | 'rest')[];
  readonly rows: readonly GridRow[];
}

export interface GridRow {
  readonly height: number;
  readonly cells: readonly Cell[];
}

export interface Cell {
  /** Columns and rows the cell takes, 1 unless said. */
  readonly span?: number;
  readonly rows?: number;
  readonly tint?: boolean;
  /** No rule at the right. */
  readonly open?: boolean;
  /** The rule below is dotted: furigana over its name. */
  readonly dotted?: boolean;
  /** One word standing upright, top to bottom. */
  readonly upright?: string;
  readonly lines: readonly Line[];
  /** Clear of the rules at the sides, where it is not the usual. */
  readonly beside?: number;
}

export interface Line {
  readonly items: readonly Item[];
  readonly align: 'left' | 'center' | 'right';
  /** Points; lines without a height share what the cell has left. */
  readonly height?: number;
}

/** Rows of equal height under a heading, filled from an array of the form model. */
export interface LedgerBlock {
  readonly block: 'ledger';
  readonly id: string;
  readonly label: string;
  /** Absent: rows a person fills in by hand, and why the program leaves them empty. */
  readonly path?: string;
  readonly blank?: FieldOf<'blank'>['reason'];
  /** Rows whose first column takes the whole width. */
  readonly wide?: FormTable['wide'];
  readonly heading: number;
  readonly pitch: number;
  readonly rows: number;
  readonly columns: readonly LedgerColumn[];
  /** 合計. */
  readonly total?: GridRow;
  /** `rows`: none between the columns, for wide rows; `none`: lines of text without a heading. */
  readonly rules: 'all' | 'rows' | 'none';
}

export interface LedgerColumn
  extends Pick<TableColumn, 'id' | 'label' | 'kind' | 'align' | 'size'> {
  readonly path: string;
  readonly width: number | 'rest';
  /** Printed behind the answer in every row: 円. */
  readonly unit?: string;
  /** Lines of the heading. */
  readonly heading: readonly string[];
  /** Printed in the cell of each row, in place of an answer. */
  readonly printed?: readonly string[];
}

/** A part of a line, from left to right. */
export type Item = Word | Space | Slot | DateItem | Choices | Digits | CheckBox;

export interface Word {
  readonly item: 'word';
  readonly text: string;
  readonly size: number;
  /** Set wider than its own width, as labels are: 氏　名. */
  readonly spread?: number;
}

/** Without a width it takes what remains. */
export interface Space {
  readonly item: 'space';
  readonly width?: number;
}

type Unplaced<Field> = Field extends unknown ? Omit<Field, 'page' | 'box'> : never;
type FieldOf<Kind extends FormField['kind']> = Unplaced<Extract<FormField, { kind: Kind }>>;

export type SlotField = FieldOf<'text' | 'lines' | 'amount' | 'furigana' | 'blank' | 'page-number'>;

/** The empty area of one answer. Without a width it takes what remains. */
export interface Slot {
  readonly item: 'slot';
  readonly field: SlotField;
  readonly width?: number;
  readonly underlined?: boolean;
}

/** 令和　年　月　日: the printed units with an answer, or a blank, between them. */
export interface DateItem {
  readonly item: 'date';
  readonly field: Omit<FieldOf<'date'>, 'parts'> | FieldOf<'blank'>;
  /** `asked` leaves room for the era, which a birth date needs. */
  readonly era: 'printed' | 'asked';
  readonly size: number;
}

/** Words to circle; `perLine` sets them under each other. */
export interface Choices {
  readonly item: 'choices';
  readonly field: Omit<FieldOf<'circle'>, 'choices'> | null;
  readonly choices: readonly { readonly value: string; readonly text: string }[];
  readonly perLine: number;
  readonly size: number;
}

/** One ruled box a digit. */
export interface Digits {
  readonly item: 'digits';
  readonly field: FieldOf<'digits'> | FieldOf<'blank'>;
  readonly cells: number;
  readonly cell: { readonly width: number; readonly height: number };
}

/** □ in front of a sentence; with a field where the program has to leave it alone. */
export interface CheckBox {
  readonly item: 'check-box';
  readonly size: number;
  readonly field?: FieldOf<'blank'>;
}
