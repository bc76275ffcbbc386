import { writeSync } from 'node:fs';
import path from 'node:path';
import { packBox, takeInBox } from '../../../src/store';
import { name, papersName } from '../../support/moving';
import { killBefore } from './killed-at';

// A program of its own, to be killed: bundled by ./saver-program.ts.
//   node mover.cjs pack|take-in <data folder> <box> <kill before this call, or 0>
// It writes `ready` when it begins, and `calls N` when it has come to its end.

const [, , work = '', folder = '', box = '', killAt = ''] = process.argv;
const say = (line: string): void => {
  writeSync(1, `${line}\n`);
};

async function run(): Promise<void> {
  const calls = killBefore(Number(killAt));
  say('ready');
  const done =
    work === 'pack'
      ? await packBox(path.join(folder, name), papersName, folder, '2026-11-22')
      : await takeInBox(box, folder);
  if (!done.ok) return say(`refused ${done.error.kind}`);
  say(`calls ${calls()}`);
}

void run();
