import path from 'node:path';
import type { PdfAssets } from '../../forms';

/** Where pdf.js's own data lies in the folder of the program. */
export const pdfjsFiles = (resources: string): PdfAssets => {
  const pdfjs = path.join(resources, 'out', 'renderer', 'pdfjs');
  return { cMaps: path.join(pdfjs, 'cmaps'), standardFonts: path.join(pdfjs, 'standard_fonts') };
};
