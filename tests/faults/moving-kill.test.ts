import { copyFile, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { lookIntoBox } from '../../src/store';
import { allIn, type Computer, makeComputer, name, packed, putHousehold } from '../support/moving';
import { buildProgram, inParallel, runSaver } from './support/saver-program';

// Hundreds of programs are started, also where others use the machine.
vi.setConfig({ testTimeout: 600_000 });

type Files = Readonly<Record<string, string>>;
type Work = 'pack' | 'take-in';

let mover = '';
let origin: Computer;
/** The household of the box, file by file. */
let moved: Files;
const boxName = '髙橋家 引っ越し用 2026-11-22.sitterbox';
const boxFile = () => path.join(origin.folder, boxName);

beforeAll(async () => {
  mover = await buildProgram('mover');
  origin = await makeComputer();
  await putHousehold(origin, { receipts: 3, bytes: 30_000 });
  moved = await allIn(origin.folder);
  await packed(origin);
});
afterAll(() => origin.remove());

const isHidden = (file: string) => file.split(path.sep).some((part) => part.startsWith('.'));
const shown = (files: Files): Files =>
  Object.fromEntries(Object.entries(files).filter(([file]) => !isHidden(file)));

const sorted = (files: Files) => JSON.stringify(Object.entries(files).sort());

/** A computer on which the work is about to be done. */
async function prepared(work: Work): Promise<Computer & { readonly before: Files }> {
  const computer = await makeComputer();
  if (work === 'pack') await putHousehold(computer, { receipts: 3, bytes: 30_000 });
  else await copyFile(boxFile(), path.join(computer.folder, boxName));
  await writeFile(path.join(computer.folder, 'メモ.txt'), 'memo');
  return { ...computer, before: await allIn(computer.folder) };
}

async function problemsOf(
  work: Work,
  { folder, program, before }: Awaited<ReturnType<typeof prepared>>,
) {
  const problems: string[] = [];
  const expectSame = (what: string, one: Files, other: Files) => {
    if (sorted(one) !== sorted(other)) problems.push(what);
  };
  const killed = shown(await allIn(folder));
  // Whatever has its name is whole, also before anybody cleared up.
  if (work === 'take-in' && name in killed)
    expectSame('half a household', killed, { ...before, ...moved });
  await program.start({});
  const after = await allIn(folder);
  if ((await readdir(folder)).some((one) => one.startsWith('.moving-'))) problems.push('left over');
  const { [boxName]: box, ...others } = shown(after);
  if (work === 'pack') {
    expectSame('the household was harmed', others, before);
    if (box !== undefined && !(await lookIntoBox(path.join(folder, boxName))).ok)
      problems.push('the box is not whole');
    return { problems, done: box !== undefined };
  }
  const done = name in after;
  const { [boxName]: boxBefore, ...nothing } = before;
  if (box !== boxBefore) problems.push('the box was harmed');
  expectSame(
    done ? 'not everything' : 'something',
    others,
    done ? { ...nothing, ...moved } : nothing,
  );
  if (done) {
    const opened = await program.openHousehold({ id: name });
    if (!opened.ok || opened.value.readOnly) problems.push('does not open for writing');
    if (opened.ok && opened.value.notice) problems.push(opened.value.notice);
  }
  return { problems, done };
}

async function killed(work: Work, killAt: number, afterMs: number | null) {
  const computer = await prepared(work);
  try {
    const box = path.join(computer.folder, boxName);
    const args = [work, computer.folder, box, String(killAt)];
    const ran = await runSaver(mover, args, (line, child) => {
      if (line === 'ready' && afterMs !== null) setTimeout(() => child.kill('SIGKILL'), afterMs);
    });
    return { ...(await problemsOf(work, computer)), wasKilled: ran.signal === 'SIGKILL' };
  } finally {
    await computer.remove();
  }
}

async function callsOf(work: Work): Promise<number> {
  const computer = await prepared(work);
  const { lines } = await runSaver(mover, [
    work,
    computer.folder,
    path.join(computer.folder, boxName),
    '0',
  ]);
  await computer.remove();
  return Number(lines.at(-1)?.replace('calls ', ''));
}

test.each<Work>([
  'pack',
  'take-in',
])('%s, killed before every single call and halfway through each write: all or nothing', async (work) => {
  const calls = await callsOf(work);
  expect(calls).toBeGreaterThan(40);
  const problems: string[] = [];
  const counts = { kills: 0, done: 0, nothing: 0 };
  await inParallel(Array.from({ length: calls }), 3, async (_, index) => {
    const run = await killed(work, index + 1, null);
    counts.kills += run.wasKilled ? 1 : 0;
    counts[run.done ? 'done' : 'nothing'] += 1;
    problems.push(...run.problems.map((problem) => `call ${index + 1}: ${problem}`));
  });
  console.log(
    `${work}, killed at every call: ${JSON.stringify(counts)}, ${problems.length} problems`,
  );
  expect(problems).toEqual([]);
  expect(counts.kills).toBe(calls);
  expect(Math.min(counts.done, counts.nothing)).toBeGreaterThan(0);
});

const random = 30;

test.each<Work>(['pack', 'take-in'])('%s, killed at any time: all or nothing', async (work) => {
  const problems: string[] = [];
  const counts = { kills: 0, done: 0, nothing: 0 };
  await inParallel(Array.from({ length: random }), 3, async (_, index) => {
    const run = await killed(work, 0, index * 15);
    counts.kills += run.wasKilled ? 1 : 0;
    counts[run.done ? 'done' : 'nothing'] += 1;
    problems.push(...run.problems.map((problem) => `run ${index}: ${problem}`));
  });
  console.log(
    `${work}, killed at any time: ${JSON.stringify(counts)}, ${problems.length} problems`,
  );
  expect(problems).toEqual([]);
});
