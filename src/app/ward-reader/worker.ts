import { parentPort, workerData } from 'node:worker_threads';
import { failure, success } from '../../domain/result';
import { type PdfAssets, readPages, recogniseForm } from '../../forms';
import type { ReadForm, ReadResult } from './reader';

// A thread of its own, built to out/main/ward-reader.js: `reader.ts` sends it the bytes of a PDF and ends
// it when reading takes too much. Whatever goes wrong with a PDF somebody brought goes wrong in here.
const assets = workerData as PdfAssets;

async function read(bytes: Uint8Array): Promise<ReadResult> {
  const pages = await readPages(bytes, assets);
  if (!pages.ok) return pages;
  const form: ReadForm = { pages: pages.value, form: recogniseForm(pages.value) };
  return success(form);
}

parentPort?.on('message', (bytes: Uint8Array) => {
  read(bytes).then(
    (result) => parentPort?.postMessage(result),
    () => parentPort?.postMessage(failure({ kind: 'broken' })),
  );
});
parentPort?.postMessage('ready');
