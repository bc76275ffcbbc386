import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { contract, measurable } from '../../src/app/contract';
import { createPrinting } from '../../src/app/printing';
import { largestOffset, linesFromEdge } from '../../src/forms';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'sitter-hojo-printing-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const resources = path.join(import.meta.dirname, '../..');
const printing = () =>
  createPrinting({ folder, resources } as Parameters<typeof createPrinting>[0]);
const none = { ok: true, value: { offset: { right: 0, down: 0 } } };

test('what was measured is kept as an offset, the sheet is moved by it when asked, and it goes again', async () => {
  expect(await printing().offset({})).toEqual(none);
  // Half a millimetre too far to the left, and 0.4 mm too low.
  const kept = { ok: true, value: { offset: { right: 0.5, down: -0.4 } } };
  expect(await printing().offset({ keep: { left: 19.5, top: 20.4 } })).toEqual(kept);
  expect(await printing().offset({})).toEqual(kept);
  const [still, moved] = [
    await printing().sheet({ moved: false }),
    await printing().sheet({ moved: true }),
  ];
  if (!still.ok || !moved.ok) throw new Error('no sheet');
  expect(still.value).toMatchObject({ fileName: '印刷位置の確認用紙.pdf', folder: null });
  expect(Buffer.from(still.value.pdf, 'base64').subarray(0, 5).toString()).toBe('%PDF-');
  expect(moved.value.pdf).not.toBe(still.value.pdf);
  expect(await printing().offset({ keep: 'none' })).toEqual(none);
  expect(await printing().offset({})).toEqual(none);
});

test('a sheet that is saved stands in the data folder, and never over another', async () => {
  const names = [];
  for (let time = 0; time < 2; time += 1) {
    const sheet = await printing().sheet({ moved: false, save: true });
    if (!sheet.ok) throw new Error('no sheet');
    expect(sheet.value.folder).toBe(folder);
    names.push(sheet.value.fileName);
    const saved = readFileSync(path.join(folder, sheet.value.fileName));
    expect(saved.toString('base64')).toBe(sheet.value.pdf);
  }
  expect(new Set(names).size).toBe(2);
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
  expect(await printing().offset({})).toEqual(none);
});

test('a folder that cannot be written is told', async () => {
  writeFileSync(path.join(folder, '設定'), 'a file in the way');
  const answer = await printing().offset({ keep: { left: 21, top: 21 } });
  expect(answer).toMatchObject({ ok: false, error: { code: 'not-written' } });
});

test('what nobody measures on the sheet is no offset', () => {
  const { request } = contract.printerOffset;
  const at = (left: number) => request.safeParse({ keep: { left, top: 20 } }).success;
  const { least, most } = measurable;
  expect([most - linesFromEdge, linesFromEdge - least]).toEqual([largestOffset, largestOffset]);
  expect([at(least), at(most), at(most + 0.1), at(-0.1), at(Number.NaN)]).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});
