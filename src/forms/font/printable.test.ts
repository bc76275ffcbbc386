import { expect, it } from 'vitest';
import { composedKana, unprintableIn } from './printable';

const all = () => true;

it('joins a kana and its mark, and nothing else', () => {
  expect(composedKana('か\u3099は\u309aウ\u3099')).toBe('がぱヴ');
  // NFC would turn these compatibility ideographs into other kanji.
  expect(composedKana('\ufa10\uf91d')).toBe('\ufa10\uf91d');
  expect(composedKana('あ\u3099')).toBe('あ\u3099');
});

it.each([
  ['a variation selector', '葛\u{e0100}城', ['葛\u{e0100}']],
  ['a mark that joins nothing', 'いあ\u3099', ['あ\u3099']],
  ['a mark alone', '\u3099', ['\u3099']],
  ['a control', 'a\tb', ['\t']],
  ['private use (外字)', '\ue000', ['\ue000']],
  ['a zero-width space', 'a\u200bb', ['\u200b']],
  ['half a surrogate pair', '\ud842', ['\ud842']],
  ['twice the same', '\t\t', ['\t']],
  ['a line feed', 'a\nb', []],
  ['name kanji', '髙﨑𠮷', []],
])('finds what cannot be printed: %s', (_, text, expected) => {
  expect(unprintableIn(text, all)).toEqual(expected);
});

it('finds what the font has no glyph for', () => {
  expect(unprintableIn('a髙b', (codePoint) => codePoint < 0x80)).toEqual(['髙']);
});
