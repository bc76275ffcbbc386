import { readFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { type FillRequest, fillForm, loadFont } from '../../forms';

/** What a request carries; the font is read once, here. */
export type WardRequest = Omit<FillRequest, 'font'>;

// A thread of its own, built to out/main/ward-filler.js: `filler.ts` sends it requests and ends it when
// one takes too much. Whatever goes wrong with a PDF somebody brought goes wrong in here.
const font = loadFont(readFileSync((workerData as { font: string }).font));

parentPort?.on('message', (request: WardRequest) => {
  fillForm({ ...request, font }).then(
    (result) => parentPort?.postMessage(result),
    () => parentPort?.postMessage({ ok: false, error: [{ kind: 'layout-unreadable' }] }),
  );
});
parentPort?.postMessage('ready');
