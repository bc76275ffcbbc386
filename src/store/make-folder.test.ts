import { existsSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeFolder } from './make-folder';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'sitter-hojo-store-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('makes what is missing, and lets be what is there', async () => {
  const deep = path.join(folder, 'a', 'b', 'c');
  await makeFolder(deep, 0o700);
  expect(statSync(deep).mode & 0o777).toBe(0o700);
  await makeFolder(deep);
  symlinkSync(deep, path.join(folder, 'link'));
  await makeFolder(path.join(folder, 'link'));
  await Promise.all(Array.from({ length: 5 }, () => makeFolder(path.join(folder, 'x', 'y'))));
  expect(statSync(path.join(folder, 'x', 'y')).isDirectory()).toBe(true);
});

test('a file in the way is told', async () => {
  writeFileSync(path.join(folder, 'file'), '');
  await expect(makeFolder(path.join(folder, 'file'))).rejects.toMatchObject({ code: 'EEXIST' });
  await expect(makeFolder(path.join(folder, 'file', 'x'))).rejects.toMatchObject({
    code: 'ENOTDIR',
  });
});

test.skipIf(!existsSync('/proc/self'))('a place where nothing can be made is told', async () => {
  await expect(makeFolder('/proc/no-such-process/a/b')).rejects.toMatchObject({ code: 'ENOENT' });
});
