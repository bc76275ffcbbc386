import { readFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { sheetWords } from '../../copy/receipt-sheets';
import { type BoundReceipt, bindReceipts, canBind, loadFont, type ReceiptIndex } from '../../forms';

/** `look`: can this PDF be put on sheets? `bind`: all of them, after the index. */
export type BinderRequest =
  | { readonly kind: 'look'; readonly pdf: Uint8Array }
  | {
      readonly kind: 'bind';
      readonly receipts: readonly BoundReceipt[];
      readonly index: ReceiptIndex;
    };
/** The sheets; of a look nothing but that it went well. Null: it did not. */
export type BinderAnswer = { readonly pdf: Uint8Array | null } | null;

// A thread of its own, built to out/main/receipt-binder.js: `binder.ts` sends it requests and ends it when
// one takes too much. Whatever goes wrong with a PDF somebody attached goes wrong in here.
const font = loadFont(readFileSync(workerData as string));

async function answered(request: BinderRequest): Promise<BinderAnswer> {
  if (request.kind === 'look') return (await canBind(request.pdf)) ? { pdf: null } : null;
  return { pdf: await bindReceipts(request.receipts, request.index, sheetWords, font) };
}

parentPort?.on('message', (request: BinderRequest) => {
  answered(request).then(
    (answer) => parentPort?.postMessage(answer),
    () => parentPort?.postMessage(null),
  );
});
parentPort?.postMessage('ready');
