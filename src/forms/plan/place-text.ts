import type { FormFont } from '../font/form-font';
import { composedKana, unprintableIn } from '../font/printable';
import { fitted, onOneLine, onSeveralLines, readable, type TextMark } from '../layout/fit';
import type { Box } from '../template/schema';
import type { Attachments, FillProblem, Named, PlacedInk, Placement } from './plan';

export interface TextRequest extends Named {
  readonly text: string;
  readonly box: Box;
  readonly align: 'left' | 'center' | 'right';
  readonly size: number;
  readonly least: number;
  readonly font: FormFont;
  /** `line`: one line and no other way. `wrapped`: several lines from the top, at once. */
  readonly flow: 'line' | 'fitted' | 'wrapped';
}

/** One problem for each character of a text that the font cannot print. */
export const unprintable = (
  { fieldId, label }: Named,
  text: string,
  font: FormFont,
): readonly FillProblem[] =>
  unprintableIn(text, font.hasGlyph).map((character) => ({
    kind: 'unprintable',
    fieldId,
    label,
    character,
    codePoints: [...character].map((char) => char.codePointAt(0) ?? 0),
  }));

/** A text that may stand in its box or nowhere: the ink, or the problem. */
export function onlyHere(request: TextRequest): Placement {
  const { fieldId, label, box } = request;
  const text = composedKana(request.text);
  const problems = unprintable(request, text, request.font);
  if (problems.length > 0) return { kind: 'failed', fieldId, label, problems };
  const marks = marksFor({ ...request, text });
  return marks
    ? { kind: 'drawn', fieldId, label, ink: [{ box, text, marks }] }
    : failedPlacement(request, 'no-room', text);
}

export const failedPlacement = (
  { fieldId, label }: Named,
  kind: 'too-many-digits' | 'not-a-date' | 'no-room',
  value: string,
): Placement => ({
  kind: 'failed',
  fieldId,
  label,
  problems: [{ kind, fieldId, label, value }],
});

/** A text in its box, or 「別紙1のとおり」 there and the text on the 別紙. */
export function hereOrAttached(request: TextRequest, attachments: Attachments): Placement {
  const placement = onlyHere(request);
  const hasRoom =
    placement.kind !== 'failed' || placement.problems.some((p) => p.kind !== 'no-room');
  if (hasRoom) return placement;
  const { fieldId, label, box } = request;
  const text = composedKana(request.text);
  const number = attachments.numberOf(fieldId);
  const note = noteInk(request, attachments.words.seeAttachment(number));
  if (!note) return failedPlacement(request, 'no-room', text);
  return { kind: 'continued', fieldId, label, text, ink: [{ box, ...note }] };
}

function noteInk(request: TextRequest, notes: readonly string[]): Omit<PlacedInk, 'box'> | null {
  const least = Math.min(request.least, readable.cell);
  for (const text of notes) {
    const marks = fitted({ ...request, text, least });
    if (marks) return { text, marks };
  }
  return null;
}

function marksFor(request: TextRequest): readonly TextMark[] | null {
  switch (request.flow) {
    case 'line':
      return onOneLine(request);
    case 'fitted':
      return fitted(request);
    case 'wrapped':
      return onSeveralLines(request, 'top');
  }
}
