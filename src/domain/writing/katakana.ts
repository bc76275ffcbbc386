/** U+FF66–U+FF9D in order: the half-width katakana. */
const full =
  'ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン';
const voiced = 'カキクケコサシスセソタチツテトハヒフヘホ';

const fromHalfWidth = (char: string): string => {
  const index = (char.codePointAt(0) ?? 0) - 0xff66;
  return index >= 0 && index < full.length ? full.charAt(index) : char;
};

const marked = (kana: string, mark: string): string => {
  const base = fromHalfWidth(kana);
  if (mark === 'ﾟ' && 'ハヒフヘホ'.includes(base)) return shifted(base, 2);
  if (mark === 'ﾞ' && voiced.includes(base)) return shifted(base, 1);
  if (mark === 'ﾞ' && base === 'ウ') return 'ヴ';
  return base + (mark === 'ﾞ' ? '゛' : '゜');
};

const shifted = (char: string, by: number): string =>
  String.fromCodePoint((char.codePointAt(0) ?? 0) + by);

/**
 * Hiragana and half-width katakana as full-width katakana (ﾊﾞ → バ, ﾊﾟ → パ, ｰ → ー); all else is kept.
 * An own table, since NFKC would also change ～ and ①.
 */
export const toKatakana = (text: string): string =>
  text
    .replace(/(.)([ﾞﾟ])/gu, (_, kana: string, mark: string) => marked(kana, mark))
    .replace(/[ｦ-ﾝ]/g, fromHalfWidth)
    .replace(/[ぁ-ゖゝゞ]/g, (char) => shifted(char, 0x60));
