import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type Checker, openChecker, type PdfAssets } from '../../../src/forms';

const home = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

/** What pdf.js needs of its own to read Japanese text. */
export const pdfAssets: PdfAssets = {
  cMaps: join(home, 'cmaps'),
  standardFonts: join(home, 'standard_fonts'),
};

export const checker: Checker = openChecker(pdfAssets);
