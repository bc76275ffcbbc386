import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { household } from '../../tests/support/households';
import { eraseFiles, eraseFolder, eraseHouseholdFile, erasePapers } from './erase';
import { householdText } from './household-file';
import type { OpenFile } from './known-content';
import { releaseLock } from './lock';
import { putPaper } from './papers';
import { paperFileName } from './papers/papers-folder';
import { createHouseholdFile, replaceUnreadable, saveHouseholdFile } from './save-file';

let folder = '';
let open: OpenFile;
beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'sitter-hojo-erase-'));
  const text = householdText(household());
  await createHouseholdFile(folder, '別の家', '.sitter', text, folder);
  open = await createHouseholdFile(folder, '家', '.sitter', text, folder);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const there = (...parts: readonly string[]) => readdirSync(path.join(folder, ...parts)).sort();
const put = (name: string) => writeFileSync(path.join(folder, name), 'x');

test('the file goes with its backups and what a killed save left; another household stays', async () => {
  put('.家.sitter.123.tmp');
  expect(await eraseHouseholdFile(open, folder)).toEqual({ deleted: 2, left: [] });
  await releaseLock(open.lock);
  expect(there()).toEqual(['.別の家.sitter.lock', '別の家.sitter', '控え']);
  expect(there('控え')).toEqual(['別の家.sitter']);
});

test('what somebody else wrote into the file stays, with its backups, and both are named', async () => {
  writeFileSync(open.file, householdText({ ...household(), memo: '別の人' }));
  const backups = path.join(folder, '控え', '家.sitter');
  expect(await eraseHouseholdFile(open, folder)).toEqual({
    deleted: 0,
    left: [open.file, backups].map((one) => ({ path: one, why: 'changed-elsewhere' })),
  });
  expect(existsSync(open.file)).toBe(true);
});

test('a file another window has taken over is theirs', async () => {
  const saved = await saveHouseholdFile(open, householdText(household({ absences: [] })), folder);
  rmSync(open.lock.path);
  const { left } = await eraseHouseholdFile(saved.open, folder);
  expect(left.map(({ why }) => why)).toEqual(['changed-elsewhere', 'changed-elsewhere']);
});

test('what cannot be deleted is named with the system’s code, and the rest goes', async () => {
  put('一.csv');
  mkdirSync(path.join(folder, '二.csv'));
  const erased = await eraseFiles(folder, ['一.csv', '二.csv', 'ない.csv']);
  expect(erased.deleted).toBe(1);
  expect(erased.left).toEqual([
    { path: path.join(folder, '二.csv'), why: 'disk', code: expect.stringMatching(/^E/) },
  ]);
});

test('a name never leads out of its folder, and of a link the link goes', async () => {
  const inside = path.join(folder, '書類');
  mkdirSync(inside);
  put('外.pdf');
  symlinkSync(path.join(folder, '外.pdf'), path.join(inside, '中.pdf'));
  expect(await eraseFolder(inside, ['../外.pdf', '中.pdf'])).toEqual({ deleted: 1, left: [] });
  expect(there()).toContain('外.pdf');
  expect(there()).not.toContain('書類');
});

test('papers go; what the program did not put there stays with their folder, which is named', async () => {
  const papers = path.join(folder, '家の書類');
  const one = await putPaper(papers, Buffer.from('%PDF-1.7 1'));
  if (!one.ok) throw new Error(one.error);
  expect(there('家の書類')).toEqual([paperFileName(one.value.sha256, 'pdf')]);
  put('家の書類/メモ.txt');
  const foreign = paperFileName('f'.repeat(64), 'pdf');
  put(`家の書類/${foreign}`);
  const named = { folder: '家の書類', files: [{ ...one.value, name: '領収書' }] };
  expect(await erasePapers(papers, named)).toEqual({
    deleted: 1,
    left: [{ path: papers, why: 'other-files' }],
  });
  expect(there('家の書類')).toEqual([foreign, 'メモ.txt']);
  rmSync(path.join(papers, foreign));
  rmSync(path.join(papers, 'メモ.txt'));
  expect(await erasePapers(papers, named)).toEqual({ deleted: 0, left: [] });
  expect(existsSync(papers)).toBe(false);
});

test('a backups folder that is a link is not followed, and is named', async () => {
  const backups = path.join(folder, '控え', '家.sitter');
  const elsewhere = path.join(folder, '控え', '別の家.sitter');
  rmSync(backups, { recursive: true });
  symlinkSync(elsewhere, backups);
  const before = there('控え', '別の家.sitter');
  expect(await eraseHouseholdFile(open, folder)).toEqual({
    deleted: 1,
    left: [{ path: backups, why: 'no-folder' }],
  });
  expect(there('控え', '別の家.sitter')).toEqual(before);
});

test('a file the disk does not give is not taken for one that is gone', async () => {
  rmSync(open.file);
  mkdirSync(open.file);
  const { deleted, left } = await eraseHouseholdFile(open, folder);
  expect(deleted).toBe(0);
  expect(left.map(({ why }) => why)).toEqual(['disk', 'disk']);
  expect(there('控え', '家.sitter')).toHaveLength(1);
});

test('a version that could not be read is named, of this household’s name alone', async () => {
  const content = Buffer.from(householdText(household()));
  await replaceUnreadable(open.file, content);
  await replaceUnreadable(path.join(folder, '別の家.sitter'), content);
  const { deleted, left } = await eraseHouseholdFile(open, folder);
  const [version = ''] = there().filter((one) => one.startsWith('家 (読めなかった版'));
  expect(deleted).toBe(2);
  expect(left).toEqual([{ path: path.join(folder, version), why: 'unreadable-version' }]);
});
