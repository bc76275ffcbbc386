import { createHash } from 'node:crypto';
import { type PDFContext, PDFHexString, type PDFRef } from 'pdf-lib';
import type { FormFont } from '../font/form-font';
import { compressed } from './streams';

/**
 * The characters of one document as they are written in its content. Each code point has a number
 * (CID) of its own, so that two that share a glyph (用 U+7528, ⽤ U+2F64) each read back as themselves.
 */
export interface Encoding {
  /** Hexadecimal, four digits a character. */
  readonly encode: (text: string) => string;
  /** In the order of their CIDs, from 1. */
  readonly codePoints: () => readonly number[];
}

export function newEncoding(): Encoding {
  const numbers = new Map<number, number>();
  const cidOf = (char: string): number => {
    const codePoint = char.codePointAt(0) ?? 0;
    const cid = numbers.get(codePoint) ?? numbers.size + 1;
    numbers.set(codePoint, cid);
    return cid;
  };
  return {
    encode: (text) => [...text].map((char) => hex4(cidOf(char))).join(''),
    codePoints: () => [...numbers.keys()],
  };
}

const hex4 = (value: number): string => value.toString(16).toUpperCase().padStart(4, '0');

/** Embeds at `ref` what the encoding uses of the font, as a Type 0 font over TrueType outlines. */
export function embedFont(
  context: PDFContext,
  ref: PDFRef,
  font: FormFont,
  encoding: Encoding,
): void {
  const codePoints = encoding.codePoints();
  const glyphs = codePoints.map((codePoint) => font.glyph(codePoint));
  const subset = font.subset(glyphs.map((glyph) => glyph.id));
  const name = `${tagOf(subset.program)}+${font.name}`;
  const glyphOfCid = new Uint8Array((glyphs.length + 1) * 2);
  const view = new DataView(glyphOfCid.buffer);
  glyphs.forEach((glyph, index) => {
    view.setUint16((index + 1) * 2, subset.idOf(glyph.id));
  });
  const descriptor = context.register(
    context.obj({
      Type: 'FontDescriptor',
      FontName: name,
      Flags: 4,
      FontBBox: [-1002, -1048, 2928, 1808],
      ItalicAngle: 0,
      Ascent: 1160,
      Descent: -288,
      CapHeight: 733,
      StemV: 80,
      FontFile2: context.register(
        compressed(context, subset.program, { Length1: subset.program.length }),
      ),
    }),
  );
  const descendant = context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'CIDFontType2',
      BaseFont: name,
      CIDSystemInfo: {
        Registry: PDFHexString.of('41646F6265'),
        Ordering: PDFHexString.of('4964656E74697479'),
        Supplement: 0,
      },
      FontDescriptor: descriptor,
      DW: 1000,
      W: [1, glyphs.map((glyph) => Math.round(glyph.advance))],
      CIDToGIDMap: context.register(compressed(context, glyphOfCid)),
    }),
  );
  context.assign(
    ref,
    context.obj({
      Type: 'Font',
      Subtype: 'Type0',
      BaseFont: name,
      Encoding: 'Identity-H',
      DescendantFonts: [descendant],
      ToUnicode: context.register(compressed(context, toUnicode(codePoints))),
    }),
  );
}

/** Six capitals, as a subset's name begins; from its content, since a random one would change the file. */
const tagOf = (program: Uint8Array): string =>
  [...createHash('sha256').update(program).digest().subarray(0, 6)]
    .map((byte) => String.fromCharCode(65 + (byte % 26)))
    .join('');

const utf16 = (codePoint: number): string =>
  [...Array(codePoint > 0xffff ? 2 : 1).keys()]
    .map((unit) => hex4(String.fromCodePoint(codePoint).charCodeAt(unit)))
    .join('');

function toUnicode(codePoints: readonly number[]): string {
  const lines = codePoints.map((codePoint, index) => `<${hex4(index + 1)}> <${utf16(codePoint)}>`);
  const blocks: string[] = [];
  // A block holds at most a hundred entries.
  for (let at = 0; at < lines.length; at += 100) {
    const block = lines.slice(at, at + 100);
    blocks.push(`${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`);
  }
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
${blocks.join('\n')}
endcmap
CMapName currentdict /CMap defineresource pop
end
end`;
}
