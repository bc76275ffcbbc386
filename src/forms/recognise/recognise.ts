import type { SeenPage } from '../page';
import { documentOf, titleOf } from './document';
import { printedYearOf } from './printed-year';
import { recognisePage } from './recognise-page';
import type { RecognisedForm } from './recognised';

/** So much of a page is picture, and so few words on it: it was scanned. */
const scanCoverage = 0.5;
const fewWords = 3;
const manyOutlines = 40;

/** What a PDF asks for and where: its places, its title, and which document of the scheme it seems to be. */
export function recogniseForm(pages: readonly SeenPage[]): RecognisedForm {
  const title = titleOf(pages[0]);
  return {
    pages: pages.map(({ page, width, height }) => ({ page, width, height })),
    answers: pages.flatMap(recognisePage),
    document: documentOf(pages, title),
    title,
    fiscalYear: printedYearOf(pages[0]),
    text: textOf(pages),
  };
}

function textOf(pages: readonly SeenPage[]): RecognisedForm['text'] {
  const words = pages.reduce((sum, { texts }) => sum + texts.length, 0);
  if (words >= fewWords * Math.max(1, pages.length)) return 'text';
  if (pages.some(({ imageCoverage }) => imageCoverage > scanCoverage)) return 'scan';
  if (pages.some(({ outlines }) => outlines > manyOutlines)) return 'outlines';
  return words > 0 ? 'text' : 'empty';
}
