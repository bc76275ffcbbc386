import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { openHouseholdFile } from '../../src/store';
import { counterOf, makePlace, type Place } from './support/place';
import { buildSaver, inParallel, runSaver } from './support/saver-program';

let saver = '';
beforeAll(async () => {
  saver = await buildSaver();
});

/** What must hold after a kill, whenever it came. */
async function check(place: Place, answered: number): Promise<string[]> {
  const problems: string[] = [];
  const opened = await openHouseholdFile(place.file, place.folder);
  if (!opened.ok) return [`does not open: ${JSON.stringify(opened.error)}`];
  const counter = Number(opened.value.held.source['counter']);
  if (counter !== answered && counter !== answered + 1)
    problems.push(`holds ${counter}, answered was ${answered}`);
  if (!opened.value.writing.ok) problems.push('the lock of the killed program is still believed');
  for (const backup of await readdir(place.backups).catch(() => [])) {
    if (backup.startsWith('.')) continue;
    const held = await counterOf(path.join(place.backups, backup));
    if (held === null) problems.push(`the backup ${backup} is not whole`);
  }
  if (!(await place.othersUnharmed())) problems.push('something else was harmed');
  const hidden = await place.hidden();
  if (hidden.some((one) => one.endsWith('.tmp'))) problems.push(`left over: ${hidden.join(' ')}`);
  return problems;
}

const answeredIn = (lines: readonly string[]) =>
  Number(lines.findLast((line) => line.startsWith('saved'))?.split(' ')[1] ?? 0);

async function killed(
  args: readonly string[],
  onLine?: Parameters<typeof runSaver>[2],
): Promise<{ readonly problems: readonly string[]; readonly wasKilled: boolean }> {
  const place = await makePlace();
  try {
    const ran = await runSaver(saver, [place.file, place.folder, ...args], onLine);
    const problems = await check(place, answeredIn(ran.lines));
    return { problems, wasKilled: ran.signal === 'SIGKILL' };
  } finally {
    await place.remove();
  }
}

test('a program killed before every single call of two saves, and halfway through each write', async () => {
  const place = await makePlace();
  const whole = await runSaver(saver, [place.file, place.folder, '2', '0']);
  await place.remove();
  const calls = Number(whole.lines.at(-1)?.replace('calls ', ''));
  expect(calls).toBeGreaterThan(50);
  const steps = Array.from({ length: calls }, (_, index) => index + 1);
  const problems: string[] = [];
  let kills = 0;
  await inParallel(steps, 3, async (step) => {
    const run = await killed(['2', String(step)]);
    kills += run.wasKilled ? 1 : 0;
    problems.push(...run.problems.map((problem) => `step ${step}: ${problem}`));
  });
  console.log(`killed at every step of two saves: ${kills} kills, ${problems.length} problems`);
  expect(problems).toEqual([]);
  // Now and then two saves take a call more (96, not 95): the last step then finds nothing left to stop.
  expect(kills).toBeGreaterThanOrEqual(calls - 2);
});

const random = 112;

test('a program killed at any time', async () => {
  const problems: string[] = [];
  let kills = 0;
  await inParallel(Array.from({ length: random }), 3, async (_, index) => {
    const run = await killed(['10000', '0'], (line, child) => {
      // Spread over the first saves, and over later ones in which backups are thinned out.
      if (line === 'open') setTimeout(() => child.kill('SIGKILL'), (index * 7.3) % 90);
    });
    kills += run.wasKilled ? 1 : 0;
    problems.push(...run.problems.map((problem) => `run ${index}: ${problem}`));
  });
  console.log(`killed at any time: ${kills} kills, ${problems.length} problems`);
  expect(problems).toEqual([]);
  expect(kills).toBe(random);
});
