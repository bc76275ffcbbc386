import { parentPort, workerData } from 'node:worker_threads';
import fc from 'fast-check';
import { watchDisk } from '../../faults/support/disk';
import { csv } from '../surfaces/csv';
import { household } from '../surfaces/household';
import { ipc } from '../surfaces/ipc';
import { pdf } from '../surfaces/pdf';
import { template } from '../surfaces/template';
import type { Make } from './surface';

// The worker that `watched.ts` starts and, when a case does not end, kills.
const surfaces: Readonly<Record<string, Make>> = { household, csv, pdf, template, ipc };

export interface Job {
  readonly surface: string;
  readonly root: string;
  readonly data: string;
  readonly seed: number;
  readonly count: number;
  /** Cases before this one are done. */
  readonly from: number;
}

export type Report =
  | { readonly kind: 'began'; readonly index: number; readonly name: string }
  | { readonly kind: 'ended'; readonly outcome: string; readonly broke: string | null }
  | { readonly kind: 'finished' };

const job = workerData as Job;
const say = (report: Report) => parentPort?.postMessage(report);
const chunk = 100;

const builtIns = [Object, Array, Function, String, Number, Map, Set, Promise, RegExp] as const;
const prototypes = () =>
  builtIns.map(({ prototype }) => Reflect.ownKeys(prototype).map(String).join()).join('|');

/** Whatever writes must write here. */
function watchWrites(broke: (what: string) => void) {
  const writing = new Set(['mkdir', 'rename', 'rm', 'utimes', 'copyFile', 'handle.writeFile']);
  watchDisk(({ name, file }) => {
    if (writing.has(name) && !file.startsWith(job.data)) broke(`${name} outside: ${file}`);
  });
}

/** Named inputs, the hand-written ones first, then generated ones in chunks: all at once are too many. */
function* inputs(surface: Awaited<ReturnType<Make>>): Generator<[string, () => unknown]> {
  yield* Object.entries(surface.nasties);
  for (let at = 0; at < job.count; at += chunk) {
    let made: readonly unknown[] | null = null;
    for (let one = 0; one < chunk && at + one < job.count; one += 1)
      yield [
        `generated ${at + one}`,
        () => {
          made ??= fc.sample(surface.generated, { seed: job.seed + at, numRuns: chunk });
          return made[one];
        },
      ];
  }
}

/** Enough of an input to know it by. */
function shown(input: unknown): string {
  if (typeof input === 'string' || input instanceof Uint8Array)
    return JSON.stringify(Buffer.from(input.slice(0, 80)).toString('latin1'));
  const { command } = input as { command?: string };
  return command ?? '';
}

async function run(): Promise<void> {
  let counter = 0;
  let trouble: string | null = null;
  const broke = (what: string) => {
    trouble ??= what;
  };
  watchWrites(broke);
  process.on('unhandledRejection', (reason) => broke(`unhandled rejection: ${reason}`));
  const next = () => {
    counter += 1;
    return counter;
  };
  const make = surfaces[job.surface];
  if (!make) throw new Error(`no surface ${job.surface}`);
  const surface = await make({ root: job.root, data: job.data, next });
  const before = prototypes();
  let index = 0;
  for (const [name, input] of inputs(surface)) {
    index += 1;
    if (index <= job.from) continue;
    trouble = null;
    const value = input();
    say({ kind: 'began', index, name: `${name} ${shown(value)}` });
    let outcome = 'broke';
    try {
      outcome = await surface.run(value);
    } catch (error) {
      broke(error instanceof Error ? (error.stack ?? error.message) : String(error));
    }
    // What nobody waits for shows a turn later.
    await new Promise(setImmediate);
    if (prototypes() !== before) broke('a prototype was changed');
    say({ kind: 'ended', outcome, broke: trouble });
  }
  await surface.close?.();
  say({ kind: 'finished' });
}

void run();
