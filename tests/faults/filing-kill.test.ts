import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, expect, test, vi } from 'vitest';
import { withNewApplication, withRound } from '../../src/domain/application';
import { readHouseholdFile } from '../../src/store';
import { roundFrom } from '../support/filed';
import { digestOf } from '../support/moving';
import { root } from '../support/program';
import { sampleHousehold } from '../support/sample';
import { makePlace, name, type Place } from './support/place';
import { buildProgram, inParallel, runSaver } from './support/saver-program';

vi.setConfig({ testTimeout: 900_000 });

/** Each kill costs a filing or two: not before every one of its some 200 calls to the disk. */
const step = 8;

let filer = '';
beforeAll(async () => {
  filer = await buildProgram('filer');
});

const { household: withR1, round } = withRound(sampleHousehold, roundFrom());
const { household } = withNewApplication(withR1, {
  ...{ roundId: round.id, childIds: ['haruto'], subsidies: ['transport', 'fee'] },
});
const text = JSON.stringify(household);

/** Erases the household, and returns the folders of papers that are left without a word. */
async function leftUnsaid({ folder, ...place }: Place): Promise<readonly string[]> {
  const program = place.program();
  const opened = await program.openHousehold({ id: name });
  if (!opened.ok) return ['the household itself'];
  const all = { file: true, papers: true, written: true };
  const erased = await program.eraseHousehold({ handle: opened.value.handle, ...all });
  const said = erased.ok ? erased.value.left.map((one) => path.basename(one.path)) : [];
  return readdirSync(folder).filter((one) => one.includes('の書類 ') && !said.includes(one));
}

/** Files the application, killed before a call; what is wrong afterwards, and how many calls there were. */
async function filed(killAt: number) {
  const place = await makePlace(text);
  try {
    const ran = await runSaver(filer, [place.folder, root, String(killAt)]);
    const problems: string[] = [];
    const whole = (folder: string) =>
      readdirSync(path.join(place.folder, folder)).filter((one) => one.endsWith('.pdf'));
    const folders = readdirSync(place.folder).filter((one) => one.includes('の書類 '));
    for (const folder of folders)
      for (const paper of whole(folder))
        if (`${digestOf(readFileSync(path.join(place.folder, folder, paper)))}.pdf` !== paper)
          problems.push('half of a paper stands under its name');
    const read = await readHouseholdFile(path.join(place.folder, name));
    if (!read.ok) return { problems: ['the household does not open'], calls: 0, isFiled: false };
    const { applications = [], papers } = read.value.household;
    const isFiled = applications.some((one) => one.filed !== null);
    const there = papers ? whole(papers.folder) : [];
    // Filed or not: what a filed one names is there, and one that is not names nothing.
    for (const form of applications.flatMap((one) => one.filed?.forms ?? []))
      if (!there.includes(`${form.paper}.pdf`)) problems.push('named, and not there');
    if (!isFiled && papers) problems.push('papers without a filing');
    if (!(await place.othersUnharmed())) problems.push('other files were harmed');

    // The next start goes on: it files what is not filed. Of the first try whole papers may be left that
    // nothing names.
    const again = isFiled ? null : await runSaver(filer, [place.folder, root, '0']);
    if (again && !again.lines.at(-1)?.startsWith('saved')) problems.push('cannot be filed again');
    if ((await leftUnsaid(place)).length > 0) problems.push('left without a word');
    const calls = Number(/^saved (\d+)$/.exec(ran.lines.at(-1) ?? '')?.[1] ?? 0);
    return { problems, calls, isFiled };
  } finally {
    await place.remove();
  }
}

test('killed all along a filing, the household opens and names no paper that is not there', async () => {
  const { calls, problems, isFiled } = await filed(0);
  expect([problems, isFiled]).toEqual([[], true]);
  expect(calls).toBeGreaterThan(20);
  const found: string[] = [];
  const kills = Array.from({ length: Math.floor(calls / step) }, (_, at) => (at + 1) * step);
  let finished = 0;
  await inParallel(kills, 2, async (at) => {
    const killed = await filed(at);
    if (killed.isFiled) finished += 1;
    found.push(...killed.problems.map((problem) => `${at}: ${problem}`));
  });
  expect(found).toEqual([]);
  // Both outcomes were seen.
  expect(finished).toBeGreaterThan(0);
  expect(finished).toBeLessThan(kills.length);
});
