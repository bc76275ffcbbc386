import { writeSync } from 'node:fs';
import { openHouseholdFile, saveHouseholdFile } from '../../../src/store';
import { killBefore } from './killed-at';

// A program of its own, to be killed: bundled by ./saver-program.ts.
//   node saver.js <file> <data folder> <saves> <kill before this call, or 0> [force]
// It writes `calls N` or, for each save that was answered, `saved N`.

const [, , file = '', dataFolder = '', saves = '', killAt = '', force] = process.argv;
const say = (line: string): void => {
  writeSync(1, `${line}\n`);
};

async function run(): Promise<void> {
  const calls = killBefore(Number(killAt));
  const opened = await openHouseholdFile(file, dataFolder, force === 'force');
  if (!opened.ok) return say(`unreadable ${JSON.stringify(opened.error)}`);
  const { held, writing } = opened.value;
  if (!writing.ok) return say(`look only ${writing.error.kind}`);
  let open = writing.value;
  const first = Number(held.source['counter'] ?? 0);
  say('open');
  for (let number = first + 1; number <= first + Number(saves); number += 1) {
    const text = `${JSON.stringify({ ...held.source, counter: number, by: process.pid }, null, 2)}\n`;
    const saved = await saveHouseholdFile(open, text, dataFolder);
    if (saved.kind === 'failed') return say(`failed ${saved.code}`);
    open = saved.open;
    say(`${saved.kind} ${number} ${process.pid}`);
  }
  say(`calls ${calls()}`);
}

void run();
