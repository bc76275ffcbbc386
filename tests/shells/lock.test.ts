import { execFile, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test } from 'vitest';

/** The lock that lets two `npm start` at once build only once after another. */
const lockScript = path.join(__dirname, '..', '..', 'scripts', 'lock.cjs');
const run = promisify(execFile);
let folder: string;
let lock: string;
let log: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'sitter-hojo-lock-'));
  lock = path.join(folder, 'lock');
  log = path.join(folder, 'log');
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A process that notes when it enters and leaves; `inside` runs between. */
function worker(inside = ''): string[] {
  return [
    '-e',
    `const fs = require('node:fs');
     const { withLock } = require(${JSON.stringify(lockScript)});
     withLock(${JSON.stringify(lock)}, () => {
       fs.appendFileSync(${JSON.stringify(log)}, 'in ');
       ${inside}
       Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 150);
       fs.appendFileSync(${JSON.stringify(log)}, 'out ');
     });`,
  ];
}

test('one process at a time, all in turn', async () => {
  await Promise.all([1, 2, 3, 4].map(() => run(process.execPath, worker())));
  expect(readFileSync(log, 'utf8')).toBe('in out '.repeat(4));
  expect(existsSync(lock)).toBe(false);
});

test('a holder that was killed does not block', () => {
  spawnSync(process.execPath, worker(`process.kill(process.pid, 'SIGKILL');`));
  expect(existsSync(lock)).toBe(true);
  expect(spawnSync(process.execPath, worker()).status).toBe(0);
  expect(readFileSync(log, 'utf8')).toBe('in in out ');
});

test('a failure inside lets go', () => {
  expect(spawnSync(process.execPath, worker(`throw new Error('x');`)).status).toBe(1);
  expect(existsSync(lock)).toBe(false);
});

test('a lock older than any build is not believed, even if its number lives', () => {
  writeFileSync(lock, String(process.pid));
  const long = new Date(Date.now() - 11 * 60 * 1000);
  utimesSync(lock, long, long);
  expect(spawnSync(process.execPath, worker()).status).toBe(0);
});

test('a lock without a number is given a moment', () => {
  writeFileSync(lock, '');
  const started = Date.now();
  expect(spawnSync(process.execPath, worker()).status).toBe(0);
  expect(Date.now() - started).toBeGreaterThan(1500);
});
