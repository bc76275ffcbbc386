import { Worker } from 'node:worker_threads';
import type { Job, Report } from './runner';

/** A hang: time of the processor, so that a busy computer cannot make one. */
const hangAfter = 6000;
const between = 100;
const heap = { maxOldGenerationSizeMb: 1536, stackSizeMb: 4 };

export interface Tally {
  readonly cases: number;
  readonly outcomes: Readonly<Record<string, number>>;
  /** Cases in which the program did what it must not do, each with what that was. */
  readonly broken: readonly string[];
}

/** Runs all cases of a surface in a worker; a case that hangs or kills the worker is noted and left behind. */
export async function runWatched(runner: string, job: Omit<Job, 'from'>): Promise<Tally> {
  const outcomes: Record<string, number> = {};
  const broken: string[] = [];
  let from = 0;
  let [suspect, times] = [0, 0];
  for (;;) {
    const stopped = await runOnce(runner, { ...job, from }, (name, { outcome, broke }) => {
      outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
      if (broke === null) return;
      broken.push(`${job.surface}, ${name}: ${broke}`);
      console.log(broken.at(-1));
    });
    if (stopped === null) break;
    // What takes too long twice more by itself is a hang; once may be the crowd of other programs, whose
    // share of the caches and of garbage collection counts as our time, too.
    const again = stopped.isSlow && stopped.index === suspect ? times + 1 : 1;
    if (stopped.isSlow && again < 3) {
      [suspect, times] = [stopped.index, again];
      from = stopped.index - 1;
      continue;
    }
    broken.push(`${job.surface}, ${stopped.name}: ${stopped.why}`);
    console.log(broken.at(-1));
    from = Math.max(stopped.index, from + 1);
  }
  const cases = Object.values(outcomes).reduce((sum, count) => sum + count, 0);
  return { cases, outcomes, broken };
}

type Stopped = {
  readonly index: number;
  readonly name: string;
  readonly why: string;
  readonly isSlow: boolean;
};
type Ended = Extract<Report, { kind: 'ended' }>;

function runOnce(runner: string, job: Job, onEnded: (name: string, ended: Ended) => void) {
  const worker = new Worker(runner, {
    workerData: job,
    resourceLimits: heap,
    stdout: true,
    stderr: true,
  });
  let began: { index: number; name: string; cpu: NodeJS.CpuUsage } | null = null;
  return new Promise<Stopped | null>((resolve) => {
    const stop = (why: string, isSlow = false) => {
      clearInterval(watch);
      resolve({
        index: began?.index ?? job.from + 1,
        name: began?.name ?? 'the start',
        why,
        isSlow,
      });
      void worker.terminate();
    };
    const watch = setInterval(() => {
      if (began === null) return;
      const { user, system } = process.cpuUsage(began.cpu);
      if ((user + system) / 1000 > hangAfter)
        stop(`no end after ${hangAfter} ms of the processor`, true);
    }, between);
    worker.on('message', (report: Report) => {
      switch (report.kind) {
        case 'began':
          began = { index: report.index, name: report.name, cpu: process.cpuUsage() };
          return;
        case 'ended':
          onEnded(began?.name ?? '', report);
          began = null;
          return;
        case 'finished':
          clearInterval(watch);
          resolve(null);
          void worker.terminate();
          return;
        default:
          report satisfies never;
      }
    });
    worker.on('error', (error) => stop(`the worker died: ${error.message}`));
    worker.on('exit', () => stop('the worker ended'));
  });
}
