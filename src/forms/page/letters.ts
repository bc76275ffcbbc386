import type { Letter } from './drawn';
import { foldLookAlikes } from './fold';
import type { GraphicsState } from './graphics-state';
import { composed, type Matrix, movedBox } from './matrix';

/** A letter as pdf.js hands it over. */
interface Glyph {
  readonly unicode: string;
  readonly width: number;
  readonly isSpace: boolean;
  readonly vmetric?: readonly number[] | null;
}

const isGlyph = (value: unknown): value is Glyph =>
  typeof value === 'object' && value !== null && 'unicode' in value;

/** Above and below the base line, of the size: Japanese letters fill their square. */
const [above, below] = [0.86, 0.12];

/** Shows letters as a viewer would and returns the state after the last; spaces only move on. */
export function showLetters(
  shown: readonly unknown[],
  state: GraphicsState,
  letters: Letter[],
): GraphicsState {
  const { font, fontSize } = state;
  if (!font || fontSize === 0) return state;
  const column = font.vertical;
  // The matrix is not told of a standard font that the file does not bring along.
  const perEm = font.fontMatrix?.[0] ?? 0.001;
  const unit = fontSize * perEm;
  const scale = perEm * 1000 || 1;
  let { along } = state;
  for (const one of shown) {
    if (typeof one === 'number') {
      along += ((column ? 1 : -1) * one * fontSize) / 1000;
      continue;
    }
    if (!isGlyph(one)) continue;
    const spacing = (one.isSpace ? state.wordSpacing : 0) + state.letterSpacing;
    const vmetric = one.vmetric ?? font.defaultVMetrics ?? null;
    if (column) {
      const advance = (vmetric ? -(vmetric[0] ?? -1000) : one.width) * unit;
      const half = (vmetric ? (vmetric[1] ?? 500) : one.width / 2) * unit;
      const top = -along;
      push(one.unicode, [-half, top - advance, half, top]);
      along += advance + spacing;
    } else {
      const advance = one.width * unit;
      push(one.unicode, [
        along * state.stretch,
        -below * fontSize * Math.sign(scale),
        (along + advance) * state.stretch,
        above * fontSize * Math.sign(scale),
      ]);
      along += advance + spacing;
    }
  }
  return { ...state, along };

  function push(text: string, box: readonly [number, number, number, number]) {
    if (text.trim() === '') return;
    const matrix = composed(state.matrix, state.textMatrix);
    const raised = composed(matrix, [1, 0, 0, 1, 0, state.rise]);
    letters.push({
      text: foldLookAlikes(text),
      box: movedBox(raised, [...box]),
      size: fontSize * Math.hypot(matrix[2], matrix[3]),
      direction: directionOf(matrix, column),
      column,
    });
  }
}

/** The visible page's y runs down: a text read to the right has a positive first number. */
function directionOf([a, b, c, d]: Matrix, column: boolean): Letter['direction'] {
  const [x, y] = column ? [-c, -d] : [a, b];
  if (Math.abs(x) >= Math.abs(y)) return x >= 0 ? 'right' : 'left';
  return y >= 0 ? 'down' : 'up';
}
