import { expect, test } from 'vitest';
import { alias, aliasesOf, masked } from './alias';

test.each([
  ['03-1234-5678', '00-0000-0000'],
  ['０３（１２３）', '００（０００）'],
  ['mayumi.takahashi+kita@mail.example.jp', 'aaaaaa.aaaaaaaaa+aaaa@aaaa.aaaaaaa.aa'],
  ['髙橋', '髙字'],
  ['𠮷﨑', '𠮷﨑'],
  ['佐々木 みゅき', '字字字 あっあ'],
  ['キャサリン・ﾊﾞｰﾅﾃﾞｯﾄ', 'アッアアア・ﾊﾞｰﾊﾊﾞﾊﾊ'],
  ['葛\u{E0101}城', '葛\u{E0100}字'],
  ['か\u3099く', 'は\u3099あ'],
  ['Zoë 김 🍓①', 'Aaé ก 😀①'],
])('%s says nothing and keeps its kinds', (text, expected) => {
  expect(masked(text)).toBe(expected);
});

test('a label takes the place of a text, its length and its unusual characters', () => {
  expect(alias('姓1', '北')).toBe('姓1');
  expect(alias('姓1', '髙橋')).toBe('姓1髙');
  expect(alias('住所1', '東京都北区王子１－２')).toBe('住所1字字字字０－０');
  expect([...alias('住所1', '王子𠮷'.repeat(30))]).toHaveLength(90);
});

test('what is blank stays blank', () => {
  expect([alias('姓1', ''), alias('姓1', ' 　')]).toEqual(['', ' 　']);
});

test('equal texts have equal aliases, in the order of the texts', () => {
  const sitter = aliasesOf('シッター', ['鈴木', '佐藤', '鈴木', '']);
  expect(['佐藤', '鈴木', '鈴木', ''].map(sitter)).toEqual([
    'シッター1',
    'シッター2',
    'シッター2',
    '',
  ]);
  const texts = Array.from(
    { length: 12 },
    (_, index) => `事${String.fromCharCode(0x4e10 + index)}`,
  );
  const aliases = texts.map(aliasesOf('事業者', texts));
  expect([...aliases].sort()).toEqual(aliases);
});
