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
  // A page becomes a picture while the next one is drawn; more at a time would only fill the memory.
  let pictured: Promise<void> = Promise.resolve();
  let done = 0;
  for (const bytes of documents) {
    for await (const { canvas, sheet } of drawnPages(bytes, signal)) {
      await pictured;
      paper.append(sheet);
      pictured = fillSheet(sheet, canvas).then(() => {
        done += 1;
        onProgress(done);
      });
    }
  }
  await pictured;
  if (signal.aborted) {
    clearPaper();
    return false;
  }
  window.addEventListener('afterprint', clearPaper, { once: true });
  window.print();
  return true;
}

interface DrawnPage {
  readonly canvas: HTMLCanvasElement;
  /** Empty, in the true size of the page. */
  readonly sheet: HTMLElement;
}

async function* drawnPages(bytes: Uint8Array, signal: AbortSignal): AsyncGenerator<DrawnPage> {
  const { openPdf, renderPage, pageSize } = await loadPdfEngine();
  if (signal.aborted) return;
  const pdf = await openPdf(bytes);
  try {
    for (let number = 1; number <= pdf.numPages && !signal.aborted; number += 1) {
      const canvas = document.createElement('canvas');
      const scale = dotsPerInch / pointsPerInch;
      await (await renderPage(pdf, number, canvas, scale, 'print')).done;
      yield { canvas, sheet: emptySheet(await pageSize(pdf, number)) };
    }
  } finally {
    await pdf.loadingTask.destroy();
  }
}

function emptySheet({ width, height }: { readonly width: number; readonly height: number }) {
  const sheet = document.createElement('div');
  sheet.className = width > height ? 'sheet sheet-landscape' : 'sheet';
  sheet.style.width = `${width * millimetresPerPoint}mm`;
  sheet.style.height = `${height * millimetresPerPoint}mm`;
  return sheet;
}

/** A picture takes a hundredth of the memory of the canvas it was drawn on. */
async function fillSheet(sheet: HTMLElement, canvas: HTMLCanvasElement): Promise<void> {
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  canvas.width = 0;
  if (!blob) throw new Error('the page could not be turned into a picture');
  const image = document.createElement('img');
  image.alt = '';
  await new Promise((resolve, reject) => {
    image.onload = resolve;
    image.onerror = reject;
    image.src = URL.createObjectURL(blob);
  });
  sheet.append(image);
}

/** The pictures hold a household's data: they go as soon as the paper has them. */
export function clearPaper(): void {
  for (const paper of document.querySelectorAll('.paper')) {
    for (const image of paper.querySelectorAll('img')) URL.revokeObjectURL(image.src);
    paper.remove();
  }
}
