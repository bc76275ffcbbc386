import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { type HostProcess, startHostProcess } from '../support/host-process';
import { markedHousehold } from '../support/marked-household';
import { buildCli, type CliPlace, cliPlace, root } from './support/cli';

vi.setConfig({ testTimeout: 120_000 });

const marker = 'しるしの花子';
const text = markedHousehold((field) => `${marker}${field}`);
let place: CliPlace;
/** What the system calls the folder for temporary files, here one that is ours alone. */
let temporary: string;
let env: NodeJS.ProcessEnv;

beforeAll(() => buildCli(), 120_000);
beforeEach(() => {
  place = cliPlace();
  temporary = place.file('tmp');
  for (const name of ['tmp', 'home', 'data']) mkdirSync(place.file(name));
  writeFileSync(place.file('data/家.sitter'), text);
  const home = place.file('home');
  env = { TMPDIR: temporary, TEMP: temporary, TMP: temporary, HOME: home, XDG_DATA_HOME: home };
});
afterEach(() => place.remove());

function* filesUnder(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const full = path.join(folder, entry.name);
    if (entry.isDirectory()) yield* filesUnder(full);
    else if (statSync(full).isFile()) yield full;
  }
}
/** Files under a folder that hold the marker, or have it in their name. */
const marked = (folder: string): readonly string[] =>
  [...filesUnder(folder)].filter((file) => {
    const content = readFileSync(file);
    return (
      file.includes(marker) ||
      content.includes(marker) ||
      content.includes(Buffer.from(marker, 'utf16le'))
    );
  });

/** The installed program with a damaged part: what it does then is a fault nobody foresaw. */
function damagedProgram(): string {
  const home = place.file('program');
  mkdirSync(home);
  for (const name of ['node_modules', 'package.json'])
    symlinkSync(path.join(root, name), path.join(home, name));
  for (const name of ['out', 'resources'])
    cpSync(path.join(root, name), path.join(home, name), { recursive: true });
  cpSync(path.join(root, 'forms'), path.join(home, 'forms'), { recursive: true });
  writeFileSync(path.join(home, 'forms', 'fee-invoice', 'template.json'), '{}');
  return path.join(home, 'out', 'main');
}

const papers = {
  from: null,
  to: null,
  keys: ['fee-invoice:R6', 'transport-invoice:R6'],
  filingDate: '2024-08-01',
};

async function useHost(host: HostProcess): Promise<string> {
  const opened = await host.call('openHousehold', { id: '家.sitter' });
  const { handle, household } = opened.value as { handle: string; household: object };
  expect(JSON.stringify(household)).toContain(marker);
  await host.call('saveHousehold', { handle, household });
  const filled = await host.call('fillDocuments', { ...papers, household });
  const { documents: previewed } = filled.value as { documents: readonly object[] };
  const saved = await host.call('saveDocuments', { handle, ...papers, household, previewed });
  expect(saved).toMatchObject({ ok: true });
  await host.call('exportUsage', { handle, household });
  await host.call('exportDeadlines', { handle, household });
  await host.call('saveHousehold', { handle, household: { ...household, version: marker } });
  return handle;
}

test('the host names nobody on its outputs, in temporary files or in the home folder', async () => {
  const host = await startHostProcess(place.file('data'), env);
  await useHost(host);
  expect(host.complaints()).toBe('');
  host.kill();
  expect(marked(temporary)).toEqual([]);
  expect(marked(place.file('home'))).toEqual([]);
  // The control: in the data folder it must be found.
  expect(marked(place.file('data')).length).toBeGreaterThan(2);
});

test('a fault inside the host is told by its place, not by what it stumbled over', async () => {
  const host = await startHostProcess(
    place.file('data'),
    env,
    path.join(damagedProgram(), 'host.js'),
  );
  const opened = await host.call('openHousehold', { id: '家.sitter' });
  const { household } = opened.value as { household: object };
  const answered = await host.call('fillDocuments', { ...papers, household });
  expect(answered).toMatchObject({ ok: false, error: { code: 'internal' } });
  await vi.waitFor(() => expect(host.complaints()).toMatch(/^fillDocuments: Error\n\s+at /));
  expect(host.complaints()).not.toContain(marker);
  host.kill();
});

test('killed in the middle, the host leaves nothing outside the data folder', async () => {
  const host = await startHostProcess(place.file('data'), env);
  const handle = await useHost(host);
  const { household } = (await host.call('openSample', {})).value as { household: object };
  for (let at = 0; at < 20; at += 1)
    void host
      .call('saveHousehold', { handle, household: { ...household, memo: marker } })
      .catch(() => undefined);
  await host.call('start', {});
  host.kill('SIGKILL');
  await vi.waitFor(() => expect(host.isAlive()).toBe(false));
  expect(marked(temporary)).toEqual([]);
  expect(marked(place.file('home'))).toEqual([]);
  expect(host.complaints()).toBe('');
});

test('the terminal program names nobody on stderr, faults included, and leaves no temporary file', () => {
  const file = place.file('data/家.sitter');
  for (const words of [
    ['fill', file, '--out', place.file('forms')],
    ['export', file, '--out', place.file('out.csv')],
    ['check', file],
  ])
    expect(place.cli(env, ...words).err).not.toContain(marker);
  const program = path.join(damagedProgram(), 'cli.js');
  const words = ['fill', file, '--out', place.file('more'), '--form', 'fee-invoice'];
  const { status, stderr } = spawnSync(process.execPath, [program, ...words], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  expect(status).toBe(1);
  expect(stderr).toMatch(/思わぬ問題/);
  expect(stderr).toMatch(/Error\n\s+at /);
  expect(stderr).not.toContain(marker);
  expect(marked(temporary)).toEqual([]);
});

test.each([
  'throw new Error(name)',
  'Promise.reject(new Error(name))',
])('what nobody caught names nobody: %s', (fault) => {
  // The built program, with a fault put into one of Node's own calls that it makes.
  const trap = place.file('fault.cjs');
  writeFileSync(
    trap,
    `const fs = require('node:fs/promises'); const { stat } = fs; const name = ${JSON.stringify(marker)};
     fs.stat = (...words) => { setImmediate(() => { ${fault} }); return stat(...words); };`,
  );
  const file = place.file('data/家.sitter');
  const program = path.join(root, 'out', 'main', 'cli.js');
  const done = spawnSync(process.execPath, ['--require', trap, program, 'calc', file], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  expect(done.status).toBe(1);
  expect(done.stderr).toMatch(/^Error\n\s+at /);
  expect(done.stderr).not.toContain(marker);
});
