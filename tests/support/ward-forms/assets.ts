import { createRequire } from 'node:module';
import path from 'node:path';

const home = path.dirname(createRequire(__filename).resolve('pdfjs-dist/package.json'));

/** pdf.js's own data, from its package. */
export const pdfAssets = {
  cMaps: path.join(home, 'cmaps'),
  standardFonts: path.join(home, 'standard_fonts'),
};
