import { expect, test } from 'vitest';
import { receiptName } from './receipt-name';

test('a name is what is seen of it', () => {
  expect(receiptName('領収書 5月.jpg')).toBe('領収書 5月.jpg');
  expect(receiptName('レシート\u202egpj.exe')).toBe('レシートgpj.exe');
  expect(receiptName(' a\u0000\u200b\n.pdf ')).toBe('a.pdf');
  expect(receiptName('髙'.repeat(200))).toBe(`${'髙'.repeat(120)}…`);
});
