export type { PdfAssets } from './pdfjs';
export { readLimits, readPages } from './read-pages';
export type { Fill, PageProblem, Rule, SeenPage, TextRun, Widget } from './seen-page';
