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

/**
 * The characters of a text that cannot be printed, each once, in order. A mark or a selector is named
 * together with the character it belongs to: alone nobody could see which it is. A line feed is no
 * character.
 */
export function unprintableIn(
  text: string,
  hasGlyph: (codePoint: number) => boolean,
): readonly string[] {
  const isBad = (char: string) =>
    char !== '\n' && (pictureless.test(char) || !hasGlyph(char.codePointAt(0) ?? 0));
  const clusters = text.match(/\P{M}\p{M}*|\p{M}+/gu) ?? [];
  return [...new Set(clusters.filter((cluster) => [...cluster].some(isBad)))];
}
