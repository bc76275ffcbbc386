import { readFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { paperWords } from '../../copy/attachment';
import { type FillRequest, fillForm, loadFont, openChecker, type PdfAssets } from '../../forms';
import type { WardResult } from './filler';

/**
 * What a request carries: plain data. The font is read once, here; the words of a 別紙 and the check are
 * functions.
 */
export interface WardRequest extends Omit<FillRequest, 'font' | 'words' | 'checker'> {
  /** To be looked at on the screen while its places are still being moved; never for paper. */
  readonly unchecked?: boolean;
}

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

parentPort?.on('message', ({ unchecked, ...request }: WardRequest) => {
  const checker: typeof check = (filled) => {
    say('filled');
    return check(filled);
  };
  const looked = unchecked ? {} : { checker };
  fillForm({ ...request, font, words: paperWords, ...looked }).then(say, () =>
    say({ ok: false, error: [{ kind: 'layout-unreadable' }] }),
  );
});
parentPort?.postMessage('ready');
