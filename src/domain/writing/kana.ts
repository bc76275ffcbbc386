import { toKatakana } from './katakana';
import { trimmed } from './width';

/** Kana as forms want it, or the first character that is none. */
export type ReadKana =
  | { readonly ok: true; readonly kana: string }
  | { readonly ok: false; readonly odd: string };

const notKana = /[^ァ-ヺー・ヽヾ ]/u;

/** フリガナ of a name: ひらがな, カタカナ and ﾊﾝｶｸ alike; romaji and kanji are not guessed at. */
export function readKana(text: string): ReadKana {
  // A long sound is often typed as a dash or a minus sign.
  const kana = trimmed(toKatakana(text)).replace(/(?<=[ァ-ヺ])[-‐−－―]/gu, 'ー');
  const odd = notKana.exec(kana)?.[0];
  return odd === undefined ? { ok: true, kana } : { ok: false, odd };
}
