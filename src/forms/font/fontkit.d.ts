/** The part of fontkit 2 that is used; the package has no types. */
declare module 'fontkit' {
  export interface FontkitTable {
    readonly offset: number;
    readonly length: number;
  }
  export interface FontkitFont {
    readonly postscriptName: string;
    readonly unitsPerEm: number;
    readonly directory: { readonly tables: Readonly<Record<string, FontkitTable | undefined>> };
    readonly head: { readonly indexToLocFormat: number };
    readonly hhea: { readonly numberOfMetrics: number };
    readonly maxp: { readonly numGlyphs: number };
    hasGlyphForCodePoint(codePoint: number): boolean;
    glyphForCodePoint(codePoint: number): {
      readonly id: number;
      readonly advanceWidth: number;
      readonly path: FontkitPath;
    };
  }
  export interface FontkitPath {
    scale(x: number, y: number): FontkitPath;
    toSVG(): string;
  }
  export function create(bytes: Uint8Array): FontkitFont;
}
