import type { Fill, Rule, SeenPage, TextRun } from '../page';
import type { Box } from '../template/schema';
import { type Area, contains, overlapOf } from './area';

/** Lines nearer than this are one. */
const snap = 1.2;
/** A side counts as closed when no more of it than this is open: a rounded corner, a rule a little short. */
const opening = 4;
const leastClosed = 0.6;
/** Nobody writes in less. */
const narrowest = 4;
/** A coloured area smaller than this, or nearly the whole page, closes nothing in. */
const smallestFill = 6;

/** A cell's four sides hold nothing but itself and the small boxes drawn in it. */
const leastOfCell = 0.97;
const largestInner = 34;
/** Higher than this it is a part of the page with boxes in it, no cell. */
const tallestWithBoxes = 110;

/** A grey under this is no colour to write on. */
const darkest = 0.68;

/** A line that closes something in; a rule, or the edge of a colour. */
interface Wall {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** The places where walls stand, sorted, near ones taken together. */
function positions(values: readonly number[]): readonly number[] {
  const found: number[] = [];
  for (const value of values.toSorted((a, b) => a - b))
    if (value - (found.at(-1) ?? -Infinity) > snap) found.push(value);
  return found;
}

const indexAt = (all: readonly number[], value: number): number => {
  let [low, high] = [0, all.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((all[middle] ?? 0) <= value + 0.01) low = middle;
    else high = middle - 1;
  }
  return low;
};

function wallsOf(page: SeenPage): {
  readonly across: readonly Wall[];
  readonly down: readonly Wall[];
} {
  const frame: Wall[] = [
    { at: 0, from: 0, to: page.width },
    { at: page.height, from: 0, to: page.width },
  ];
  const sides: Wall[] = [
    { at: 0, from: 0, to: page.height },
    { at: page.width, from: 0, to: page.height },
  ];
  const fills = page.fills.filter(({ box: [x0, y0, x1, y1] }) => {
    const [width, height] = [x1 - x0, y1 - y0];
    const whole = width * height > 0.6 * page.width * page.height;
    return Math.min(width, height) >= smallestFill && !whole;
  });
  const horizontal = ({ x0, x1, y0 }: Rule): Wall => ({ at: y0, from: x0, to: x1 });
  const vertical = ({ x0, y0, y1 }: Rule): Wall => ({ at: x0, from: y0, to: y1 });
  const edges = fills.map((fill) => colourEdges(fill, fills));
  return {
    across: [
      ...frame,
      ...page.rules.filter(({ y0, y1 }) => y0 === y1).map(horizontal),
      ...edges.flatMap(({ across }) => across),
    ],
    down: [
      ...sides,
      ...page.rules.filter(({ x0, x1 }) => x0 === x1).map(vertical),
      ...edges.flatMap(({ down }) => down),
    ],
  };
}

/** The sides of a coloured area, but for those where the same colour goes on: merged cells are painted in parts. */
function colourEdges({ box: [x0, y0, x1, y1], color }: Fill, fills: readonly Fill[]) {
  const goesOn = (x: number, y: number) =>
    fills.some((other) => String(other.color) === String(color) && contains(other.box, x, y));
  const [x, y] = [(x0 + x1) / 2, (y0 + y1) / 2];
  const across = [
    ...(goesOn(x, y0 - 1) ? [] : [{ at: y0, from: x0, to: x1 }]),
    ...(goesOn(x, y1 + 1) ? [] : [{ at: y1, from: x0, to: x1 }]),
  ];
  const down = [
    ...(goesOn(x0 - 1, y) ? [] : [{ at: x0, from: y0, to: y1 }]),
    ...(goesOn(x1 + 1, y) ? [] : [{ at: x1, from: y0, to: y1 }]),
  ];
  return { across, down };
}

/** Which pieces between neighbouring positions a set of walls closes: `[position][piece]`. */
function closedPieces(
  walls: readonly Wall[],
  across: readonly number[],
  along: readonly number[],
): readonly Uint8Array[] {
  const pieces = across.map(() => new Uint8Array(along.length));
  const covered = across.map(() => new Float32Array(along.length));
  for (const { at, from, to } of walls) {
    const line = indexAt(across, at);
    for (let piece = indexAt(along, from - snap); piece < along.length - 1; piece += 1) {
      const [start, end] = [along[piece] ?? 0, along[piece + 1] ?? 0];
      if (start > to) break;
      const row = covered[line];
      const marks = pieces[line];
      if (!row || !marks) continue;
      row[piece] = (row[piece] ?? 0) + overlapOf(from, to, start, end);
      const ruled = row[piece] ?? 0;
      if (ruled >= Math.max(leastClosed * (end - start), end - start - opening)) marks[piece] = 1;
    }
  }
  return pieces;
}

/**
 * Cuts a page into areas along its rules and the edges of its colours. Every point of the page lies in
 * exactly one area, but for slivers between double lines, which are dropped.
 */
export function areasOf(page: SeenPage): readonly Area[] {
  const walls = wallsOf(page);
  const xs = positions(walls.down.map(({ at }) => at));
  const ys = positions(walls.across.map(({ at }) => at));
  const across = closedPieces(walls.across, ys, xs);
  const down = closedPieces(walls.down, xs, ys);
  const [columns, rows] = [xs.length - 1, ys.length - 1];
  const owner = new Int32Array(columns * rows).fill(-1);
  const faces: { box: Box; size: number }[] = [];
  for (let start = 0; start < columns * rows; start += 1) {
    if (owner[start] !== -1) continue;
    const face = faces.length;
    let box: Box = [Infinity, Infinity, -Infinity, -Infinity];
    let size = 0;
    const waiting = [start];
    owner[start] = face;
    for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
      const [column, row] = [one % columns, Math.floor(one / columns)];
      const [x0, x1] = [xs[column] ?? 0, xs[column + 1] ?? 0];
      const [y0, y1] = [ys[row] ?? 0, ys[row + 1] ?? 0];
      box = [
        Math.min(box[0], x0),
        Math.min(box[1], y0),
        Math.max(box[2], x1),
        Math.max(box[3], y1),
      ];
      size += (x1 - x0) * (y1 - y0);
      const visit = (next: number, open: boolean) => {
        if (!open || owner[next] !== -1) return;
        owner[next] = face;
        waiting.push(next);
      };
      visit(one - 1, column > 0 && !down[column]?.[row]);
      visit(one + 1, column < columns - 1 && !down[column + 1]?.[row]);
      visit(one - columns, row > 0 && !across[row]?.[column]);
      visit(one + columns, row < rows - 1 && !across[row + 1]?.[column]);
    }
    faces.push({ box, size });
  }
  const faceAt = (x: number, y: number): number =>
    owner[Math.min(indexAt(ys, y), rows - 1) * columns + Math.min(indexAt(xs, x), columns - 1)] ??
    0;
  return filledAreas(page, faces, faceAt);
}

