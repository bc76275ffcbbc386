import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { freeName, safeName } from './folder';
import { releaseLock } from './lock';
import { renameHouseholdFile } from './rename-file';
import { createHouseholdFile, saveHouseholdFile } from './save-file';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'sitter-hojo-name-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a name has at most 60 characters and 200 bytes, whole characters only', () => {
  expect(safeName('a'.repeat(70))).toBe('a'.repeat(60));
  expect(safeName('髙'.repeat(70))).toBe('髙'.repeat(60));
  expect(safeName('𠮷'.repeat(70))).toBe('𠮷'.repeat(50));
  expect(safeName(`${'𠮷'.repeat(49)}髙髙`)).toBe(`${'𠮷'.repeat(49)}髙`);
  expect(safeName('𠮷'.repeat(70), 120)).toBe('𠮷'.repeat(30));
});

test('what no file system takes is replaced, and no name begins or ends with a dot or a space', () => {
  expect(safeName(' ..a/b:c\u0000 . ')).toBe('a_b_c_');
  expect(safeName(`${'a'.repeat(59)} b`)).toBe('a'.repeat(59));
  expect(safeName(safeName(`${'a'.repeat(59)}. b`))).toBe('a'.repeat(59));
  expect(safeName(' . ')).toBe('');
});

test('sixty characters of four bytes are a household, its lock, its backups and its number', async () => {
  const name = '𠮷'.repeat(60);
  const create = () => createHouseholdFile(folder, name, '.sitter', '{"a":1}\n', folder);
  const first = await create();
  const second = await create();
  expect(path.basename(second.file)).toBe(`${'𠮷'.repeat(50)} 2.sitter`);
  expect((await saveHouseholdFile(second, '{"a":2}\n', folder)).kind).toBe('saved');
  await releaseLock(first.lock);
  const renamed = await renameHouseholdFile(second, '𩸽'.repeat(60), folder);
  expect(path.basename(renamed?.open.file ?? '')).toBe(`${'𩸽'.repeat(50)}.sitter`);
  expect(renamed?.backupsLeft).toBe(false);
  expect(readdirSync(path.join(folder, '控え'))).toHaveLength(2);
  expect(await freeName(folder, name, '.sitter')).toBe(`${'𠮷'.repeat(50)} 2.sitter`);
});
