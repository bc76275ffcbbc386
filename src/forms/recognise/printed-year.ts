import { eraOf } from '../../domain/calendar';
import type { SeenPage, TextRun } from '../page';
import { overlapOf } from './area';
import { titleRunsOf } from './document';

/**
 * 令和6年度, R6年度, 2024年度. What follows says that the words are of a revision or of a rule, not of the
 * year the form is for: 令和6年度改定, 令和6年度から.
 */
const namesYear =
  /(?:(令和|平成|[RH])(元|\d{1,2})|(20\d{2}))年度(?!改|作成|制定|施行|以降|以前|から|まで)/g;

/** Below the title, the year it is for stands within so many of its letters. */
const reach = 3;
/** Without a title, the year is looked for in this part of the page. */
const upper = 0.2;

/** Lines as they are read, without the gaps: the ward's number often stands in a cell of its own. */
function linesOf(texts: readonly TextRun[]): readonly string[] {
  const lines: TextRun[][] = [];
  for (const run of texts.toSorted((a, b) => a.box[1] - b.box[1])) {
    const line = lines.find((runs) =>
      runs.some(
        ({ box }) =>
          overlapOf(box[1], box[3], run.box[1], run.box[3]) >
          0.5 * Math.min(box[3] - box[1], run.box[3] - run.box[1]),
      ),
    );
    if (line) line.push(run);
    else lines.push([run]);
  }
  return lines.map((runs) =>
    runs
      .toSorted((a, b) => a.box[0] - b.box[0])
      .map(({ text }) => text)
      .join('')
      .normalize('NFKC')
      .replace(/\s/g, ''),
  );
}

const yearsIn = (texts: readonly TextRun[]): ReadonlySet<number> =>
  new Set(
    linesOf(texts).flatMap((line) =>
      [...line.matchAll(namesYear)].flatMap(([, era = '', year, western]) => {
        if (western !== undefined) return [Number(western)];
        const number = year === '元' ? 1 : Number(year);
        const first = eraOf(era)?.firstYear;
        return first === undefined || number < 1 ? [] : [first + number - 1];
      }),
    ),
  );

/**
 * The fiscal year a form says it is for: printed with its title, or around it. Null where none is printed,
 * the number is left to be written (令和　年度), or several are named.
 */
export function printedYearOf(page: Pick<SeenPage, 'height' | 'texts'> | undefined): number | null {
  if (!page) return null;
  const level = page.texts.filter(({ vertical }) => !vertical);
  const title = titleRunsOf(page);
  const bottom = Math.max(0, ...title.map(({ box }) => box[3]));
  const size = Math.max(0, ...title.map((run) => run.size));
  const beside = level.filter(({ box }) =>
    title.some((run) => overlapOf(box[1], box[3], run.box[1], run.box[3]) > 0.3 * run.size),
  );
  const lowest = title.length > 0 ? bottom + reach * size : upper * page.height;
  for (const texts of [beside, level.filter(({ box }) => box[3] <= lowest)]) {
    const [year, ...others] = yearsIn(texts);
    if (year !== undefined) return others.length === 0 ? year : null;
  }
  return null;
}
