import { expect, it } from 'vitest';
import { toKatakana } from './katakana';

it.each([
  ['たかはし まゆみ', 'タカハシ マユミ'],
  ['ﾀｶﾊｼ ﾏﾕﾐ', 'タカハシ マユミ'],
  ['ｶﾞｷﾞｸﾞﾊﾞﾋﾟﾎﾟ', 'ガギグバピポ'],
  ['ｳﾞｧﾚﾘｰ', 'ヴァレリー'],
  ['ハナコー', 'ハナコー'],
  ['ﾊﾅｺｰ', 'ハナコー'],
  ['ゔゝゞっょ', 'ヴヽヾッョ'],
  ['か\u3000ｯﾄ', 'カ\u3000ット'],
  ['①～Abc漢字', '①～Abc漢字'],
  ['ｱﾞ', 'ア゛'],
])('%s → %s', (text, expected) => {
  expect(toKatakana(text)).toBe(expected);
});
