import type { Box } from '../template/schema';
import { type Drawn, nothingDrawn } from './drawn';
import { colorOf, type DrawingFont, type GraphicsState, startState } from './graphics-state';
import { showLetters } from './letters';
import { composed, identity, intersection, type Matrix, movedBox } from './matrix';
import { boundsOf, fillBox, fillParts, strokeParts, subPaths } from './paths';

/** pdf.js's commands of a page: numbers of `OPS`, and what each is given. */
export interface Commands {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}
export type CommandNumbers = Readonly<Record<string, number>>;

const unitBox: Box = [0, 0, 1, 1];
const isMatrix = (value: unknown): value is Matrix =>
  (Array.isArray(value) || ArrayBuffer.isView(value)) && (value as unknown as Matrix).length === 6;
const numbersIn = (value: unknown): value is ArrayLike<number> =>
  Array.isArray(value) || ArrayBuffer.isView(value);
const numberIn = (value: unknown): number => (typeof value === 'number' ? value : 0);

/**
 * Follows the drawing commands of a page and notes what they leave on it. Nothing is drawn and nothing of
 * the file is executed; what only pixels could tell (transparency, blending) does not matter for places.
 *
 * @param seen from the file's space to the visible page
 */
export function interpret(
  { fnArray, argsArray }: Commands,
  numbers: CommandNumbers,
  seen: Matrix,
  page: Box,
  fontOf: (name: string) => DrawingFont | null,
): Drawn {
  const names = new Map(Object.entries(numbers).map(([name, number]) => [number, name]));
  const drawn = nothingDrawn();
  const saved: GraphicsState[] = [];
  let state = startState(seen, page);
  let clipNext = false;
  const change = (part: Partial<GraphicsState>) => {
    state = { ...state, ...part };
  };
  const startLine = (lineMatrix: Matrix) =>
    change({ lineMatrix, textMatrix: lineMatrix, along: 0 });
  const moveLine = (x: number, y: number) =>
    startLine(composed(state.lineMatrix, [1, 0, 0, 1, x, y]));
  const enter = () => void saved.push(state);
  const leave = () => {
    state = saved.pop() ?? state;
  };

  const path = ([how, data]: readonly unknown[]) => {
    const coordinates = Array.isArray(data) ? data[0] : null;
    if (!numbersIn(coordinates)) return;
    const parts = subPaths(coordinates, state);
    const name = names.get(numberIn(how)) ?? '';
    if (/fill/i.test(name)) fillParts(parts, state, drawn);
    if (/stroke/i.test(name)) strokeParts(parts, state, drawn);
    if (clipNext) {
      const bounds = boundsOf(parts);
      if (bounds) change({ clip: intersection(state.clip, bounds) });
      clipNext = false;
    }
  };

  const image = () =>
    void drawn.images.push(intersection(movedBox(state.matrix, unitBox), state.clip));

  const doIt: Readonly<Record<string, (given: readonly unknown[]) => void>> = {
    save: enter,
    restore: leave,
    transform: (given) => {
      if (isMatrix(given)) change({ matrix: composed(state.matrix, given) });
    },
    paintFormXObjectBegin: ([matrix, bounds]) => {
      enter();
      if (isMatrix(matrix)) change({ matrix: composed(state.matrix, matrix) });
      if (numbersIn(bounds) && bounds.length === 4) {
        const box = movedBox(state.matrix, Array.from(bounds) as unknown as Box);
        change({ clip: intersection(state.clip, box) });
      }
    },
    paintFormXObjectEnd: leave,
    setLineWidth: ([width]) => change({ lineWidth: numberIn(width) }),
    setDash: ([dash]) => change({ dashed: numbersIn(dash) && dash.length > 0 }),
    setGState: ([entries]) => {
      for (const [key, value] of Array.isArray(entries) ? (entries as [string, unknown][]) : []) {
        if (key === 'LW') change({ lineWidth: numberIn(value) });
        if (key === 'D' && Array.isArray(value))
          change({ dashed: numbersIn(value[0]) && value[0].length > 0 });
        if (key === 'Font' && Array.isArray(value))
          change({ font: fontOf(String(value[0])), fontSize: numberIn(value[1]) });
      }
    },
    setFillRGBColor: ([color]) => change({ fill: colorOf(color) }),
    setFillColorN: () => change({ fill: colorOf(null) }),
    setStrokeRGBColor: ([color]) => change({ stroke: colorOf(color) }),
    setStrokeColorN: () => change({ stroke: colorOf(null) }),
    clip: () => {
      clipNext = true;
    },
    eoClip: () => {
      clipNext = true;
    },
    constructPath: path,
    beginText: () => startLine(identity),
    setFont: ([name, size]) => change({ font: fontOf(String(name)), fontSize: numberIn(size) }),
    setCharSpacing: ([spacing]) => change({ letterSpacing: numberIn(spacing) }),
    setWordSpacing: ([spacing]) => change({ wordSpacing: numberIn(spacing) }),
    setHScale: ([percent]) => change({ stretch: numberIn(percent) / 100 }),
    setLeading: ([leading]) => change({ leading: -numberIn(leading) }),
    setTextRise: ([rise]) => change({ rise: numberIn(rise) }),
    moveText: ([x, y]) => moveLine(numberIn(x), numberIn(y)),
    setLeadingMoveText: ([x, y]) => {
      change({ leading: numberIn(y) });
      moveLine(numberIn(x), numberIn(y));
    },
    nextLine: () => moveLine(0, state.leading),
    setTextMatrix: ([matrix]) => {
      if (isMatrix(matrix)) startLine(matrix);
    },
    showText: ([shown]) => {
      if (Array.isArray(shown)) state = showLetters(shown, state, drawn.letters);
    },
    paintSolidColorImageMask: () => fillBox(movedBox(state.matrix, unitBox), state, drawn),
    paintImageXObject: image,
    paintImageMaskXObject: image,
    paintInlineImageXObject: image,
    paintImageXObjectRepeat: image,
    paintImageMaskXObjectRepeat: image,
    paintImageMaskXObjectGroup: image,
    paintInlineImageXObjectGroup: image,
  };

  for (const [index, number] of fnArray.entries()) {
    const given = argsArray[index];
    const name = names.get(number) ?? '';
    const command = Object.hasOwn(doIt, name) ? doIt[name] : undefined;
    command?.(numbersIn(given) ? Array.from(given as ArrayLike<unknown>) : []);
  }
  return drawn;
}
