import type { FormFont } from '../font/form-font';
import type { Rule } from '../page';
import type { FillProblem, Named, PlacedInk } from '../plan/plan';
import { isInside, overlaps } from '../template/box';
import type { Box } from '../template/schema';
import { inkPieces } from './ink-pieces';

type Answer = Named & PlacedInk & { readonly pieces: readonly Box[]; readonly bounds: Box };

/**
 * Whether the ink of a page stands where it may: inside its box, on no rule of the ward's page and on no
 * other answer. A circle may lie over the printed word it is drawn round.
 *
 * @param rules of the page under the ink
 * @returns one problem an answer at most, in the order they were drawn
 */
export function inkProblems(
  ink: readonly (Named & PlacedInk)[],
  rules: readonly Rule[],
  font: FormFont,
): readonly FillProblem[] {
  const answers = ink.map((one): Answer => {
    const pieces = one.marks.flatMap((mark) => inkPieces(mark, font));
    return { ...one, pieces, bounds: union(pieces) };
  });
  const lines = rules.map(areaOf);
  return answers.flatMap((answer, index) => {
    const kind = problemOf(answer, lines, answers.slice(0, index));
    const { fieldId, label, text } = answer;
    return kind ? [{ kind, fieldId, label, value: text }] : [];
  });
}

function problemOf(
  { pieces, bounds, box, fieldId }: Answer,
  lines: readonly Box[],
  before: readonly Answer[],
): 'ink-outside-box' | 'ink-on-rule' | 'ink-on-answer' | null {
  if (pieces.some((piece) => !isInside(piece, box))) return 'ink-outside-box';
  const near = lines.filter((line) => overlaps(line, bounds));
  if (near.some((line) => pieces.some((piece) => overlaps(piece, line)))) return 'ink-on-rule';
  const others = before.filter(
    (other) => other.fieldId !== fieldId && overlaps(other.bounds, bounds),
  );
  return others.some((other) =>
    other.pieces.some((one) => pieces.some((two) => overlaps(one, two))),
  )
    ? 'ink-on-answer'
    : null;
}

/** What a rule covers: a hairline is drawn a little wide by every printer. */
function areaOf({ x0, y0, x1, y1, width }: Rule): Box {
  const half = Math.max(width, 0.1) / 2;
  return y0 === y1 ? [x0, y0 - half, x1, y0 + half] : [x0 - half, y0, x0 + half, y1];
}

const union = (boxes: readonly Box[]): Box =>
  boxes.reduce<Box>(
    (all, box) => [
      Math.min(all[0], box[0]),
      Math.min(all[1], box[1]),
      Math.max(all[2], box[2]),
      Math.max(all[3], box[3]),
    ],
    [Infinity, Infinity, -Infinity, -Infinity],
  );
