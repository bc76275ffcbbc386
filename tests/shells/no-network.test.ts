import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { startHostProcess } from '../support/host-process';
import { buildCli, type CliPlace, cliPlace, fixtures, root } from './support/cli';

vi.setConfig({ testTimeout: 120_000 });

const trap = path.join(root, 'tests', 'support', 'network', 'trap.cjs');
let place: CliPlace;
let log: string;
let env: NodeJS.ProcessEnv;

beforeAll(() => buildCli(), 120_000);
beforeEach(() => {
  place = cliPlace();
  log = place.file('trap.log');
  env = { NODE_OPTIONS: `--require=${trap}`, SITTER_HOJO_TRAP: log };
});
afterEach(() => place.remove());

/** What the trap noted after it was armed; null: it never was. */
const noted = (): readonly string[] | null => {
  const [first, ...rest] = readFileSync(log, 'utf8').trim().split('\n');
  return first === 'armed' ? rest.filter((line) => line !== 'armed') : null;
};

describe('the trap catches', () => {
  test.each([
    ['net', `require('node:net').connect(80, 'example.com')`],
    ['net', `require('node:net').connect({ host: '192.0.2.1', port: 80 })`],
    ['tls', `require('node:tls').connect(443, 'example.com')`],
    ['http', `require('node:http').get('http://example.com/')`],
    ['https', `require('node:https').request({ host: 'example.com' })`],
    ['dns', `require('node:dns').lookup('example.com', () => {})`],
    ['dns', `require('node:dns').promises.resolve4('example.com')`],
    ['dgram', `require('node:dgram').createSocket('udp4').send('x', 53, '192.0.2.1')`],
    ['fetch', `fetch('https://example.com/')`],
    [
      'net',
      `new (require('node:worker_threads').Worker)("require('node:net').connect(80, 'example.com')", { eval: true })`,
    ],
  ])('%s: %s', (way, code) => {
    spawnSync(process.execPath, ['-e', code], { env: { ...process.env, ...env }, timeout: 60_000 });
    expect(noted()?.[0]).toMatch(new RegExp(`^${way} `));
  });

  test('and nothing that stays on this computer', () => {
    const code = `const s = require('node:http').createServer((q, r) => r.end()).listen(0, '127.0.0.1', async () => {
      await fetch('http://127.0.0.1:' + s.address().port); s.close(); })`;
    expect(
      spawnSync(process.execPath, ['-e', code], { env: { ...process.env, ...env } }).status,
    ).toBe(0);
    expect(noted()).toEqual([]);
  });
});

test('the terminal’s jobs ask nobody', () => {
  const whole = path.join(fixtures, 'household.json');
  const ward = ['layout.pdf', 'template.json'].map((name) =>
    path.join(root, 'forms', 'fee-invoice', name),
  );
  const jobs = [
    ['calc', whole],
    ['check', whole],
    ['import', path.join(fixtures, 'usage.csv'), '--into', place.household],
    ['export', place.household, '--out', place.file('out.csv')],
    ['fill', whole, '--out', place.file('forms'), '--all'],
    ['forms', 'list'],
  ];
  for (const words of jobs) expect(place.cli(env, ...words), words[0]).toMatchObject({ status: 0 });
  place.copy(ward[0] ?? '', 'ward.pdf');
  place.copy(ward[1] ?? '', 'ward.template.json');
  const filled = ['fill', whole, '--out', place.file('ward'), '--form', 'fee-invoice'];
  expect(
    place.cli(env, ...filled, '--template', `fee-invoice=${place.file('ward.pdf')}`),
  ).toMatchObject({ status: 0 });
  expect(noted()).toEqual([]);
});

test('the host asks nobody while a household is opened, computed, filled, saved and exported', async () => {
  const host = await startHostProcess(place.folder, env);
  try {
    const opened = await host.call('openHousehold', { id: '世帯.json' });
    const { handle, household } = opened.value as { handle: string; household: object };
    const papers = {
      household,
      from: null,
      to: null,
      keys: ['fee-invoice:R6'],
      filingDate: '2024-08-01',
    };
    const filled = await host.call('fillDocuments', papers);
    const { documents: previewed } = filled.value as { documents: readonly object[] };
    for (const [name, request] of [
      ['start', {}],
      ['openSample', {}],
      ['saveHousehold', { handle, household }],
      ['listBackups', { household: handle }],
      ['saveDocuments', { handle, ...papers, previewed }],
      ['exportUsage', { handle, household }],
      ['exportDeadlines', { handle, household }],
      ['closeHousehold', { handle }],
    ] as const)
      expect(await host.call(name, request), name).toMatchObject({ ok: true });
  } finally {
    host.kill();
  }
  expect(noted()).toEqual([]);
});
