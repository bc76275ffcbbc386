import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
  const renamed = (await renameHouseholdFile(open, '北家', folder))?.open;
  if (renamed === undefined) throw new Error('not renamed');
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
  expect(path.basename(renamed?.open.file ?? '')).toBe('北家 2.sitter');
  expect(readFileSync(path.join(folder, '北家.sitter'), 'utf8')).toBe('theirs');
});

test('its own name, or none, changes nothing; signs no file system takes become _', async () => {
  const open = await made('北家');
  const unchanged = { open, backupsLeft: false };
  expect(await renameHouseholdFile(open, '北家', folder)).toEqual(unchanged);
  expect(await renameHouseholdFile(open, ' .. ', folder)).toEqual(unchanged);
  const renamed = await renameHouseholdFile(open, '../北/家', folder);
  expect(path.dirname(renamed?.open.file ?? '')).toBe(path.dirname(open.file));
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

/** The backups of a household whose file has gone. */
function gone(name: string): void {
  const backups = path.join(folder, '控え', name);
  mkdirSync(backups, { recursive: true });
  writeFileSync(path.join(backups, '2026-11-01 10-00-00.sitter'), 'theirs');
}

test('neither a new household nor a renamed one takes over the backups of one that has gone', async () => {
  gone('北家.sitter');
  const open = await made('北家');
  expect(path.basename(open.file)).toBe('北家 2.sitter');
  gone('南家.sitter');
  const renamed = await renameHouseholdFile(open, '南家', folder);
  expect(path.basename(renamed?.open.file ?? '')).toBe('南家 2.sitter');
  for (const name of ['北家.sitter', '南家.sitter'])
    expect(readdirSync(path.join(folder, '控え', name))).toEqual(['2026-11-01 10-00-00.sitter']);
});

test('a household elsewhere has its own backups, and they keep their name, too', async () => {
  const elsewhere = path.join(folder, '別の場所');
  mkdirSync(elsewhere);
  const create = () => createHouseholdFile(elsewhere, '北家', '.sitter', '{"a":1}\n', folder);
  gone('北家.sitter');
  const open = await create();
  expect(path.basename(open.file)).toBe('北家.sitter');
  rmSync(open.file);
  await releaseLock(open.lock);
  expect(path.basename((await create()).file)).toBe('北家 2.sitter');
});

test('a change of case only is no other household', async () => {
  const renamed = await renameHouseholdFile(await made('kita'), 'Kita', folder);
  expect(households()).toEqual(['Kita.sitter']);
  expect(readdirSync(path.join(folder, '控え'))).toEqual(['Kita.sitter']);
  expect(renamed?.backupsLeft).toBe(false);
});

const isLinux = process.platform === 'linux';
const deep =
  'backups that cannot follow stay whole under the old name, and that is told' +
  (isLinux ? '' : ' (skipped: how long a path may be is another number here)');

test.runIf(isLinux)(deep, async () => {
  // So deep that a short name of the backups is a path the system takes, and a long one is not.
  let data = folder;
  while (data.length < 3690) data = path.join(data, 'd'.repeat(200));
  data = path.join(data, 'd'.repeat(3900 - data.length - 1));
  mkdirSync(data, { recursive: true });
  const elsewhere = path.join(folder, '別の場所');
  mkdirSync(elsewhere);
  const open = await createHouseholdFile(elsewhere, '北家', '.sitter', '{"a":1}\n', data);
  const backups = await backupsFolder(data, open.file);
  const before = readdirSync(backups);
  const renamed = await renameHouseholdFile(open, '𠮷'.repeat(60), data);
  expect(renamed?.backupsLeft).toBe(true);
  expect(renamed?.open.backedUp).toBe(false);
  expect(readdirSync(backups)).toEqual(before);
});
