import { type FormFont, textWidth } from '../font/form-font';
import { heightOf, widthOf } from '../template/box';
import type { Box } from '../template/schema';
import { brokenLines } from './line-break';

/** One line of text, ready to be drawn: `x` of its start, `y` of its baseline (y down), points. */
export interface TextMark {
  readonly mark: 'text';
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

export type Align = 'left' | 'center' | 'right';

/** Ink keeps this far from the edges of its box, so that it touches no rule. */
export const inset = { x: 1.5, y: 1 } as const;
/** Below this a person no longer reads a printed form with ease. */
export const readable = { text: 7, furigana: 5.5, cell: 5.5 } as const;

const step = 0.25;
/** Centre of an ideograph above the baseline; of a digit too, nearly. */
const centre = 0.38;
/** Top and bottom of an ideograph, as shares of the size. */
const body = { top: 0.88, bottom: -0.12 } as const;
const leading = 1.25;

export interface FitRequest {
  readonly text: string;
  readonly box: Box;
  readonly align: Align;
  /** Nominal and least size, in points. */
  readonly size: number;
  readonly least: number;
  readonly font: FormFont;
}

function sizesFrom(size: number, least: number): number[] {
  const sizes: number[] = [];
  for (let next = size; next > least; next -= step) sizes.push(next);
  return [...sizes, Math.min(size, least)];
}

/** Highest and lowest ink of a text, in ems above the baseline. */
function inkOf(text: string, font: FormFont): { readonly top: number; readonly bottom: number } {
  let top = 0;
  let bottom = 0;
  for (const char of text) {
    const glyph = font.glyph(char.codePointAt(0) ?? 0);
    top = Math.max(top, glyph.top);
    bottom = Math.min(bottom, glyph.bottom);
  }
  return { top: top / 1000, bottom: bottom / 1000 };
}

const startOf = (box: Box, align: Align, width: number): number => {
  switch (align) {
    case 'left':
      return box[0] + inset.x;
    case 'center':
      return (box[0] + box[2] - width) / 2;
    case 'right':
      return box[2] - inset.x - width;
  }
};

/**
 * Where the first baseline goes so that the lines stand centred in the box, or null when ink would
 * leave it. The ideographs are centred, not the ink of this very text, so that answers side by side
 * share a baseline; a descender may push the line up a little in a tight box.
 */
function firstBaseline(
  lines: readonly string[],
  size: number,
  box: Box,
  font: FormFont,
): number | null {
  const pitch = size * leading;
  const rest = pitch * (lines.length - 1);
  const highest = box[1] + inset.y + inkOf(lines[0] ?? '', font).top * size;
  const lowest = box[3] - inset.y + inkOf(lines.at(-1) ?? '', font).bottom * size - rest;
  if (highest > lowest) return null;
  const wanted = (box[1] + box[3]) / 2 + centre * size - rest / 2;
  return Math.min(Math.max(wanted, highest), lowest);
}

function placed(
  lines: readonly string[],
  first: number,
  size: number,
  request: FitRequest,
): readonly TextMark[] {
  return lines.map((text, index) => ({
    mark: 'text',
    text,
    x: startOf(request.box, request.align, textWidth(text.trimEnd(), size, request.font)),
    y: first + index * size * leading,
    size,
  }));
}

/** The text on one line, as large as fits between the nominal and the least size; null if none does. */
export function onOneLine(request: FitRequest): readonly TextMark[] | null {
  const { text, box, font } = request;
  if (text.includes('\n')) return null;
  const atOnePoint = textWidth(text.trimEnd(), 1, font);
  for (const size of sizesFrom(request.size, request.least)) {
    if (atOnePoint * size > widthOf(box) - 2 * inset.x) continue;
    const first = firstBaseline([text], size, box, font);
    if (first !== null) return placed([text], first, size, request);
  }
  return null;
}

/** The text broken into lines, as large as fits; null when even the least size does not. */
export function onSeveralLines(
  request: FitRequest,
  from: 'centre' | 'top' = 'centre',
): readonly TextMark[] | null {
  const { text, box, font } = request;
  const width = widthOf(box) - 2 * inset.x;
  for (const size of sizesFrom(request.size, request.least)) {
    const advanceOf = (char: string) => textWidth(char, size, font);
    const fitting = Math.floor((heightOf(box) - 2 * inset.y - size * 0.9) / (size * leading)) + 1;
    const lines = brokenLines(text, width, advanceOf);
    if (lines.length > Math.max(1, fitting)) continue;
    if (lines.some((line) => textWidth(line.trimEnd(), size, font) > width + 0.01)) continue;
    const centred = firstBaseline(lines, size, box, font);
    if (centred === null) continue;
    const top = box[1] + inset.y + Math.max(body.top, inkOf(lines[0] ?? '', font).top) * size;
    return placed(lines, from === 'top' ? Math.min(top, centred) : centred, size, request);
  }
  return null;
}

/**
 * One line if a readable size allows it, else one line or several, whichever is larger; null when the
 * text does not fit at all.
 */
export function fitted(request: FitRequest): readonly TextMark[] | null {
  const comfortable = { ...request, least: Math.max(request.least, readable.text) };
  const line = onOneLine(comfortable);
  if (line) return line;
  const [small, lines] = [onOneLine(request), onSeveralLines(request)];
  return (small?.[0]?.size ?? 0) >= (lines?.[0]?.size ?? 0) ? small : lines;
}
