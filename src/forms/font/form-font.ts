import { create } from 'fontkit';
import { type GlyphBounds, glyphTables } from './glyph-tables';
import { type FontSubset, subsetOf } from './subset';

/** Measures of one character in thousandths of the size; y up from the baseline, ink from its start. */
export interface Glyph extends GlyphBounds {
  readonly id: number;
  readonly advance: number;
}

/** A parsed font, read once and used for every form of the process. */
export interface FormFont {
  readonly name: string;
  readonly hasGlyph: (codePoint: number) => boolean;
  /** The glyph of a character; `.notdef` (id 0) where the font has none. */
  readonly glyph: (codePoint: number) => Glyph;
  /** A TrueType program with only these glyphs, in a new numbering. */
  readonly subset: (glyphIds: readonly number[]) => FontSubset;
}

/**
 * Parses a TrueType font (`glyf` outlines). Costs a few milliseconds; call it once.
 * @throws when the bytes are no TrueType font: the font is part of the program, not an input.
 */
export function loadFont(bytes: Uint8Array): FormFont {
  // A copy of its own: `slice` of Node's Buffer shares memory, and subsets are made by changing slices.
  const own = new Uint8Array(bytes);
  const font = create(own);
  const tables = glyphTables(own, font);
  const perEm = 1000 / font.unitsPerEm;
  const known = new Map<number, Glyph>();
  const read = (codePoint: number): Glyph => {
    const id = font.glyphForCodePoint(codePoint).id;
    const bounds = tables.bounds(id);
    return {
      id,
      advance: tables.advance(id) * perEm,
      left: bounds.left * perEm,
      right: bounds.right * perEm,
      top: bounds.top * perEm,
      bottom: bounds.bottom * perEm,
    };
  };
  return {
    name: font.postscriptName,
    hasGlyph: (codePoint) => font.hasGlyphForCodePoint(codePoint),
    glyph: (codePoint) => {
      const cached = known.get(codePoint);
      if (cached) return cached;
      const glyph = read(codePoint);
      known.set(codePoint, glyph);
      return glyph;
    },
    subset: (glyphIds) => subsetOf(tables, glyphIds),
  };
}

/** Width of one line in points. */
export function textWidth(text: string, size: number, font: FormFont): number {
  let thousandths = 0;
  for (const char of text) thousandths += font.glyph(char.codePointAt(0) ?? 0).advance;
  return (thousandths * size) / 1000;
}
