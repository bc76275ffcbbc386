import { copyFile, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { lookIntoBox } from '../../src/store';
import { allIn, type Computer, makeComputer, name, packed, putHousehold } from '../support/moving';
import { diskError, watchDisk } from './support/disk';

const boxName = '髙橋家 引っ越し用 2026-11-22.sitterbox';
let origin: Computer;
beforeAll(async () => {
  origin = await makeComputer();
  await putHousehold(origin);
  await packed(origin);
});
afterAll(() => origin.remove());

type Files = Readonly<Record<string, string>>;
const shown = (files: Files): Files =>
  Object.fromEntries(Object.entries(files).filter(([file]) => !/(^|\/)\./.test(file)));

async function handleOf({ program }: Computer): Promise<string> {
  const opened = await program.openHousehold({ id: name });
  if (!opened.ok) throw new Error(opened.error.sentence);
  return opened.value.handle;
}

const works = {
  pack: {
    prepare: (computer: Computer) => putHousehold(computer),
    begin: async (computer: Computer) => {
      const handle = await handleOf(computer);
      return () => computer.program.packHousehold({ handle });
    },
  },
  'take-in': {
    prepare: ({ folder }: Computer) =>
      copyFile(path.join(origin.folder, boxName), path.join(folder, boxName)),
    begin:
      async ({ program }: Computer) =>
      () =>
        program.takeInBox({ box: boxName }),
  },
} as const;

/** The work with its n-th call to the disk refused; 0: none. */
async function refusedAt(work: keyof typeof works, at: number) {
  const computer = await makeComputer();
  await works[work].prepare(computer);
  await writeFile(path.join(computer.folder, 'メモ.txt'), 'memo');
  const begun = await works[work].begin(computer);
  const before = shown(await allIn(computer.folder));
  let calls = 0;
  let refused = '';
  const stop = watchDisk(({ name: call }) => {
    calls += 1;
    if (calls !== at) return;
    refused = call;
    throw Object.assign(diskError('ENOSPC'), { syscall: call });
  });
  const answer = await begun();
  stop();
  const after = await allIn(computer.folder);
  const left = (await readdir(computer.folder)).filter((one) => one.startsWith('.moving-'));
  const whole =
    work === 'take-in' || !answer.ok || (await lookIntoBox(path.join(computer.folder, boxName))).ok;
  await computer.remove();
  return { calls, refused, answer, before, after: shown(after), left, whole };
}

test.each([
  'pack',
  'take-in',
] as const)('%s, any call to the disk refused: told, and all or nothing', async (work) => {
  const { calls, answer, after: complete } = await refusedAt(work, 0);
  expect(answer.ok).toBe(true);
  const counts = { refused: 0, done: 0 };
  for (let at = 1; at <= calls; at += 1) {
    const run = await refusedAt(work, at);
    const where = `call ${at}, ${run.refused}`;
    // What cannot be cleared away now is by the next start.
    if (run.refused !== 'rm') expect(run.left, where).toEqual([]);
    expect(run.whole, where).toBe(true);
    if (run.answer.ok) {
      counts.done += 1;
      expect(Object.keys(run.after), where).toEqual(Object.keys(complete));
    } else {
      counts.refused += 1;
      expect(run.answer.error.code, where).toMatch(
        /^(not-written|not-readable|not-packed|bad-box)$/,
      );
      expect(run.answer.error.sentence, where).toMatch(/。$/);
      expect(run.after, where).toEqual(run.before);
    }
  }
  console.log(`${work}, every call refused once: ${calls} calls, ${JSON.stringify(counts)}`);
  expect(counts.refused).toBeGreaterThan(30);
});
