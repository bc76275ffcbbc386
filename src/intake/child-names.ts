import { type Child, comparableName, fullKana, fullName } from '../domain/household';

/** Kanji that lists and registers write in two ways; for finding a child only, never for printing. */
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

const key = (name: string): string =>
  hiraganaToKatakana(
    [...comparableName(name.replace(/(さん|ちゃん|くん|様)$/, ''))]
      .map((char) => variants[char] ?? char)
      .join(''),
  );

/**
 * The children a cell may mean: by id, full name, kana, or given name alone. Spaces, width, hiragana
 * or katakana and the common variant kanji make no difference.
 */
export function childrenNamed(text: string, children: readonly Child[]): readonly Child[] {
  const byId = children.filter(({ id }) => id === text.trim());
  if (byId.length > 0) return byId;
  const wanted = key(text);
  const matches = (...names: readonly string[]) =>
    names.some((name) => name !== '' && key(name) === wanted);
  const whole = children.filter(({ name }) => matches(fullName(name), fullKana(name)));
  return whole.length > 0
    ? whole
    : children.filter(({ name }) => matches(name.given, name.givenKana));
}
