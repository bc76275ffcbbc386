import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { build } from '../../scripts/build.cjs';
import type { Bridge } from '../../src/app';
import { webAddress } from '../../src/app/sources';
import { schemeOf } from '../../src/domain/rules';
import { bridgeOver } from '../../src/renderer/bridge';
import { markedHousehold } from '../support/marked-household';
import { type RunningElectron, runElectron } from './support/electron-app';

/** What leaves the window for the rest of the computer. */
let running: RunningElectron;
let bridge: Bridge;

beforeAll(async () => {
  build();
  running = await runElectron();
  bridge = bridgeOver(running.bridge);
}, 120_000);
afterAll(() => running.remove());

const scheme = 'kita-waiting-list';
const { sources } = schemeOf(scheme);

describe('a source opens in the browser', () => {
  test.each(Object.entries(sources).filter(([, { url }]) => url !== null))('%s', async (id, {
    url,
  }) => {
    expect(await bridge.openSource({ scheme, source: id })).toEqual({ ok: true, value: {} });
    expect(running.browsed.at(-1)).toBe(new URL(url ?? '').href);
    expect(running.browsed.at(-1)).toMatch(/^https:\/\//);
  });

  test.each([
    'nothing',
    '__proto__',
    'constructor',
    'https://evil.example/',
    'javascript:alert(1)',
    'file:///etc/passwd',
    ...Object.keys(sources).filter((id) => sources[id]?.url === null),
  ])('%s does not', async (source) => {
    const before = running.browsed.length;
    expect(await bridge.openSource({ scheme, source })).toMatchObject({
      ok: false,
      error: { code: 'no-such-source', sentence: expect.stringMatching(/[\u3041-\u30ff]/) },
    });
    expect(running.browsed).toHaveLength(before);
  });

  test.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'http://www.city.kita.tokyo.jp/',
    'ms-msdt:/id',
    'https://user@www.city.kita.tokyo.jp/',
    'https://www.city.kita.tokyo.jp:8443/',
    '--version',
    ' ',
    '',
    null,
  ])('%s would not even if it stood in the rule file', (text) =>
    expect(webAddress(text)).toBeNull());
});

describe('the page takes no answer that breaks the contract, of Electron’s either', () => {
  test.each([
    undefined,
    null,
    5,
    {},
    { ok: true },
    { ok: true, value: { folder: 1 } },
    { ok: false },
  ])('%j', async (answer) => {
    const strange = { exportUsage: async () => answer } as unknown as Bridge;
    expect(await bridgeOver(strange).exportUsage({ handle: 'h', household: {} })).toMatchObject({
      ok: false,
      error: { code: 'unreadable' },
    });
  });
});

test('recent files, crash reports and schemes of the system are told nothing', async () => {
  const text = markedHousehold(() => 'しるしの花子');
  const brought = await bridge.bringIn({ fileName: 'しるしの花子.sitter', text });
  expect(brought.ok).toBe(true);
  expect(running.window?.title).toBe('シッター補助');
  expect(running.told).toEqual([]);
  const main = readFileSync(path.join(__dirname, '..', '..', 'out', 'main', 'main.js'), 'utf8');
  expect(main).not.toMatch(/addRecentDocument|crashReporter/);
});
