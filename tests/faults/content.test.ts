import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Handlers } from '../../src/app';
import { makePlace, name, type Place, textOf } from './support/place';

const before = Buffer.from(textOf(1, 12));
let place: Place;
let program: Handlers;
/** The file as the program itself last wrote it. */
let newest: Buffer;

beforeAll(async () => {
  place = await makePlace(before.toString());
  program = place.program();
  const opened = await program.openHousehold({ id: name });
  if (!opened.ok) throw new Error(opened.error.sentence);
  const { handle } = opened.value;
  await program.saveHousehold({ handle, household: JSON.parse(textOf(2, 13)) });
  await program.closeHousehold({ handle });
  newest = await readFile(place.file);
});
afterAll(() => place.remove());

const position = fc.nat({ max: before.length - 1 });
const range = fc.tuple(position, position).map(([a, b]) => [Math.min(a, b), Math.max(a, b) + 1]);

/** What disks, power cuts and sync programs make of a file. */
const damages: Readonly<Record<string, fc.Arbitrary<(content: Buffer) => Buffer>>> = {
  truncated: position.map((end) => (content) => content.subarray(0, end)),
  'zero-filled': range.map(
    ([start, end]) =>
      (content) =>
        content.fill(0, start, end),
  ),
  'bit-flipped': fc
    .array(fc.tuple(position, fc.nat({ max: 7 })), { minLength: 1, maxLength: 8 })
    .map((flips) => (content) => {
      for (const [at, bit] of flips) content[at] = (content[at] ?? 0) ^ (1 << bit);
      return content;
    }),
  // Blocks of the version before and of the newest in one file, as an interrupted copy leaves them.
  interleaved: fc
    .tuple(fc.constantFrom(64, 512, 1024), fc.nat({ max: 2 ** 16 - 1 }))
    .map(([size, pattern]) => (content) => {
      for (let at = 0, block = 0; at < before.length; at += size, block += 1)
        if ((pattern >> (block % 16)) & 1) before.copy(content, at, at, at + size);
      return content;
    }),
};

type Outcome = 'unharmed' | 'refused' | 'restored' | 'told';

async function outcomeOf(content: Buffer, restore: boolean): Promise<Outcome> {
  await writeFile(place.file, content);
  const opened = await program.openHousehold({ id: name });
  expect((await readFile(place.file)).equals(content)).toBe(true);
  const listed = await program.listBackups({ household: name });
  if (!listed.ok) throw new Error(listed.error.sentence);
  const backup = listed.value.backups[0]?.id ?? '';
  expect((await readFile(path.join(place.backups, backup))).equals(newest)).toBe(true);
  if (opened.ok) {
    await program.closeHousehold({ handle: opened.value.handle });
    if (content.equals(newest)) return 'unharmed';
    expect(opened.value.notice).toContain('ほかのところ(別のソフトや同期)で変更されています');
    return 'told';
  }
  expect(opened.error.code).toBe('not-readable');
  expect(opened.error.sentence).toMatch(/[\u3041-\u30ff]/);
  if (!restore) return 'refused';
  const restored = await program.replaceUnreadable({ household: name, backup });
  if (!restored.ok) throw new Error(restored.error.sentence);
  expect(restored.value.household).toMatchObject({ counter: 2 });
  await program.closeHousehold({ handle: restored.value.handle });
  const [kept = ''] = (await readdir(place.folder)).filter((one) => one.endsWith('.bak'));
  expect((await readFile(path.join(place.folder, kept))).equals(content)).toBe(true);
  await rm(path.join(place.folder, kept));
  return 'restored';
}

const each = 260;

test.each(
  Object.entries(damages),
)('%s: refused or told of, and the newest version is at hand', async (kind, damage) => {
  const counts = { unharmed: 0, refused: 0, restored: 0, told: 0 };
  let run = 0;
  await fc.assert(
    fc.asyncProperty(damage, async (harm) => {
      run += 1;
      counts[await outcomeOf(harm(Buffer.from(newest)), run % 10 === 0)] += 1;
    }),
    { numRuns: each, endOnFailure: true },
  );
  console.log(`${kind}: ${each} files`, JSON.stringify(counts));
  expect(await place.othersUnharmed()).toBe(true);
});
