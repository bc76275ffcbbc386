export type { Drawn, Letter } from './drawn';
export { foldLookAlikes } from './fold';
export type { PdfAssets } from './pdfjs';
export { type DrawnPage, readDrawn, readLimits, readPages } from './read-pages';
export type { Fill, PageProblem, Rule, SeenPage, TextRun, Widget } from './seen-page';
export { textRuns } from './text-runs';
