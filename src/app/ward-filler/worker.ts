import { readFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { paperWords } from '../../copy/attachment';
import { type FillRequest, fillForm, loadFont } from '../../forms';

/** What a request carries: plain data. The font is read once, here; the words of a 別紙 are functions. */
export type WardRequest = Omit<FillRequest, 'font' | 'words'>;

// A thread of its own, built to out/main/ward-filler.js: `filler.ts` sends it requests and ends it when
// one takes too much. Whatever goes wrong with a PDF somebody brought goes wrong in here.
const font = loadFont(readFileSync((workerData as { font: string }).font));

parentPort?.on('message', (request: WardRequest) => {
  fillForm({ ...request, font, words: paperWords }).then(
    (result) => parentPort?.postMessage(result),
    () => parentPort?.postMessage({ ok: false, error: [{ kind: 'layout-unreadable' }] }),
  );
});
parentPort?.postMessage('ready');
