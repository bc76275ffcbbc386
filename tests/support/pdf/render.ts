import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import {
  getDocument,
  type PDFDocumentProxy,
  type PDFPageProxy,
} from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Grey values of a page, 0 black to 255 white, row by row; `scale` pixels a point. */
export interface Raster {
  readonly width: number;
  readonly height: number;
  readonly scale: number;
  readonly grey: Uint8Array;
}

/** Every page of a PDF as a viewer shows it. */
export type Renderer = (pdf: Uint8Array) => Promise<readonly Raster[]>;

const scale = 2;
const assets = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

const open = (pdf: Uint8Array) =>
  getDocument({
    // pdf.js takes the buffer away from its owner.
    data: pdf.slice(),
    cMapUrl: join(assets, 'cmaps/'),
    cMapPacked: true,
    standardFontDataUrl: join(assets, 'standard_fonts/'),
    isEvalSupported: false,
    useSystemFonts: false,
    verbosity: 0,
  });

async function eachPage<T>(
  pdf: Uint8Array,
  visit: (page: PDFPageProxy, document: PDFDocumentProxy) => Promise<T>,
): Promise<T[]> {
  const task = open(pdf);
  const document = await task.promise;
  const results: T[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    results.push(await visit(await document.getPage(number), document));
  }
  await task.destroy();
  return results;
}

/** pdf.js brings a canvas of its own version; one of another version does not understand its paths. */
interface CanvasFactory {
  create(
    width: number,
    height: number,
  ): { readonly canvas: HTMLCanvasElement; readonly context: CanvasRenderingContext2D };
}

export const renderedByPdfjs: Renderer = (pdf) =>
  eachPage(pdf, async (page, document) => {
    const viewport = page.getViewport({ scale });
    const [width, height] = [Math.round(viewport.width), Math.round(viewport.height)];
    const canvases = document.canvasFactory as CanvasFactory;
    const { canvas, context } = canvases.create(width, height);
    await page.render({ canvas, canvasContext: context, viewport, background: 'white' }).promise;
    const { data } = context.getImageData(0, 0, width, height);
    const grey = Uint8Array.from(
      { length: width * height },
      (_, index) => data[index * 4 + 1] ?? 0,
    );
    return { width, height, scale, grey };
  });

/** The text of each page in the order it is drawn, exactly as encoded, without any space. */
export const textOfPages = (pdf: Uint8Array): Promise<readonly string[]> =>
  eachPage(pdf, async (page) => {
    const content = await page.getTextContent({ disableNormalization: true });
    return withoutSpace(content.items.map((item) => ('str' in item ? item.str : '')).join(''));
  });

/** Spaces are not compared: a viewer adds and drops them by position. */
export const withoutSpace = (text: string): string => text.replace(/[\s\u3000]/g, '');

/** Whether poppler's `pdftoppm` is on this machine. */
export const hasPoppler = (): boolean => {
  try {
    execFileSync('pdftoppm', ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

export const renderedByPoppler: Renderer = async (pdf) => {
  const folder = mkdtempSync(join(tmpdir(), 'sitter-hojo-render-'));
  try {
    writeFileSync(join(folder, 'in.pdf'), pdf);
    const arguments_ = ['-r', String(72 * scale), '-gray', '-cropbox'];
    execFileSync('pdftoppm', [...arguments_, join(folder, 'in.pdf'), join(folder, 'page')]);
    const listing = readdirSync(folder).toSorted();
    return listing
      .filter((file) => file.endsWith('.pgm'))
      .map((file) => readGreymap(readFileSync(join(folder, file))));
  } finally {
    rmSync(folder, { recursive: true });
  }
};

function readGreymap(bytes: Buffer): Raster {
  const header = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(bytes.subarray(0, 64).toString('latin1'));
  if (!header) throw new Error('pdftoppm wrote no greymap');
  const [width, height] = [Number(header[1]), Number(header[2])];
  return { width, height, scale, grey: new Uint8Array(bytes.subarray(header[0].length)) };
}
