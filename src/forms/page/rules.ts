import type { Box } from '../template/schema';
import type { Drawn, Stroke } from './drawn';
import type { Rule } from './seen-page';

/** A piece of a rule along its axis: `at` across, from–to along. */
interface Piece {
  readonly at: number;
  readonly from: number;
  readonly to: number;
  readonly width: number;
  readonly dotted: boolean;
}

interface Dot {
  readonly dot: Box;
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** Pieces lie on one line when they differ less than this. */
const sameLine = 0.6;
/** Pieces that meet, or nearly. */
const joint = 1;
/** A piece no longer than this may be a dash or a dot; the next follows within `longestGap`. */
const longestDash = 9;
const longestGap = 4;
const fewestDashes = 4;
const shortest = 3;

const isHorizontal = ({ x0, y0, x1, y1 }: Stroke) => x1 - x0 >= y1 - y0;

/** Joins the pieces a page is ruled with to whole rules: what meets is one, dots and dashes in a row too. */
export function rulesOf({ strokes, dots }: Pick<Drawn, 'strokes' | 'dots'>): readonly Rule[] {
  const across = strokes
    .filter(isHorizontal)
    .map(({ x0, x1, y0, width, dotted }): Piece => ({ at: y0, from: x0, to: x1, width, dotted }));
  const down = strokes
    .filter((stroke) => !isHorizontal(stroke))
    .map(({ x0, y0, y1, width, dotted }): Piece => ({ at: x0, from: y0, to: y1, width, dotted }));
  const dotted = dotRows(dots);
  const horizontal = joined([...across, ...dotted.across]);
  const vertical = joined([...down, ...dotted.down]);
  return [
    ...horizontal.map(({ at, from, to, ...rest }) => ({
      x0: from,
      x1: to,
      y0: at,
      y1: at,
      ...rest,
    })),
    ...vertical.map(({ at, from, to, ...rest }) => ({ x0: at, x1: at, y0: from, y1: to, ...rest })),
  ];
}

/** Tiny squares in a row, sorted into rows across and rows down; lone ones are nothing. */
function dotRows(dots: readonly Box[]): { readonly across: Piece[]; readonly down: Piece[] } {
  const rows = (pieces: readonly Dot[]) =>
    onOneLine(pieces)
      .flatMap((line) => chains(line, longestGap))
      .filter((chain) => chain.length >= fewestDashes);
  const acrossRows = rows(
    dots.map((dot) => ({ dot, at: (dot[1] + dot[3]) / 2, from: dot[0], to: dot[2] })),
  );
  const used = new Set(acrossRows.flat().map(({ dot }) => dot));
  const downRows = rows(
    dots
      .filter((dot) => !used.has(dot))
      .map((dot) => ({ dot, at: (dot[0] + dot[2]) / 2, from: dot[1], to: dot[3] })),
  );
  return { across: acrossRows.map(rowPiece), down: downRows.map(rowPiece) };
}

function rowPiece(row: readonly Dot[]): Piece {
  const [from, to] = [row[0]?.from ?? 0, Math.max(...row.map((one) => one.to))];
  const ink = row.reduce((sum, one) => sum + one.to - one.from, 0);
  return { at: row[0]?.at ?? 0, from, to, width: 0.5, dotted: ink < 0.9 * (to - from) };
}

function onOneLine<T extends { readonly at: number }>(
  pieces: readonly T[],
): readonly (readonly T[])[] {
  const lines: T[][] = [];
  for (const piece of pieces.toSorted((a, b) => a.at - b.at)) {
    const line = lines.at(-1);
    if (line && piece.at - (line[0]?.at ?? 0) < sameLine) line.push(piece);
    else lines.push([piece]);
  }
  return lines;
}

function chains<T extends { readonly from: number; readonly to: number }>(
  line: readonly T[],
  gap: number,
): readonly (readonly T[])[] {
  const found: T[][] = [];
  let end = -Infinity;
  for (const piece of line.toSorted((a, b) => a.from - b.from)) {
    if (piece.from - end <= gap) found.at(-1)?.push(piece);
    else found.push([piece]);
    end = Math.max(end, piece.to);
  }
  return found;
}

/** Pieces that meet become one; then short ones in a row a dashed one; what stays too short is dropped. */
function joined(pieces: readonly Piece[]): readonly Piece[] {
  return onOneLine(pieces).flatMap((line) => {
    const whole = chains(line, joint).map(onePiece);
    const dashes = whole.filter(({ from, to }) => to - from <= longestDash);
    const rows = chains(dashes, longestGap).filter((row) => row.length >= fewestDashes);
    const dashed = new Set(rows.flat());
    return chains(
      [
        ...whole.filter((piece) => !dashed.has(piece)),
        ...rows.map((row) => ({ ...onePiece(row), dotted: true })),
      ],
      joint,
    )
      .map(onePiece)
      .filter(({ from, to }) => to - from >= shortest);
  });
}

const onePiece = (row: readonly Piece[]): Piece => ({
  at: row.reduce((sum, { at }) => sum + at, 0) / row.length,
  from: Math.min(...row.map(({ from }) => from)),
  to: Math.max(...row.map(({ to }) => to)),
  width: Math.max(...row.map(({ width }) => width)),
  dotted: row.every(({ dotted }) => dotted),
});
