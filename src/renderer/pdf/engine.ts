import { GlobalWorkerOptions, getDocument, type PDFDocumentProxy, PDFWorker } from 'pdfjs-dist';
import workerAddress from 'pdfjs-dist/build/pdf.worker.min.mjs?url';

GlobalWorkerOptions.workerSrc = workerAddress;
/** One for all documents: starting it costs more than reading a form. */
const worker = new PDFWorker();

export type PdfDocument = PDFDocumentProxy;

/** Without the CMaps and standard fonts, Japanese text that is not embedded comes out blank. */
const beside = (folder: string) => new URL(`pdfjs/${folder}/`, document.baseURI).href;

/**
 * Opens the bytes of a PDF. pdf.js takes over what it is given, so it is given a copy.
 *
 * @param foreign somebody else made it: it gets a worker of its own, which ends with it and keeps no other
 * document waiting
 */
export function openPdf(bytes: Uint8Array, foreign = false): Promise<PdfDocument> {
  return getDocument({
    data: bytes.slice(),
    ...(foreign ? {} : { worker }),
    cMapUrl: beside('cmaps'),
    standardFontDataUrl: beside('standard_fonts'),
    // The page's policy allows neither evaluated code nor WebAssembly.
    isEvalSupported: false,
    useWasm: false,
    enableXfa: false,
  }).promise;
}

export interface Rendered {
  readonly cancel: () => void;
  /** False when it was cancelled. */
  readonly done: Promise<boolean>;
}

/** Draws a page (1, 2, …) on a canvas, `scale` pixels a point. */
export async function renderPage(
  pdf: PdfDocument,
  number: number,
  canvas: HTMLCanvasElement,
  scale: number,
  intent: 'display' | 'print',
): Promise<Rendered> {
  const page = await pdf.getPage(number);
  const viewport = page.getViewport({ scale });
  canvas.width = Math.round(viewport.width);
  canvas.height = Math.round(viewport.height);
  const task = page.render({ canvas, viewport, intent });
  const done = task.promise.then(
    () => true,
    (error: unknown) => {
      if (error instanceof Error && error.name === 'RenderingCancelledException') return false;
      throw error;
    },
  );
  return { cancel: () => task.cancel(), done };
}

/** Width and height in points. */
export async function pageSize(pdf: PdfDocument, number: number) {
  const { width, height } = (await pdf.getPage(number)).getViewport({ scale: 1 });
  return { width, height };
}

/** The widest page, in points. */
export async function widestPage(pdf: PdfDocument): Promise<number> {
  let widest = 0;
  for (let number = 1; number <= pdf.numPages; number += 1)
    widest = Math.max(widest, (await pageSize(pdf, number)).width);
  return widest;
}

/** The page's text, a line each. */
export async function pageText(pdf: PdfDocument, number: number): Promise<string> {
  const { items } = await (await pdf.getPage(number)).getTextContent();
  return items
    .map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : ' ') : ''))
    .join('')
    .trim();
}
