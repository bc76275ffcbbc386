import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { householdVersion } from '../../src/domain/household';
import type * as ListOfMigrations from '../../src/store/migrations';
import { programIn, root } from '../support/program';

const versions = path.join(root, 'tests', 'fixtures', 'versions');
const stepsFolder = path.join(root, 'src', 'store', 'migrations');

/**
 * Two versions that never were, before the first: their words for 利用 and 休暇 were others. What
 * applies them, and everything above it, is the program's own.
 */
vi.mock('../../src/store/migrations', async (original) => ({
  ...(await original<typeof ListOfMigrations>()),
  migrations: [
    {
      from: -1,
      migrate: ({ visits, ...others }: { visits: unknown[] }) => ({
        ...others,
        bookings: visits.map((visit) => ({ ...(visit as object), otherSubsidy: false })),
      }),
    },
    {
      from: 0,
      migrate: ({ bookings, ...others }: Record<string, unknown>) => ({
        ...others,
        usage: bookings,
      }),
    },
  ],
}));

let folder: string;
const name = '昔の世帯.sitter';
const file = () => path.join(folder, name);
const backups = () => path.join(folder, '控え', name);
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'sitter-hojo-migrations-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const program = () => programIn(folder);

/** The household of version 1 as a program of version -1 would have written it. */
function ancient(changes: object = {}): { text: string; newest: Record<string, unknown> } {
  const newest = JSON.parse(readFileSync(path.join(versions, '1.json'), 'utf8'));
  const { usage, ...others } = newest;
  const text = JSON.stringify({ ...others, version: -1, visits: usage, memo: 'x', ...changes });
  return { text, newest };
}

test('an old file opens through every step; it is written by the next save, its bytes are kept', async () => {
  const { text, newest } = ancient();
  writeFileSync(file(), text);
  const { openHousehold, saveHousehold } = program();
  const opened = await openHousehold({ id: name });
  if (!opened.ok) throw new Error(opened.error.sentence);
  const { handle, household, readOnly } = opened.value;
  expect(readOnly).toBeNull();
  expect(household).toMatchObject({ usage: newest['usage'], memo: 'x', version: 1 });
  expect(readFileSync(file(), 'utf8')).toBe(text);
  expect(existsSync(backups())).toBe(false);

  expect(await saveHousehold({ handle, household })).toMatchObject({ ok: true });
  const saved = JSON.parse(readFileSync(file(), 'utf8'));
  expect(saved).toMatchObject({ ...newest, memo: 'x', version: 1 });
  expect(saved).not.toHaveProperty('visits');
  expect(saved).not.toHaveProperty('bookings');
  const kept = readdirSync(backups()).map((one) => readFileSync(path.join(backups(), one), 'utf8'));
  expect(kept).toContain(text);
  expect(kept).toContain(readFileSync(file(), 'utf8'));
});

test('a step that stumbles is told, and writes nothing', async () => {
  const { text } = ancient({ visits: 'gone' });
  writeFileSync(file(), text);
  const opened = await program().openHousehold({ id: name });
  expect(opened.ok ? '' : opened.error.sentence).toContain('(ファイルの版 -1)');
  expect(readFileSync(file(), 'utf8')).toBe(text);
  expect(readdirSync(folder)).toEqual([name]);
});

test.each([
  -2,
  0.5,
  '1',
  null,
])('version %j was never written by anyone: refused', async (version) => {
  writeFileSync(file(), ancient({ version }).text);
  const opened = await program().openHousehold({ id: name });
  expect(opened.ok ? '' : opened.error.sentence).toContain('version');
  expect(readdirSync(folder)).toEqual([name]);
});

test('every version before ours has its migration, the test of it, and a golden file', async () => {
  const { migrations } = await vi.importActual<typeof ListOfMigrations>(
    '../../src/store/migrations',
  );
  const before = Array.from({ length: householdVersion - 1 }, (_, index) => index + 1);
  expect(migrations.map(({ from }) => from)).toEqual(before);
  const files = readdirSync(stepsFolder).filter((one) => one.startsWith('from-'));
  expect(files.sort()).toEqual(
    before.flatMap((from) => [`from-${from}.test.ts`, `from-${from}.ts`]).sort(),
  );
  const all = [...before, householdVersion];
  const golden = readdirSync(versions);
  expect(golden).toEqual(expect.arrayContaining(all.map((version) => `${version}.json`)));
  for (const file of golden) {
    const { version } = JSON.parse(readFileSync(path.join(versions, file), 'utf8'));
    expect(all).toContain(version);
    // Another household of a version is named after it: `1-temporary-care.json`.
    expect(/^(\d+)(-[a-z-]+)?\.json$/.exec(file)?.[1]).toBe(`${version}`);
  }
});
