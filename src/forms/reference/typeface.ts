import { create } from 'fontkit';
import type { PDFDocument } from 'pdf-lib';

/** The width of a text in points, and the bytes to embed. */
export interface Typeface {
  readonly bytes: Uint8Array;
  readonly widthOf: (text: string, size: number) => number;
}

/** pdf-lib wants the module; its own type of it is not exported and says more than is used. */
export const fontkit = { create } as unknown as Parameters<PDFDocument['registerFontkit']>[0];

/** A character without a glyph would be drawn as an empty box without any error: refused here. */
export function openTypeface(bytes: Uint8Array): Typeface {
  const font = create(bytes);
  const advanceOf = (char: string): number => {
    const code = char.codePointAt(0) ?? 0;
    if (!font.hasGlyphForCodePoint(code)) throw new Error(`no glyph for ${char}`);
    return font.glyphForCodePoint(code).advanceWidth / font.unitsPerEm;
  };
  return {
    bytes,
    widthOf: (text, size) => [...text].reduce((sum, char) => sum + advanceOf(char) * size, 0),
  };
}

// 行頭禁則: these do not begin a line.
const neverFirst = '、。）」・ー』】々';

/** Breaks a text into lines of at most `width` points. */
export function wrapped(text: string, size: number, width: number, face: Typeface): string[] {
  const lines: string[] = [];
  let line = '';
  for (const char of text) {
    const fits = face.widthOf(line + char, size) <= width;
    if (fits || neverFirst.includes(char)) {
      line += char;
    } else {
      lines.push(line);
      line = char;
    }
  }
  return line === '' ? lines : [...lines, line];
}
