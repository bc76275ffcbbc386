import type { PersonName } from './household';

const joined = (...parts: string[]) => parts.filter((part) => part !== '').join(' ');

/** 髙橋 さくら */
export const fullName = (name: PersonName): string => joined(name.family, name.given);

/** タカハシ サクラ */
export const fullKana = (name: PersonName): string => joined(name.familyKana, name.givenKana);

/** Kanji that registers and lists write in two ways. For comparing only, never for printing. */
const variants: Readonly<Record<string, string>> = {
  髙: '高',
  﨑: '崎',
  𠮷: '吉',
  德: '徳',
  濵: '浜',
  濱: '浜',
};

const hiraganaToKatakana = (text: string) =>
  text.replace(/[ぁ-ゖ]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0x60));

/**
 * A name as it is compared: spaces, width, hiragana or katakana and the common variant kanji make no
 * difference.
 */
export const comparableName = (name: string): string =>
  [...hiraganaToKatakana(name.normalize('NFKC').replace(/\s/g, ''))]
    .map((char) => variants[char] ?? char)
    .join('');

/** Whether a text (an account holder, a cell of a log) is the name or the kana of a person. */
export function isNameOf(text: string, name: PersonName): boolean {
  const wanted = comparableName(text);
  return (
    wanted !== '' && [fullName(name), fullKana(name)].some((own) => comparableName(own) === wanted)
  );
}
