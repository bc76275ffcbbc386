import type { ReadForm } from '../app';
import { documentTitles } from '../copy/documents';
import { inspectWords, noTextText, placeName, reasonText } from '../copy/recognised';
import { fiscalYearName } from '../domain/calendar';
import { table } from './table';

/** What was found in a form, for people: title, document, and every place with its reason. */
export function inspectText({ form }: ReadForm): string {
  const { title, document, fiscalYear, pages, answers } = form;
  const missing = noTextText(form.text);
  const lines = [
    title === null ? inspectWords.noTitle : `${inspectWords.title}: ${title}`,
    document === null
      ? inspectWords.unknownDocument
      : `${inspectWords.document}: ${documentTitles[document.id]} (${document.id})`,
    ...(fiscalYear === null ? [] : [`${inspectWords.fiscalYear}: ${fiscalYearName(fiscalYear)}`]),
    ...(missing === null ? [] : [missing]),
    ...(answers.length === 0 && missing === null ? [inspectWords.none] : []),
  ];
  const onPages = pages.flatMap(({ page }) => {
    const here = answers.filter((answer) => answer.page === page);
    if (here.length === 0) return [];
    const [name, box, confidence, reason] = inspectWords.columns;
    const figures = table([
      [name, box, confidence],
      ...here.map((answer) => [
        placeName(answer),
        boxText(answer.box),
        `${Math.round(answer.confidence * 100)}%`,
      ]),
    ]);
    const reasons = [reason, ...here.map((answer) => reasonText(answer.reason))];
    const rows = figures.split('\n').map((row, index) => `${row}  ${reasons[index] ?? ''}`);
    return ['', `${inspectWords.page(page + 1)}  ${inspectWords.places(here.length)}`, ...rows];
  });
  return [...lines, ...onPages].join('\n');
}

const boxText = (box: readonly number[]): string => {
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = box.map(Math.round);
  return `${x0},${y0}–${x1},${y1}`;
};
