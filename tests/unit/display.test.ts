import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createDisplay } from '../../src/app/display';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'sitter-hojo-setting-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const displayIn = (where: string) =>
  createDisplay({ folder: where } as Parameters<typeof createDisplay>[0]);
const usual = { counter: false, textSize: 100 };

test('what was asked for last is what stays, however quickly it was asked', async () => {
  const display = displayIn(folder);
  const sizes = [125, 150, 175, 200, 175] as const;
  const answers = sizes.map((textSize) => display.keep({ counter: true, textSize }));
  for (const answer of await Promise.all(answers)) expect(answer.ok).toBe(true);
  expect(await displayIn(folder).kept()).toEqual({ counter: true, textSize: 175 });
});

test.each([
  '',
  '{',
  'null',
  '[]',
  '5',
  '{"counter":"yes","textSize":150}',
  '{"counter":true,"textSize":1000000}',
  '{"counter":true}',
])('a note that says %s is as if there were none', async (text) => {
  mkdirSync(path.join(folder, '設定'));
  writeFileSync(path.join(folder, '設定', '表示.json'), text);
  expect(await displayIn(folder).kept()).toEqual(usual);
});

test('none yet: as usual; a folder that cannot be written is told', async () => {
  expect(await displayIn(folder).kept()).toEqual(usual);
  writeFileSync(path.join(folder, '設定'), 'a file in the way');
  const answer = await displayIn(folder).keep({ counter: true, textSize: 200 });
  expect(answer).toMatchObject({ ok: false, error: { code: 'not-written' } });
});
