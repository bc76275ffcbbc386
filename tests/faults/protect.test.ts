import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import {
  byProtection,
  contentUnder,
  isProtected,
  locked,
  openHouseholdFile,
  plainOf,
  type Unlock,
} from '../../src/store';
import { type Keys, makeKeys, unlockOf } from './support/keys';
import { counterIn, makePlace, type Place, textOf } from './support/place';
import { buildProgram, inParallel, runSaver } from './support/saver-program';

type What = 'set' | 'change' | 'remove';

let protector = '';
let keyFile = '';
let keys: Keys;
beforeAll(async () => {
  protector = await buildProgram('protector');
  keyFile = path.join(path.dirname(protector), 'keys.json');
  keys = await makeKeys(keyFile);
});

/** What the backups hold: five old versions, one that a restore replaced, and the newest. */
const backups: Readonly<Record<string, number>> = {
  '2026-08-01 10-00-00.sitter': 2,
  '2026-09-01 10-00-00.sitter': 3,
  '2026-10-01 10-00-00.sitter': 4,
  '2026-11-01 10-00-00.sitter': 5,
  '2026-11-20 10-00-00 置き換える前.sitter': 6,
  '2026-11-21 10-00-00.sitter': 7,
  '2026-11-22 10-00-00.sitter': 8,
};
const newest = 8;

/** A household with its backups, all in plain or all under the first passphrase. */
async function placeFor(what: What): Promise<Place> {
  const protection = what === 'set' ? null : keys.first;
  const content = contentUnder(protection, textOf(newest, 3));
  const place = await makePlace(content.toString());
  await mkdir(place.backups, { recursive: true });
  for (const [id, counter] of Object.entries(backups))
    await writeFile(
      path.join(place.backups, id),
      counter === newest ? content : contentUnder(protection, textOf(counter, 3)),
    );
  return place;
}

/** The ways a file may open after a kill, and what each means. */
const ways: Readonly<Record<What, readonly string[]>> = {
  set: ['plain', 'first'],
  change: ['first', 'second'],
  remove: ['first', 'plain'],
};
const unlocks = (): Readonly<Record<string, Unlock>> => ({
  plain: locked,
  first: unlockOf(keys.first),
  second: unlockOf(keys.second),
});

async function wayInto(bytes: Uint8Array): Promise<string | null> {
  if (!isProtected(bytes)) return 'plain';
  for (const [way, unlock] of Object.entries(unlocks()))
    if ((await plainOf(bytes, unlock)).ok) return way;
  return null;
}

/** What must hold after a kill, and after the next opening. */
async function check(place: Place, what: What) {
  const problems: string[] = [];
  const way = (await wayInto(await readFile(place.file))) ?? 'none';
  if (!ways[what].includes(way)) problems.push(`the file opens with ${way}`);
  const opened = await openHouseholdFile(place.file, place.folder, false, unlocks()[way]);
  if (!opened.ok) return { way, problems: [`does not open: ${JSON.stringify(opened.error)}`] };
  const { held, writing, changedSince, protection, settled } = opened.value;
  if (held.source['counter'] !== newest) problems.push(`holds ${held.source['counter']}`);
  if (!writing.ok) problems.push('the lock of the killed program is still believed');
  if (changedSince) problems.push('its own change is taken for somebody else’s');
  if ((settled?.failed ?? 0) + (settled?.foreign ?? 0) > 0) problems.push('backups left behind');
  const names = await readdir(place.backups);
  if (names.some((one) => one.startsWith('.'))) problems.push(`left over: ${names.join(' ')}`);
  for (const [id, counter] of Object.entries(backups)) {
    const bytes = await readFile(path.join(place.backups, id)).catch(() => null);
    if (bytes === null) {
      problems.push(`the backup ${id} is lost`);
      continue;
    }
    // With the key of the file alone: what it no longer has it must not need.
    const key = protection && { ...protection, earlier: [] };
    const content = await plainOf(bytes, byProtection(key));
    if (isProtected(bytes) !== (protection !== null)) problems.push(`${id} differs from the file`);
    else if (!content.ok || counterIn(content.value.plain) !== counter)
      problems.push(`${id} is not what it was`);
  }
  if (protection !== null && protection.earlier.length > 0) problems.push('an old key is kept');
  if (!(await place.othersUnharmed())) problems.push('something else was harmed');
  const hidden = await place.hidden();
  if (hidden.some((one) => one.endsWith('.tmp'))) problems.push(`left over: ${hidden.join(' ')}`);
  return { way, problems, settled: (settled?.rewritten ?? 0) > 0 };
}

test.each([
  'set',
  'change',
  'remove',
] as const)('%s: a program killed before every single call, and halfway through each write', async (what) => {
  const place = await placeFor(what);
  const whole = await runSaver(protector, [place.file, place.folder, what, '0', keyFile]);
  expect(whole.lines[0]).toBe('done');
  const done = await check(place, what);
  expect(done).toEqual({ way: ways[what][1], problems: [], settled: false });
  await place.remove();
  const calls = Number(whole.lines.at(-1)?.replace('calls ', ''));
  expect(calls).toBeGreaterThan(40);

  const counts: Record<string, number> = { kills: 0, finished: 0 };
  const problems: string[] = [];
  const steps = Array.from({ length: calls }, (_, index) => index + 1);
  await inParallel(steps, 3, async (step) => {
    const one = await placeFor(what);
    const ran = await runSaver(protector, [one.file, one.folder, what, String(step), keyFile]);
    if (ran.signal === 'SIGKILL') counts['kills'] = (counts['kills'] ?? 0) + 1;
    const found = await check(one, what);
    counts[found.way] = (counts[found.way] ?? 0) + 1;
    if (found.settled) counts['finished'] = (counts['finished'] ?? 0) + 1;
    problems.push(...found.problems.map((problem) => `step ${step}: ${problem}`));
    await one.remove();
  });
  console.log(
    `${what}, killed at every step: ${JSON.stringify(counts)}, ${problems.length} problems`,
  );
  expect(problems).toEqual([]);
  expect(counts['kills']).toBe(calls);
  // Both ends of the change were seen, and something was left to finish in between.
  for (const way of ways[what]) expect(counts[way]).toBeGreaterThan(0);
  expect(counts['finished']).toBeGreaterThan(0);
});
