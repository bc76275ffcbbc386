import type { Box } from '../../template/schema';
import type { Cell, GridBlock } from '../description';
import { joined, type Mark, type Sheet, sheet } from '../sheet';
import { style } from '../style';
import type { Typeface } from '../typeface';
import { layoutLine, printedWord } from './line';

/** Left edges of the columns and the right edge of the last. */
export function edgesOf(columns: readonly (number | 'rest')[], x: number, width: number): number[] {
  const known = columns.reduce<number>((sum, column) => sum + (column === 'rest' ? 0 : column), 0);
  const open = columns.filter((column) => column === 'rest').length;
  const edges = [x];
  for (const column of columns) {
    edges.push((edges.at(-1) ?? x) + (column === 'rest' ? (width - known) / open : column));
  }
  return edges;
}

interface PlacedCell {
  readonly cell: Cell;
  readonly box: Box;
}

/** Puts each cell into the first free column of its row, as a table in a browser does. */
function placedCells(grid: GridBlock, xs: readonly number[], y: number): PlacedCell[] {
  const ys = [y];
  for (const row of grid.rows) ys.push((ys.at(-1) ?? y) + row.height);
  const taken = grid.rows.map(() => new Set<number>());
  return grid.rows.flatMap((row, rowIndex) => {
    const used = taken[rowIndex] ?? new Set<number>();
    const placed = row.cells.map((cell): PlacedCell => {
      let column = 0;
      while (used.has(column)) column += 1;
      const [right, bottom] = [column + (cell.span ?? 1), rowIndex + (cell.rows ?? 1)];
      for (let r = rowIndex; r < bottom; r += 1) {
        for (let c = column; c < right; c += 1) taken[r]?.add(c);
      }
      const edges = [xs[column], ys[rowIndex], xs[right], ys[bottom]];
      if (edges.includes(undefined)) throw new Error(`a cell leaves its grid, row ${rowIndex}`);
      return { cell, box: edges as Box };
    });
    if (used.size !== xs.length - 1) throw new Error(`row ${rowIndex} has ${used.size} cells`);
    return placed;
  });
}

/** The rules of a cell towards its neighbours; the frame of the grid has the outer ones. */
function rulesOf(
  { cell, box: [x0, y0, x1, y1] }: PlacedCell,
  right: number,
  bottom: number,
): Mark[] {
  const weight = style.rule.inner;
  const dotted = cell.dotted ?? false;
  const beside: Mark = { mark: 'rule', from: [x1, y0], to: [x1, y1], weight, dotted: false };
  const below: Mark = { mark: 'rule', from: [x0, y1], to: [x1, y1], weight, dotted };
  return [
    ...(x1 < right - 0.01 && !cell.open ? [beside] : []),
    ...(y1 < bottom - 0.01 ? [below] : []),
  ];
}

/** Characters under each other, evenly apart, in the middle of the cell. */
function uprightMarks(text: string, [x0, y0, x1, y1]: Box, face: Typeface): Mark[] {
  const size = style.label;
  const chars = [...text];
  const pitch = Math.min(size * 2, (y1 - y0 - 6) / chars.length);
  if (pitch < size) throw new Error(`too low for ${text} upright`);
  const top = (y0 + y1 - pitch * chars.length) / 2;
  return chars.map((char, index) => {
    const x = (x0 + x1 - face.widthOf(char, size)) / 2;
    const y = top + pitch * index;
    return printedWord({ item: 'word', text: char, size }, x, y, y + pitch, face);
  });
}

function contentOf({ cell, box }: PlacedCell, face: Typeface): Sheet {
  if (cell.upright) return sheet({ marks: uprightMarks(cell.upright, box, face) });
  const { x: usual, y } = style.inset;
  const x = cell.beside ?? usual;
  const [x0, y0, x1, y1] = [box[0] + x, box[1] + y, box[2] - x, box[3] - y];
  const known = cell.lines.reduce((sum, line) => sum + (line.height ?? 0), 0);
  const open = cell.lines.filter((line) => line.height === undefined).length;
  const share = open > 0 ? (y1 - y0 - known) / open : 0;
  // Lines of a given height alone stand in the middle of their cell.
  let top = open > 0 ? y0 : (y0 + y1 - known) / 2;
  return joined(
    cell.lines.map((line) => {
      const bottom = top + (line.height ?? share);
      const part = layoutLine(line, [x0, top, x1, bottom], face);
      top = bottom;
      return part;
    }),
  );
}

/** A ruled table at `(x, y)`. */
export function layoutGrid(
  grid: GridBlock,
  x: number,
  y: number,
  width: number,
  face: Typeface,
): Sheet {
  const cells = placedCells(grid, edgesOf(grid.columns, x, width), y);
  const bottom = y + heightOfGrid(grid);
  const tints = cells.filter(({ cell }) => cell.tint);
  const marks: Mark[] = [
    ...tints.map(({ box }): Mark => ({ mark: 'tint', box })),
    ...cells.flatMap((cell) => rulesOf(cell, x + width, bottom)),
    { mark: 'frame', box: [x, y, x + width, bottom], weight: style.rule.outer },
  ];
  return joined([sheet({ marks }), ...cells.map((cell) => contentOf(cell, face))]);
}

export const heightOfGrid = (grid: GridBlock): number =>
  grid.rows.reduce((sum, row) => sum + row.height, 0);
