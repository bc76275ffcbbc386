import type { GlyphTables } from './glyph-tables';

export interface FontSubset {
  /** A TrueType program: glyf, head, hhea, hmtx, loca, maxp and the hinting tables of the font. */
  readonly program: Uint8Array;
  /** Glyph id in the font → glyph id in the program. */
  readonly idOf: (glyphId: number) => number;
}

/** The asked glyphs, `.notdef` as 0, and the parts that composite glyphs are made of. */
export function subsetOf(tables: GlyphTables, glyphIds: readonly number[]): FontSubset {
  const numbers = new Map<number, number>();
  const include = (id: number): number => {
    const number = numbers.get(id) ?? numbers.size;
    numbers.set(id, number);
    return number;
  };
  for (const id of [0, ...glyphIds]) include(id);
  const outlines: Uint8Array[] = [];
  // A Map yields entries added while it is walked: the parts follow their wholes.
  for (const id of numbers.keys()) outlines.push(renumbered(tables.outline(id), include));
  return {
    program: programOf(tables, [...numbers.keys()], outlines),
    idOf: (id) => numbers.get(id) ?? 0,
  };
}

const flags = { wordArguments: 0x1, scale: 0x8, more: 0x20, twoScales: 0x40, matrix: 0x80 };

/** A composite outline (contour count −1) with the ids of its parts changed; others as they are. */
function renumbered(outline: Uint8Array, include: (id: number) => number): Uint8Array {
  if (outline.length < 10) return outline;
  const copy = outline.slice();
  const view = new DataView(copy.buffer);
  if (view.getInt16(0) >= 0) return outline;
  for (let at = 10, more = true; more; ) {
    const flag = view.getUint16(at);
    view.setUint16(at + 2, include(view.getUint16(at + 2)));
    at += flag & flags.wordArguments ? 8 : 6;
    if (flag & flags.scale) at += 2;
    else if (flag & flags.twoScales) at += 4;
    else if (flag & flags.matrix) at += 8;
    more = (flag & flags.more) !== 0;
  }
  return copy;
}

function programOf(
  tables: GlyphTables,
  ids: readonly number[],
  outlines: readonly Uint8Array[],
): Uint8Array {
  const padded = outlines.map((outline) => (outline.length + 3) & ~3);
  const glyf = new Uint8Array(padded.reduce((sum, length) => sum + length, 0));
  const loca = new DataView(new ArrayBuffer((ids.length + 1) * 4));
  const hmtx = new DataView(new ArrayBuffer(ids.length * 4));
  let end = 0;
  ids.forEach((id, index) => {
    glyf.set(outlines[index] ?? [], end);
    end += padded[index] ?? 0;
    loca.setUint32((index + 1) * 4, end);
    hmtx.setUint16(index * 4, tables.advance(id));
    hmtx.setInt16(index * 4 + 2, tables.bearing(id));
  });
  return fontFile([
    ...hinting(tables),
    ['glyf', glyf],
    ['head', changed(tables.table('head'), (head) => head.setInt16(50, 1))],
    ['hhea', changed(tables.table('hhea'), (hhea) => hhea.setUint16(34, ids.length))],
    ['hmtx', new Uint8Array(hmtx.buffer)],
    ['loca', new Uint8Array(loca.buffer)],
    ['maxp', changed(tables.table('maxp'), (maxp) => maxp.setUint16(4, ids.length))],
  ]);
}

type NamedTable = readonly [tag: string, bytes: Uint8Array];

const hinting = (tables: GlyphTables): NamedTable[] =>
  ['cvt ', 'fpgm', 'prep'].flatMap((tag) => {
    const bytes = tables.table(tag);
    return bytes ? [[tag, bytes] as const] : [];
  });

function changed(table: Uint8Array | null, change: (view: DataView) => void): Uint8Array {
  const copy = table?.slice() ?? new Uint8Array();
  change(new DataView(copy.buffer));
  return copy;
}

/** The table directory and the tables, each on a multiple of four, in the order of their tags. */
function fontFile(tables: readonly NamedTable[]): Uint8Array {
  const sorted = tables.toSorted(([one], [other]) => (one < other ? -1 : 1));
  const size = sorted.reduce((sum, [, bytes]) => sum + ((bytes.length + 3) & ~3), 0);
  const file = new Uint8Array(12 + 16 * sorted.length + size);
  const view = new DataView(file.buffer);
  const power = Math.floor(Math.log2(sorted.length));
  view.setUint32(0, 0x00010000);
  view.setUint16(4, sorted.length);
  view.setUint16(6, 16 << power);
  view.setUint16(8, power);
  view.setUint16(10, sorted.length * 16 - (16 << power));
  let at = 12 + 16 * sorted.length;
  sorted.forEach(([tag, bytes], index) => {
    const entry = 12 + 16 * index;
    for (let i = 0; i < 4; i += 1) file[entry + i] = tag.charCodeAt(i);
    file.set(bytes, at);
    const length = (bytes.length + 3) & ~3;
    view.setUint32(entry + 4, checksum(view, at, length));
    view.setUint32(entry + 8, at);
    view.setUint32(entry + 12, bytes.length);
    at += length;
  });
  return file;
}

function checksum(view: DataView, start: number, length: number): number {
  let sum = 0;
  for (let at = start; at < start + length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
}
