import { readFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { paperWords } from '../../copy/attachment';
import { type FillRequest, fillForm, loadFont, openChecker, type PdfAssets } from '../../forms';
import type { WardResult } from './filler';

/**
 * What a request carries: plain data. The font is read once, here; the words of a 別紙 and the check are
 * functions.
 */
export type WardRequest = Omit<FillRequest, 'font' | 'words' | 'checker'>;

/** `filled`: written, and now looked at; the result comes next. */
export type WardAnswer = WardResult | 'filled';

export interface WardThreadData {
  /** The file of the font. */
  readonly font: string;
  readonly pdfAssets: PdfAssets;
}

// A thread of its own, built to out/main/ward-filler.js: `filler.ts` sends it requests and ends it when
// one takes too much. Whatever goes wrong with a PDF somebody brought goes wrong in here.
const { font: fontFile, pdfAssets } = workerData as WardThreadData;
const font = loadFont(readFileSync(fontFile));
const check = openChecker(pdfAssets);
const say = (answer: WardAnswer) => parentPort?.postMessage(answer);

parentPort?.on('message', (request: WardRequest) => {
  const checker: typeof check = (filled) => {
    say('filled');
    return check(filled);
  };
  fillForm({ ...request, font, words: paperWords, checker }).then(say, () =>
    say({ ok: false, error: [{ kind: 'layout-unreadable' }] }),
  );
});
parentPort?.postMessage('ready');