function filledAreas(
  page: SeenPage,
  faces: readonly { readonly box: Box; readonly size: number }[],
  faceAt: (x: number, y: number) => number,
): readonly Area[] {
  const texts = new Map<number, TextRun[]>();
  for (const text of page.texts) {
    const [x0, y0, x1, y1] = text.box;
    const face = faceAt((x0 + x1) / 2, (y0 + y1) / 2);
    texts.set(face, [...(texts.get(face) ?? []), text]);
  }
  return faces.flatMap(({ box, size }, face) => {
    const [width, height] = [box[2] - box[0], box[3] - box[1]];
    const mine = texts.get(face) ?? [];
    if (Math.min(width, height) < narrowest && mine.length === 0) return [];
    const [x, y] = [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2];
    // What reaches the edge of the paper is the page itself.
    const edge = box[0] < 1 || box[1] < 1 || box[2] > page.width - 1 || box[3] > page.height - 1;
    const whole = size > leastOfCell * width * height;
    const inner = edge || whole ? [] : smallBoxesIn(box, faces);
    const drawn = inner.reduce((sum, one) => sum + one.size, size);
    const cell = !edge && drawn > leastOfCell * width * height;
    const fills = page.fills.filter(
      ({ box: [x0, y0, x1, y1] }) => cell && x > x0 && x < x1 && y > y0 && y < y1,
    );
    const dark = fills.some(({ color }) => Math.max(...color) < darkest);
    const within = cell ? inner.map((one) => one.box) : [];
    return [{ box, cell, filled: fills.length > 0, dark, texts: mine, inner: within }];
  });
}

/** Boxes for digits or to tick that stand in a cell with room around them; larger ones make it no cell. */
function smallBoxesIn<One extends { readonly box: Box }>(
  [x0, y0, x1, y1]: Box,
  faces: readonly One[],
): readonly One[] {
  if (y1 - y0 > tallestWithBoxes) return [];
  return faces.filter(
    ({ box }) =>
      box[0] > x0 &&
      box[1] > y0 &&
      box[2] < x1 &&
      box[3] < y1 &&
      Math.max(box[2] - box[0], box[3] - box[1]) < largestInner,
  );
}
