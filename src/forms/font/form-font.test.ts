import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { create } from 'fontkit';
import { expect, test } from 'vitest';
import { loadFont } from './form-font';

const file = join(import.meta.dirname, '../../../resources/fonts/NotoSansJP-Regular.ttf');

// readFile gives a Buffer, whose `slice` is no copy: subsets once changed the font they came from.
test('a font read from disk stays as it is, and its subsets count their own glyphs', () => {
  const bytes = readFileSync(file);
  const before = Buffer.from(bytes);
  const font = loadFont(bytes);
  const ids = [...'髙﨑𠮷'].map((char) => font.glyph(char.codePointAt(0) ?? 0).id);
  const { program } = font.subset(ids);
  expect(create(program).maxp.numGlyphs).toBe(ids.length + 1);
  expect(Buffer.compare(bytes, before)).toBe(0);
  const plain = loadFont(new Uint8Array(before)).subset(ids).program;
  expect(Buffer.compare(program, plain)).toBe(0);
});
