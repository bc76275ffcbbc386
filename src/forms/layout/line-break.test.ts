import { describe, expect, it } from 'vitest';
import { brokenLines } from './line-break';

/** Every character one wide. */
const lines = (text: string, width: number) => brokenLines(text, width, () => 1);

describe('Japanese line breaking', () => {
  it.each([
    ['breaks at the width', 'あいうえおか', 3, ['あいう', 'えおか']],
    ['no 、 first', 'あいう、えお', 3, ['あい', 'う、え', 'お']],
    ['no ー first', 'あいハー', 3, ['あい', 'ハー']],
    ['no small kana first', 'あいきゃく', 3, ['あい', 'きゃく']],
    ['no 「 last', 'あい「うえ」', 3, ['あい', '「う', 'え」']],
    ['a number holds together', 'あ1203号', 4, ['あ', '1203', '号']],
    ['a word longer than a line is cut', 'abcdef', 4, ['abcd', 'ef']],
    ['a space stays at the end of its line', 'ab cd', 2, ['ab ', 'cd']],
    ['a line feed ends a line', 'あ\n\nい', 9, ['あ', '', 'い']],
    ['nothing but closing marks', '。。。。', 2, ['。。', '。。']],
    ['a character outside the BMP is one', '𠮷𠮷𠮷', 2, ['𠮷𠮷', '𠮷']],
    ['a width below one character still moves on', 'あい', 0.5, ['あ', 'い']],
  ])('%s', (_, text, width, expected) => {
    expect(lines(text, width)).toEqual(expected);
  });

  it('loses no character', () => {
    const text = '東京都北区王子本町（1-15-22）、アーバン「レジデンス」 1203号室。';
    for (let width = 1; width < 20; width += 1) expect(lines(text, width).join('')).toBe(text);
  });
});
