import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { backupsFolder } from './backups';
import { lastOpened, rememberOpened } from './last-opened';
import { releaseLock, takeLock } from './lock';
import { renameHouseholdFile } from './rename-file';
import { createHouseholdFile, saveHouseholdFile } from './save-file';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'sitter-hojo-rename-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const made = (stem: string) => createHouseholdFile(folder, stem, '.sitter', '{"a":1}\n', folder);
const households = () => readdirSync(folder).filter((name) => name.endsWith('.sitter'));

test('a file gets its new name with its lock and its backups, and saving goes on there', async () => {
  const open = await made('新しい世帯');
  const renamed = await renameHouseholdFile(open, '北家', folder);
  if (renamed === null) throw new Error('not renamed');
  expect(households()).toEqual(['北家.sitter']);
  expect(readdirSync(path.join(folder, '控え'))).toEqual(['北家.sitter']);
  expect(readdirSync(folder).filter((name) => name.endsWith('.lock'))).toEqual([
    '.北家.sitter.lock',
  ]);
  const saved = await saveHouseholdFile(renamed, '{"a":2}\n', folder);
  expect(saved.kind).toBe('saved');
  expect(readFileSync(path.join(folder, '北家.sitter'), 'utf8')).toBe('{"a":2}\n');
  expect(readdirSync(await backupsFolder(folder, renamed.file)).length).toBeGreaterThan(0);
});

test('a name that is taken gets a number: nothing is written over', async () => {
  writeFileSync(path.join(folder, '北家.sitter'), 'theirs');
  const renamed = await renameHouseholdFile(await made('新しい世帯'), '北家', folder);
  expect(path.basename(renamed?.file ?? '')).toBe('北家 2.sitter');
  expect(readFileSync(path.join(folder, '北家.sitter'), 'utf8')).toBe('theirs');
});

test('its own name, or none, changes nothing; signs no file system takes become _', async () => {
  const open = await made('北家');
  expect(await renameHouseholdFile(open, '北家', folder)).toBe(open);
  expect(await renameHouseholdFile(open, ' .. ', folder)).toBe(open);
  const renamed = await renameHouseholdFile(open, '../北/家', folder);
  expect(path.dirname(renamed?.file ?? '')).toBe(path.dirname(open.file));
});

test('a file another window has taken over keeps its name', async () => {
  const open = await made('北家');
  const theirs = await takeLock(open.file, true);
  expect(await renameHouseholdFile(open, '南家', folder)).toBeNull();
  expect(households()).toEqual(['北家.sitter']);
  if (theirs.ok) await releaseLock(theirs.value);
});

test('the household opened last is remembered by its file name; a broken note is none', async () => {
  expect(await lastOpened(folder)).toBeNull();
  await rememberOpened(folder, { household: '北家.sitter', openAtStart: true });
  expect(await lastOpened(folder)).toEqual({ household: '北家.sitter', openAtStart: true });
  writeFileSync(path.join(folder, '設定', '前回の世帯.json'), '{"household": 1}');
  expect(await lastOpened(folder)).toBeNull();
  writeFileSync(path.join(folder, '設定', '前回の世帯.json'), '{');
  expect(await lastOpened(folder)).toBeNull();
});
