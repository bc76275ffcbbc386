import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { create } from 'fontkit';
import { expect, it } from 'vitest';
import { glyphTables } from './glyph-tables';
import { subsetOf } from './subset';

const bytes = new Uint8Array(
  readFileSync(join(import.meta.dirname, '../../../resources/fonts/NotoSansJP-Regular.ttf')),
);
const font = create(bytes);
const tables = glyphTables(bytes, font);
/** fontkit decodes outlines itself: a second opinion on both programs. */
const outlineOf = (program: unknown, id: number): string =>
  (program as { getGlyph(id: number): { path: { toSVG(): string } } }).getGlyph(id).path.toSVG();

it('keeps outlines and widths', () => {
  const ids = [...'髙﨑𠮷あア漢1'].map(
    (char) => font.glyphForCodePoint(char.codePointAt(0) ?? 0).id,
  );
  const subset = subsetOf(tables, ids);
  const reread = create(subset.program);
  expect(reread.maxp.numGlyphs).toBe(ids.length + 1);
  for (const id of [0, ...ids]) {
    expect(outlineOf(reread, subset.idOf(id))).toBe(outlineOf(font, id));
    expect(glyphTables(subset.program, reread).advance(subset.idOf(id))).toBe(tables.advance(id));
  }
});

it('brings the parts of a composite glyph along and points it at their new numbers', () => {
  const [part, other] = [...'あ漢'].map(
    (char) => font.glyphForCodePoint(char.codePointAt(0) ?? 0).id,
  );
  if (part === undefined || other === undefined) throw new Error('no glyphs');
  // Noto Sans JP has no composites; this one is 漢 with あ beside it, the second scaled by a half.
  const composite = new DataView(new ArrayBuffer(10 + 8 + 8));
  composite.setInt16(0, -1);
  composite.setUint16(10, 0x23);
  composite.setUint16(12, other);
  composite.setUint16(18, 0x0a);
  composite.setUint16(20, part);
  composite.setInt16(24, 0x2000);
  const whole = 42;
  const withComposite: typeof tables = {
    ...tables,
    outline: (id) => (id === whole ? new Uint8Array(composite.buffer) : tables.outline(id)),
  };
  const subset = subsetOf(withComposite, [whole]);
  const reread = create(subset.program);
  expect(reread.maxp.numGlyphs).toBe(4);
  expect([subset.idOf(other), subset.idOf(part)]).toEqual([2, 3]);
  expect(outlineOf(reread, 2)).toBe(outlineOf(font, other));
  expect(outlineOf(reread, 1).startsWith(outlineOf(font, other))).toBe(true);
  expect(outlineOf(reread, 1).length).toBeGreaterThan(outlineOf(font, other).length);
});

it('gives the same program for the same glyphs', () => {
  expect(subsetOf(tables, [5, 9, 5]).program).toEqual(subsetOf(tables, [5, 9]).program);
});
