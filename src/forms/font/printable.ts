/** U+3099/309A after a kana become one character (か + ゛ → が). Nothing else: NFC changes name kanji. */
export const composedKana = (text: string): string =>
  text.replace(/[\u3041-\u30ff][\u3099\u309a]/g, (pair) => {
    const composed = pair.normalize('NFC');
    return composed.length === 1 ? composed : pair;
  });

/**
 * Characters that have no picture of their own: marks that sit on another character, variation
 * selectors (the font would show the wrong form of a name), controls and invisible formatting.
 */
const pictureless = /^[\p{M}\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]$/u;

/** The characters of a text that cannot be printed, each once, in order. A line feed is no character. */
export function unprintableIn(
  text: string,
  hasGlyph: (codePoint: number) => boolean,
): readonly string[] {
  const bad = [...text].filter(
    (char) => char !== '\n' && (pictureless.test(char) || !hasGlyph(char.codePointAt(0) ?? 0)),
  );
  return [...new Set(bad)];
}
