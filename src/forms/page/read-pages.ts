import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { failure, type Result, success } from '../../domain/result';
import { coverageOf } from './coverage';
import type { Drawn } from './drawn';
import type { DrawingFont } from './graphics-state';
import { type CommandNumbers, interpret } from './interpret';
import type { Matrix } from './matrix';
import { openPdf, type PdfAssets, pdfLibrary } from './pdfjs';
import { rulesOf } from './rules';
import type { PageProblem, Rule, SeenPage } from './seen-page';
import { textRuns } from './text-runs';
import { widgetsOf } from './widgets';

/** No form of a ward comes near these; a file beyond them is a mistake or meant to keep us busy. */
export const readLimits = { bytes: 20 * 1024 * 1024, pages: 60 } as const;

/**
 * Reads every page of a PDF as a person sees it.
 *
 * @param bytes of the file; left as they are
 * @returns the pages from first to last, or why the file is not read
 */
export const readPages = (
  bytes: Uint8Array,
  assets: PdfAssets,
): Promise<Result<readonly SeenPage[], PageProblem>> =>
  eachPage(bytes, assets, readLimits.pages, seenPage);

/** What every page's commands leave on it, in the order they are drawn, and its rules. */
export const readDrawn = (
  bytes: Uint8Array,
  assets: PdfAssets,
  mostPages: number = readLimits.pages,
): Promise<Result<readonly DrawnPage[], PageProblem>> =>
  eachPage(bytes, assets, mostPages, drawnPage);

export interface DrawnPage {
  readonly width: number;
  readonly height: number;
  readonly drawn: Drawn;
  readonly rules: readonly Rule[];
}

async function eachPage<Page>(
  bytes: Uint8Array,
  assets: PdfAssets,
  most: number,
  read: (proxy: PDFPageProxy, page: number) => Promise<Page>,
): Promise<Result<readonly Page[], PageProblem>> {
  if (bytes.length > readLimits.bytes)
    return failure({ kind: 'too-large', limit: readLimits.bytes });
  if (!looksLikePdf(bytes)) return failure({ kind: 'not-a-pdf' });
  const task = await openPdf(bytes, assets);
  try {
    const document = await task.promise;
    const { numPages } = document;
    if (numPages > most) return failure({ kind: 'too-many-pages', pages: numPages, limit: most });
    const pages: Page[] = [];
    for (let number = 1; number <= numPages; number += 1) {
      const proxy = await document.getPage(number);
      pages.push(await read(proxy, number - 1));
      proxy.cleanup();
    }
    return success(pages);
  } catch (error) {
    return failure({ kind: isPasswordQuestion(error) ? 'needs-password' : 'broken' });
  } finally {
    await task.destroy();
  }
}

/** Readers look for the head within the first kilobyte. */
const looksLikePdf = (bytes: Uint8Array): boolean =>
  new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-');

const isPasswordQuestion = (error: unknown): boolean =>
  error instanceof Error && error.name === 'PasswordException';

async function drawnPage(proxy: PDFPageProxy): Promise<DrawnPage> {
  const { OPS, AnnotationMode } = await pdfLibrary();
  const viewport = proxy.getViewport({ scale: 1 });
  const { width, height } = viewport;
  // Fields are read by themselves; what they show now is no print of the ward.
  const commands = await proxy.getOperatorList({ annotationMode: AnnotationMode.DISABLE });
  const fontOf = (name: string): DrawingFont | null =>
    proxy.commonObjs.has(name) ? proxy.commonObjs.get(name) : null;
  const drawn = interpret(
    commands,
    OPS as unknown as CommandNumbers,
    viewport.transform as unknown as Matrix,
    [0, 0, width, height],
    fontOf,
  );
  return { width, height, drawn, rules: rulesOf(drawn) };
}

async function seenPage(proxy: PDFPageProxy, page: number): Promise<SeenPage> {
  const { width, height, drawn, rules } = await drawnPage(proxy);
  const seen = proxy.getViewport({ scale: 1 }).transform as unknown as Matrix;
  return {
    page,
    width,
    height,
    rotate: (((proxy.rotate % 360) + 360) % 360) as SeenPage['rotate'],
    texts: textRuns(drawn.letters, rules),
    rules,
    fills: drawn.fills,
    imageCoverage: coverageOf(drawn.images, width, height),
    outlines: drawn.outlines,
    widgets: widgetsOf(await proxy.getAnnotations(), seen),
  };
}
