import type { SeenPage, TextRun } from '../page';
import { type DocumentWords, documentWords } from './dictionary/documents';
import type { RecognisedForm } from './recognised';

/** What papers are called. */
const titleWords = /(書|状|届|票|願|表|申込|調書|内訳)(?:[（(【].*)?$/;
/** A title stands in this part of the page. */
const upper = 0.45;

const inReadingOrder = (runs: readonly TextRun[]): string =>
  runs
    .toSorted((a, b) => a.box[0] - b.box[0])
    .map(({ text }) => text)
    .join('');

type PageWords = Pick<SeenPage, 'height' | 'texts'>;

interface TitleRow {
  readonly runs: readonly TextRun[];
  readonly text: string;
}

/** The largest words of the upper part that name a paper, over one or two lines. */
function titleRowOf(page: PageWords | undefined): TitleRow | null {
  if (!page) return null;
  const runs = page.texts.filter(({ box, vertical }) => !vertical && box[1] < upper * page.height);
  const rows: { runs: TextRun[]; size: number; y: number }[] = [];
  for (const run of runs.toSorted((a, b) => a.box[1] - b.box[1] || a.box[0] - b.box[0])) {
    const row = rows.find(
      ({ y, size }) =>
        Math.abs(y - run.box[3]) < 0.5 * size && size < 1.3 * run.size && run.size < 1.3 * size,
    );
    if (row) row.runs.push(run);
    else rows.push({ runs: [run], size: run.size, y: run.box[3] });
  }
  const named = rows
    .map((row) => ({ ...row, text: inReadingOrder(row.runs) }))
    .filter(({ text }) => titleWords.test(text) && text.length < 60);
  return named.toSorted((a, b) => b.size - a.size || a.y - b.y)[0] ?? null;
}

/** The title as it is printed. */
export const titleOf = (page: PageWords | undefined): string | null =>
  titleRowOf(page)?.text ?? null;

/** Where the title is printed; empty when nothing looks like one. */
export const titleRunsOf = (page: PageWords | undefined): readonly TextRun[] =>
  titleRowOf(page)?.runs ?? [];

/** Which document of the scheme a file seems to be; null: none of them, or several alike. */
export function documentOf(
  pages: readonly SeenPage[],
  title: string | null,
): RecognisedForm['document'] {
  const words = (pages[0]?.texts ?? []).map(({ text }) => text).join('');
  const fits = ({ title: inTitle, page }: DocumentWords) =>
    title !== null &&
    inTitle.every((word) => word.test(title)) &&
    page.every((word) => word.test(words));
  const fitting = documentWords.filter(fits);
  // A word in the title itself tells 交通費 from 利用料 where the page speaks of both.
  const [best] = fitting.toSorted((a, b) => inTitle(b, title) - inTitle(a, title));
  if (!best) return null;
  const alone = fitting.length === 1 || inTitle(best, title) > inTitle(other(fitting, best), title);
  return { id: best.id, confidence: alone ? 0.9 : 0.5 };
}

const inTitle = ({ title, page }: DocumentWords, text: string | null): number =>
  [...title, ...page].filter((word) => word.test(text ?? '')).length;

const other = (all: readonly DocumentWords[], one: DocumentWords): DocumentWords =>
  all.find((candidate) => candidate !== one) ?? one;
