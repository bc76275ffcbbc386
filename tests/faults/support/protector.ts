import { writeSync } from 'node:fs';
import { openHouseholdFile, removeProtection, setProtection } from '../../../src/store';
import { watchDisk } from './disk';
import { readKeys, unlockOf } from './keys';

// A program of its own, to be killed: bundled by ./saver-program.ts.
//   node protector.js <file> <data folder> <set | change | remove> <kill before this call, or 0> <keys>
// It counts from the moment the household is open, and writes `done` and `calls N` at the end.

const [, , file = '', dataFolder = '', what = '', killAt = '', keys = ''] = process.argv;
const say = (line: string): void => {
  writeSync(1, `${line}\n`);
};

async function run(): Promise<void> {
  const { first, second } = await readKeys(keys);
  const opened = await openHouseholdFile(file, dataFolder, false, unlockOf(first));
  if (!opened.ok || !opened.value.writing.ok) return say('not open');
  const open = opened.value.writing.value;
  // As `newProtection` makes it, without the tenths of a second that takes.
  const changed = { ...second, earlier: [first.dataKey] };
  const next = { set: first, change: changed, remove: null }[what] ?? null;
  let calls = 0;
  watchDisk(async ({ name, handle, content }) => {
    calls += 1;
    if (calls !== Number(killAt)) return;
    // In the middle of writing: half of it is on the disk.
    if (name === 'handle.writeFile' && handle && content)
      await handle.write(Buffer.from(content).subarray(0, Math.floor(content.length / 2)));
    process.kill(process.pid, 'SIGKILL');
  });
  const done =
    next === null
      ? await removeProtection(open, dataFolder)
      : await setProtection(open, next, dataFolder);
  say(done.kind === 'changed' ? 'done' : done.kind);
  say(`calls ${calls}`);
}

void run();
