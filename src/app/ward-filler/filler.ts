import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { failure, type Result } from '../../domain/result';
import type { FilledForm, FillProblem } from '../../forms';
import { budgets, overBudget } from './budget';
import type { WardAnswer, WardRequest, WardThreadData } from './worker';

export type WardResult = Result<FilledForm, readonly FillProblem[]>;

export interface WardFiller {
  readonly fill: (request: WardRequest) => Promise<WardResult>;
  readonly close: () => Promise<void>;
}

const heapLimit = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 64, stackSizeMb: 4 };
const tooHeavy: WardResult = failure([{ kind: 'layout-too-heavy' }]);
const unreadable: WardResult = failure([{ kind: 'layout-unreadable' }]);

/**
 * Fills forms on PDFs that somebody brought. A broken or hostile PDF can keep its reader busy for ever or
 * make it ask for all memory there is, so it is read in a thread that is ended then. One request at a
 * time; the thread is started with the first.
 *
 * @param resources the folder of the program
 */
export function openWardFiller(resources: string): WardFiller {
  let ready: Promise<Worker> | null = null;
  const pdfjs = path.join(resources, 'out', 'renderer', 'pdfjs');
  const workerData: WardThreadData = {
    font: path.join(resources, 'resources', 'fonts', 'NotoSansJP-Regular.ttf'),
    pdfAssets: {
      cMaps: path.join(pdfjs, 'cmaps'),
      standardFonts: path.join(pdfjs, 'standard_fonts'),
    },
  };
  const start = () => {
    const worker = new Worker(path.join(resources, 'out', 'main', 'ward-filler.js'), {
      workerData,
      resourceLimits: heapLimit,
      // The PDF reader complains there, with our paths; nobody can act on it.
      stdout: true,
      stderr: true,
    });
    const started = new Promise<Worker>((resolve, reject) => {
      worker.once('message', () => resolve(worker));
      worker.once('error', reject);
      // It may end without an error, before it was ready or between two requests.
      worker.once('exit', () => {
        if (ready === started) ready = null;
        reject(new Error('the thread ended before it was ready'));
      });
    });
    return started;
  };
  const end = async (worker: Worker) => {
    ready = null;
    await worker.terminate();
  };
  return {
    async fill(request) {
      ready ??= start();
      const worker = await ready.catch((error: unknown) => {
        ready = null;
        throw error;
      });
      const outcome = await answerOf(worker, request);
      if (outcome.ended) await end(worker);
      return outcome.result;
    },
    async close() {
      const worker = await ready?.catch(() => null);
      if (worker) await end(worker);
    },
  };
}

function answerOf(worker: Worker, request: WardRequest) {
  return new Promise<{ readonly result: WardResult; readonly ended: boolean }>(
    (resolve, reject) => {
      const done = (result: WardResult, ended: boolean) => {
        stopWatching();
        worker.removeAllListeners('message');
        worker.removeAllListeners('error');
        worker.off('exit', onExit);
        worker.on('error', () => undefined);
        resolve({ result, ended });
      };
      const onExit = () => done(unreadable, true);
      const tooMuch = () => done(tooHeavy, true);
      let stopWatching = overBudget(budgets.filling, tooMuch);
      worker.on('message', (answer: WardAnswer) => {
        stopWatching();
        if (answer === 'filled') stopWatching = overBudget(budgets.checking, tooMuch);
        else done(answer, false);
      });
      worker.once('error', (error: NodeJS.ErrnoException) =>
        done(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooHeavy : unreadable, true),
      );
      worker.once('exit', onExit);
      try {
        worker.postMessage(request);
      } catch (error) {
        // Something in it is no plain data: a fault of ours, and nothing to wait for.
        stopWatching();
        worker.off('exit', onExit);
        reject(error);
      }
    },
  );
}
