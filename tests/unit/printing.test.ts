import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { contract } from '../../src/app/contract';
import { createPrinting } from '../../src/app/printing';
import { largestOffset } from '../../src/forms';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'sitter-hojo-printing-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const resources = path.join(import.meta.dirname, '../..');
const printing = () =>
  createPrinting({ folder, resources } as Parameters<typeof createPrinting>[0]);
const none = { ok: true, value: { offset: { right: 0, down: 0 } } };

test('the offset of this computer is kept, and the sheet is moved by it when asked', async () => {
  expect(await printing().offset(null)).toEqual(none);
  const kept = { ok: true, value: { offset: { right: 1.5, down: -0.4 } } };
  expect(await printing().offset({ right: 1.5, down: -0.4 })).toEqual(kept);
  expect(await printing().offset(null)).toEqual(kept);
  const [still, moved] = [await printing().sheet(false), await printing().sheet(true)];
  if (!still.ok || !moved.ok) throw new Error('no sheet');
  expect(still.value.fileName).toMatch(/\.pdf$/);
  expect(Buffer.from(still.value.pdf, 'base64').subarray(0, 5).toString()).toBe('%PDF-');
  expect(moved.value.pdf).not.toBe(still.value.pdf);
});

test.each([
  '',
  '{',
  '{"right":"1","down":0}',
  '{"right":1}',
  '{"right":1,"down":1e9}',
])('a note that says %s is as if there were none', async (text) => {
  mkdirSync(path.join(folder, '設定'));
  writeFileSync(path.join(folder, '設定', '印刷の位置.json'), text);
  expect(await printing().offset(null)).toEqual(none);
});

test('a folder that cannot be written is told', async () => {
  writeFileSync(path.join(folder, '設定'), 'a file in the way');
  const answer = await printing().offset({ right: 1, down: 1 });
  expect(answer).toMatchObject({ ok: false, error: { code: 'not-written' } });
});

test('what no printer is off by is no offset', () => {
  const { request } = contract.printerOffset;
  const at = (right: number) => request.safeParse({ keep: { right, down: 0 } }).success;
  expect([at(largestOffset), at(largestOffset + 0.1), at(Number.NaN)]).toEqual([
    true,
    false,
    false,
  ]);
});
