import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { build } from '../../scripts/build.cjs';
import { contentUnder, isProtected, newProtection, type Protection } from '../../src/store';

// Each call is a process of its own, and makes a key.
vi.setConfig({ testTimeout: 120_000 });

const root = path.join(__dirname, '..', '..');
const program = path.join(root, 'out', 'main', 'cli.js');
const fixtures = path.join(root, 'tests', 'fixtures', 'kita-r6-sample');
const passphrase = '雨の日の 赤い傘と 白い猫';
let protection: Protection;
let folder = '';
let file = '';
let key = '';

const environment = { ...process.env, SITTER_HOJO_TODAY: '2024-08-01' };

/** The built program, away from any terminal. */
function cli(words: readonly string[], input = '') {
  const done = spawnSync(process.execPath, [program, ...words], {
    encoding: 'utf8',
    cwd: folder,
    input,
    env: environment,
  });
  return { status: done.status, out: done.stdout, err: done.stderr };
}

beforeAll(async () => {
  build();
  protection = await newProtection(passphrase, null, 2 ** 15);
}, 120_000);

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'sitter-hojo-cli-'));
  file = path.join(folder, '世帯.sitter');
  key = path.join(folder, '合言葉.txt');
  cpSync(path.join(fixtures, 'household-without-usage.json'), path.join(folder, 'plain.json'));
  const plain = readFileSync(path.join(folder, 'plain.json'));
  writeFileSync(file, contentUnder(protection, plain));
  writeFileSync(key, `${passphrase}\r\n`);
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a log goes into a protected household, and out of it come the same amounts', () => {
  const csv = path.join(fixtures, 'usage.csv');
  const imported = cli(['import', csv, '--into', file, '--passphrase-file', key]);
  expect(imported).toMatchObject({ status: 0, err: '' });
  expect(imported.out).toContain('115件を加えました。');
  const content = readFileSync(file);
  expect(isProtected(content)).toBe(true);
  expect(content.includes('ticketCode')).toBe(false);

  const expected = JSON.parse(readFileSync(path.join(fixtures, 'expected.json'), 'utf8'));
  const calculated = cli(['calc', file, '--json', '--passphrase-file', '-'], `${passphrase}\n`);
  expect(JSON.parse(calculated.out).totals).toEqual(expected.totals);
  expect(cli(['check', file, `--passphrase-file=${key}`]).out).toContain('利用 115件');
  const filled = cli(['fill', file, '--out', 'papers', '--passphrase-file', key]);
  expect(filled.status).toBe(0);
});

test.each([
  ['calc', (it: string) => ['calc', it]],
  ['check', (it: string) => ['check', it]],
  ['fill', (it: string) => ['fill', it, '--out', 'papers']],
  ['import', (it: string) => ['import', path.join(fixtures, 'usage.csv'), '--into', it]],
])('%s without the passphrase, or with another, says so with 2 and writes nothing', (_, words) => {
  const before = readFileSync(file);
  const without = cli(words(file));
  expect([without.status, without.out]).toEqual([2, '']);
  expect(without.err).toContain('合言葉で守られています');
  expect(without.err).toContain('--passphrase-file');
  writeFileSync(key, '机の上の 青い りんご');
  const wrong = cli([...words(file), '--passphrase-file', key]);
  expect([wrong.status, wrong.out]).toEqual([2, '']);
  expect(wrong.err).toContain('合言葉が違います');
  expect(wrong.err).not.toContain('りんご');
  expect(readFileSync(file).equals(before)).toBe(true);
});

test('a file that cannot be a passphrase is refused by name, and not quoted', () => {
  writeFileSync(path.join(folder, 'two.txt'), 'first line\nsecond line\n');
  writeFileSync(path.join(folder, 'empty.txt'), '');
  writeFileSync(path.join(folder, 'sjis.txt'), Buffer.from([0x83, 0x41, 0x83, 0x43]));
  writeFileSync(path.join(folder, 'large.txt'), 'x'.repeat(5_000));
  for (const name of ['two.txt', 'empty.txt', 'sjis.txt', 'large.txt', 'missing.txt']) {
    const { status, err } = cli(['check', file, '--passphrase-file', name]);
    expect([name, status]).toEqual([name, 2]);
    expect(err).toContain(`合言葉のファイル「${name}」を読めません`);
    expect(err).not.toContain('second');
  }
});

test('a damaged file is told from a wrong passphrase', () => {
  writeFileSync(file, readFileSync(file).subarray(0, 900));
  const { status, err } = cli(['check', file, '--passphrase-file', key]);
  expect(status).toBe(2);
  expect(err).toContain('壊れている');
});

test('a household in plain needs no passphrase and minds none', () => {
  expect(cli(['check', 'plain.json', '--passphrase-file', key]).status).toBe(0);
});

/** Runs the program in a terminal of its own; needs util-linux's `script`. */
const inTerminal = (words: readonly string[], typed: string) =>
  spawnSync('script', ['-qec', [process.execPath, program, ...words].join(' '), '/dev/null'], {
    encoding: 'utf8',
    cwd: folder,
    input: typed,
    env: environment,
    timeout: 60_000,
  });

const script = spawnSync('script', ['--version'], { encoding: 'utf8' });
const noScript = script.status !== 0 || !script.stdout.includes('util-linux');
if (noScript) console.warn('skipped: the question in a terminal, as there is no util-linux script');

test.skipIf(noScript)('in a terminal it asks, again where need be, and shows nothing', () => {
  writeFileSync(key, '');
  const done = inTerminal(['check', '世帯.sitter'], `wrong passphrase\n${passphrase}\n`);
  // The terminal itself echoes what is typed before the program listens; the program adds nothing.
  expect(done.stdout).toContain('合言葉: ');
  expect(done.stdout).toContain('合言葉が違います。もう一度入れてください。');
  expect(done.stdout).toContain('直すところはありません');
  expect(done.status).toBe(0);
});
