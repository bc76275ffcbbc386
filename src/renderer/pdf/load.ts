/** pdf.js is large and most visits begin without it. */
export const loadPdfEngine = () => import('./engine');
