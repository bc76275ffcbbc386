import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeFileAtomically } from './atomic-write';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'sitter-hojo-store-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('the new file takes the old one’s place whole: another file, the same rights, nothing beside it', async () => {
  const file = path.join(folder, '世帯.json');
  writeFileSync(file, 'old');
  chmodSync(file, 0o640);
  const before = statSync(file).ino;
  await writeFileAtomically(file, 'new');
  expect(readFileSync(file, 'utf8')).toBe('new');
  // A file written over in place would keep its number, and could be seen half written.
  expect(statSync(file).ino).not.toBe(before);
  expect(statSync(file).mode & 0o777).toBe(0o640);
  expect(readdirSync(folder)).toEqual(['世帯.json']);
});

test('a new file is for the user alone', async () => {
  const file = path.join(folder, 'new.json');
  await writeFileAtomically(file, 'x');
  expect(statSync(file).mode & 0o777).toBe(0o600);
});

test('a link stays a link', async () => {
  const file = path.join(folder, 'real.json');
  writeFileSync(file, 'old');
  symlinkSync(file, path.join(folder, 'link.json'));
  await writeFileAtomically(path.join(folder, 'link.json'), 'new');
  expect(readFileSync(file, 'utf8')).toBe('new');
});

test('a place that cannot be written rejects and leaves nothing', async () => {
  writeFileSync(path.join(folder, 'file'), '');
  await expect(writeFileAtomically(path.join(folder, 'file', 'x.json'), 'x')).rejects.toThrow();
  expect(readdirSync(folder)).toEqual(['file']);
});
