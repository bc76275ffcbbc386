import { writeSync } from 'node:fs';
import {
  byPassphrase,
  newProtection,
  openHouseholdFile,
  removeProtection,
  setProtection,
} from '../../../src/store';
import { watchDisk } from './disk';
import { cost, passphrases } from './passphrases';

// A program of its own, to be killed: bundled by ./saver-program.ts.
//   node protector.js <file> <data folder> <set | change | remove> <kill before this call, or 0>
// It counts from the moment the household is open, and writes `done` and `calls N` at the end.

const [, , file = '', dataFolder = '', what = '', killAt = ''] = process.argv;
const say = (line: string): void => {
  writeSync(1, `${line}\n`);
};

async function run(): Promise<void> {
  const unlock = byPassphrase(passphrases.first);
  const opened = await openHouseholdFile(file, dataFolder, false, unlock);
  if (!opened.ok || !opened.value.writing.ok) return say('not open');
  const open = opened.value.writing.value;
  const { first, second } = passphrases;
  const next =
    what === 'remove'
      ? null
      : await newProtection(what === 'set' ? first : second, open.protection, cost);
  let calls = 0;
  watchDisk(async ({ name, handle, content }) => {
    calls += 1;
    if (calls !== Number(killAt)) return;
    // In the middle of writing: half of it is on the disk.
    if (name === 'handle.writeFile' && handle && content)
      await handle.write(Buffer.from(content).subarray(0, Math.floor(content.length / 2)));
    process.kill(process.pid, 'SIGKILL');
  });
  const changed =
    next === null
      ? await removeProtection(open, dataFolder)
      : await setProtection(open, next, dataFolder);
  say(changed.kind === 'changed' ? 'done' : changed.kind);
  say(`calls ${calls}`);
}

void run();
