import { comparableName } from './names';

/**
 * What stands for a character in a text without content: one of its own kind, as forms fail by kind
 * (a kanji the font lacks, a mark that stands apart, a half-width kana), not by the very character.
 * The first kind that fits counts; `null`: the character says nothing and stays.
 */
const kinds: readonly (readonly [RegExp, string | null])[] = [
  [/[\u{FE00}-\u{FE0F}\u{E0100}-\u{E01EF}]$/u, '葛\u{E0100}'],
  [/[\u3099\u309A]$/u, 'は\u3099'],
  [/\p{M}$/u, 'e\u0301'],
  [/^[０-９]/u, '０'],
  [/^\p{Nd}/u, '0'],
  [/^\p{N}/u, '①'],
  [/^[a-z]/, 'a'],
  [/^[A-Z]/, 'A'],
  [/^[ａ-ｚＡ-Ｚ]/u, 'Ａ'],
  [/^\p{Script=Latin}/u, 'é'],
  [/^[ぁぃぅぇぉっゃゅょゎ]/u, 'っ'],
  [/^\p{Script=Hiragana}/u, 'あ'],
  [/^[ァィゥェォッャュョヮヵヶ]/u, 'ッ'],
  [/^[ーｰﾞﾟ゛゜]/u, null],
  // Takes both ﾞ and ﾟ.
  [/^[ｦ-ﾝ]/u, 'ﾊ'],
  [/^\p{Script=Katakana}/u, 'ア'],
  [/^[\u{20000}-\u{3FFFF}]/u, '𠮷'],
  [/^[\u{F900}-\u{FAFF}]/u, '﨑'],
  [/^[\u{3400}-\u{4DBF}]/u, '㐂'],
  [/^[\p{Script=Greek}\p{Script=Cyrillic}]/u, 'Ж'],
  [/^\p{Extended_Pictographic}/u, '😀'],
  [/^\p{Co}/u, '\uE000'],
  [/^\p{Cf}/u, '\u200B'],
  [/^[\p{P}\p{S}\p{Z}\p{Cc}]/u, null],
];

/** A letter of a script our forms never meet. */
const foreign = 'ก';

function maskOf(cluster: string): string {
  for (const [kind, stands] of kinds) if (kind.test(cluster)) return stands ?? cluster;
  if (!/^\p{Script=Han}/u.test(cluster)) return foreign;
  return comparableName(cluster) === cluster ? '字' : '髙';
}

/** Base characters with the marks that belong to them. */
const clustersOf = (text: string): readonly string[] => text.match(/\P{M}\p{M}*|\p{M}+/gu) ?? [];

/** A text of the same length and kinds of characters that says nothing: 03-1234-5678 → 00-0000-0000. */
export const masked = (text: string): string => clustersOf(text).map(maskOf).join('');

const ordinary = new Set([...'字あっアッーaA0０ 　-']);

/**
 * A label in the place of a text, as long as the text where that is longer, with the kinds of its
 * unusual characters: 髙橋 → 姓1髙, an address of 90 characters → 住所1字字…. A blank text stays.
 */
export function alias(label: string, text: string): string {
  if (text.trim() === '') return text;
  const mask = clustersOf(text).map(maskOf);
  const covered = [...label].length;
  const hidden = mask.slice(0, covered).filter((one) => !ordinary.has(one));
  const rest = mask.slice(covered).slice(hidden.length);
  return [label, ...hidden, ...rest].join('');
}

/** The same text has the same alias, and aliases sort (by code unit) as their texts do. */
export function aliasesOf(
  label: string,
  texts: readonly (string | null)[],
): (text: string) => string {
  const numbers = numbersOf(texts.filter((text) => text !== null && text.trim() !== ''));
  return (text) => alias(`${label}${numbers(text)}`, text);
}

/** 1, 2 … in the order of the texts, with as many digits as the last one needs. */
export function numbersOf(texts: readonly (string | null)[]): (text: string) => string {
  const sorted = [...new Set(texts)].sort();
  const width = String(sorted.length).length;
  const numbers = new Map(
    sorted.map((text, index) => [text, String(index + 1).padStart(width, '0')]),
  );
  return (text) => numbers.get(text) ?? '';
}
