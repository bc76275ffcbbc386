import { loadPdfEngine } from './load';
import './print.css';

const dotsPerInch = 300;
const pointsPerInch = 72;
const millimetresPerPoint = 25.4 / pointsPerInch;

export interface PrintOptions {
  readonly onProgress: (done: number) => void;
  readonly signal: AbortSignal;
}

/**
 * Puts every page of the documents, in its true size, into a part of the page that only paper shows,
 * and opens the system's print window. False when it was stopped.
 */
export async function printPdfs(
  documents: readonly Uint8Array[],
  { onProgress, signal }: PrintOptions,
): Promise<boolean> {
  clearPaper();
  const paper = document.createElement('div');
  paper.className = 'paper';
  paper.setAttribute('aria-hidden', 'true');
  document.body.append(paper);
  let done = 0;
  for (const bytes of documents) {
    for await (const sheet of sheetsOf(bytes, signal)) {
      paper.append(sheet);
      done += 1;
      onProgress(done);
    }
    if (signal.aborted) {
      clearPaper();
      return false;
    }
  }
  window.addEventListener('afterprint', clearPaper, { once: true });
  window.print();
  return true;
}

async function* sheetsOf(bytes: Uint8Array, signal: AbortSignal): AsyncGenerator<HTMLElement> {
  const { openPdf, renderPage, pageSize } = await loadPdfEngine();
  const pdf = await openPdf(bytes);
  try {
    for (let number = 1; number <= pdf.numPages && !signal.aborted; number += 1) {
      const canvas = document.createElement('canvas');
      const scale = dotsPerInch / pointsPerInch;
      await (await renderPage(pdf, number, canvas, scale, 'print')).done;
      yield await sheetOf(canvas, await pageSize(pdf, number));
    }
  } finally {
    await pdf.loadingTask.destroy();
  }
}

/** A picture takes a hundredth of the memory of the canvas it was drawn on. */
async function sheetOf(
  canvas: HTMLCanvasElement,
  size: { readonly width: number; readonly height: number },
): Promise<HTMLElement> {
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  canvas.width = 0;
  if (!blob) throw new Error('the page could not be turned into a picture');
  const image = document.createElement('img');
  image.src = URL.createObjectURL(blob);
  image.alt = '';
  await image.decode();
  const sheet = document.createElement('div');
  sheet.className = size.width > size.height ? 'sheet sheet-landscape' : 'sheet';
  sheet.style.width = `${size.width * millimetresPerPoint}mm`;
  sheet.style.height = `${size.height * millimetresPerPoint}mm`;
  sheet.append(image);
  return sheet;
}

/** The pictures hold a household's data: they go as soon as the paper has them. */
export function clearPaper(): void {
  for (const paper of document.querySelectorAll('.paper')) {
    for (const image of paper.querySelectorAll('img')) URL.revokeObjectURL(image.src);
    paper.remove();
  }
}
