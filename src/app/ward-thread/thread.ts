import { Worker } from 'node:worker_threads';
import { overBudget } from './budget';

/** A thread for PDFs that somebody brought: `ask` sends a request and waits for the answer. */
export interface WardThread<Request, Answer> {
  readonly ask: (request: Request) => Promise<Answer>;
  readonly close: () => Promise<void>;
}

export interface ThreadOptions<Answer> {
  /** The thread's bundle. It says one word when it is ready, then answers each request with one message. */
  readonly file: string;
  readonly workerData: unknown;
  /** Milliseconds of the processor it may take for an answer. */
  readonly budget: number;
  /** Words it may say on the way, and the budget it has from there. */
  readonly stages?: Readonly<Record<string, number>>;
  /** The answer when it was ended for taking too much. */
  readonly tooHeavy: Answer;
  /** The answer when it ended by itself. */
  readonly unreadable: Answer;
}

const heapLimit = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 64, stackSizeMb: 4 };

/**
 * A broken or hostile PDF can keep its reader busy for ever or make it ask for all memory there is, so it
 * is read in a thread that is ended then. The thread is started with the first request; the next request
 * after it ended starts a new one. One request at a time.
 */
export function openWardThread<Request, Answer>(
  options: ThreadOptions<Answer>,
): WardThread<Request, Answer> {
  let ready: Promise<Worker> | null = null;
  const start = () => {
    const worker = new Worker(options.file, {
      workerData: options.workerData,
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
    async ask(request) {
      ready ??= start();
      const worker = await ready.catch((error: unknown) => {
        ready = null;
        throw error;
      });
      worker.ref();
      const outcome = await answerOf(worker, request, options);
      // Waiting for the next form, it keeps no program from ending.
      if (outcome.ended) await end(worker);
      else worker.unref();
      return outcome.answer;
    },
    async close() {
      const worker = await ready?.catch(() => null);
      if (worker) await end(worker);
    },
  };
}

function answerOf<Answer>(
  worker: Worker,
  request: unknown,
  { budget, stages = {}, tooHeavy, unreadable }: ThreadOptions<Answer>,
) {
  return new Promise<{ readonly answer: Answer; readonly ended: boolean }>((resolve, reject) => {
    const done = (answer: Answer, ended: boolean) => {
      stopWatching();
      worker.removeAllListeners('message');
      worker.removeAllListeners('error');
      worker.off('exit', onExit);
      worker.on('error', () => undefined);
      resolve({ answer, ended });
    };
    const onExit = () => done(unreadable, true);
    const tooMuch = () => done(tooHeavy, true);
    let stopWatching = overBudget(budget, tooMuch);
    worker.on('message', (said: Answer | string) => {
      stopWatching();
      const more = typeof said === 'string' ? stages[said] : undefined;
      if (more === undefined) done(said as Answer, false);
      else stopWatching = overBudget(more, tooMuch);
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
  });
}
