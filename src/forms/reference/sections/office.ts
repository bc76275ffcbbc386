import type { Block, Cell } from '../description';
import { style } from '../style';
import { cell, cellOf, checkBox, grid, label, line, row, word } from '../vocabulary';

/** 区記入欄: for the ward's staff, named so that nobody writes in it. */
export const officeUse: Block = grid(
  [98, 'rest', 'rest', 'rest', 'rest'],
  row(
    14,
    label('区記入欄', { rows: 2 }),
    ...['受付日', '受付番号', '審査', '備考'].map(
      (name): Cell => ({ ...cell([word(name, style.small)], { align: 'center' }), tint: true }),
    ),
  ),
  row(26, ...Array.from({ length: 4 }, () => cell([]))),
);

/** 添付書類: what goes with the paper, a printed □ each. */
export const attachments = (...names: readonly string[]): Block =>
  grid(
    [98, 'rest'],
    row(
      names.length * 15 + 6,
      label('添付書類'),
      cellOf(names.map((name) => line(checkBox(name), 'left', 15))),
    ),
  );
