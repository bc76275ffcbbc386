import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openWardFiller } from './filler';
import type { WardRequest } from './worker';

/** What matters here is that the thread ends, not what it was asked. */
const request = {} as WardRequest;
let resources = '';
beforeEach(() => {
  resources = mkdtempSync(path.join(tmpdir(), 'sitter-hojo-filler-'));
  mkdirSync(path.join(resources, 'out', 'main'), { recursive: true });
});
afterEach(() => rmSync(resources, { recursive: true, force: true }));
const thread = (code: string) =>
  writeFileSync(
    path.join(resources, 'out', 'main', 'ward-filler.js'),
    `const { parentPort } = require('node:worker_threads');\n${code}`,
  );
const working =
  "parentPort.postMessage('ready'); parentPort.on('message', () => parentPort.postMessage({ ok: true, value: 'filled' }));";

test('a thread that ends or fails before it is ready is not waited for, and the next is a new one', async () => {
  const filler = openWardFiller(resources);
  thread('process.exit(0);');
  await expect(filler.fill(request)).rejects.toThrow();
  thread("throw new Error('broken');");
  await expect(filler.fill(request)).rejects.toThrow();
  thread(working);
  expect(await filler.fill(request)).toEqual({ ok: true, value: 'filled' });
  await filler.close();
});

test('one that ends in the middle of a form leaves the form unreadable', async () => {
  const filler = openWardFiller(resources);
  thread("parentPort.postMessage('ready'); parentPort.once('message', () => process.exit(0));");
  expect(await filler.fill(request)).toEqual({ ok: false, error: [{ kind: 'layout-unreadable' }] });
  thread(working);
  expect((await filler.fill(request)).ok).toBe(true);
  await filler.close();
});
