import type { Recognised } from '../recognise/recognised';
import { answerKindAt } from '../template/answer-paths';
import { heightOf } from '../template/box';
import type { FormTable, TableColumn } from '../template/schema';
import type { Demands } from './demands';
import { rowMeanings } from './meanings';

const wordsOf = ({ label, reason }: Recognised): string =>
  `${'words' in reason ? reason.words : ''} ${label}`.replace(/[\s\d]|行目/g, '');

type RowMeaning = (typeof rowMeanings)[number];

const columnPath = (answer: Recognised, { byWords, byKey }: RowMeaning): string | null =>
  byWords.find(([pattern]) => pattern.test(wordsOf(answer)))?.[1] ?? byKey[answer.key] ?? null;

const meaningIn = (demands: Demands): RowMeaning | undefined =>
  rowMeanings.find(({ path }) => demands.answers.some((asked) => asked.path === path));

/** Where the sum of a column stands in the form model; null where it has none. */
export function sumPath(answer: Recognised, demands: Demands): string | null {
  const meaning = meaningIn(demands);
  const column = meaning && columnPath(answer, meaning);
  return (column && meaning.sums[column]) || null;
}

const isNumbered = (answer: Recognised): answer is Recognised & { readonly row: number } =>
  typeof answer.row === 'number';

/**
 * The table of a page, from its numbered rows: equal pitch, the columns whose words are known. Null where
 * there is none, or the document has no rows.
 *
 * @returns the table with the answers it takes in
 */
export function tableOn(
  page: number,
  answers: readonly Recognised[],
  demands: Demands,
): { readonly table: FormTable; readonly taken: readonly Recognised[] } | null {
  const meaning = meaningIn(demands);
  const numbered = answers.filter(isNumbered).filter((one) => one.page === page);
  const first = numbered.filter(({ row }) => row === 1);
  if (!meaning || first.length === 0) return null;
  const columns: TableColumn[] = [];
  const taken: Recognised[] = [];
  for (const answer of [...first].sort((a, b) => a.box[0] - b.box[0])) {
    const path = columnPath(answer, meaning);
    const kind = path && answerKindAt(`${meaning.path}.*.${path}`);
    if (!path || !kind || columns.some((column) => column.path === path)) continue;
    const amount = kind === 'amount';
    columns.push({
      id: path,
      label: answer.label || path,
      path,
      kind: amount ? 'amount' : 'text',
      align: amount ? 'right' : 'center',
      size: Math.max(6, Math.min(9.5, Math.round(heightOf(answer.box)) / 2)),
      x0: answer.box[0],
      x1: answer.box[2],
    });
    taken.push(...numbered.filter((one) => one.key === answer.key && sameColumn(one, answer)));
  }
  const rows = Math.max(...taken.map(({ row }) => (typeof row === 'number' ? row : 0)));
  const [top, last] = [1, rows].map((row) =>
    Math.min(...taken.flatMap((one) => (one.row === row ? [one.box[1]] : []))),
  );
  const lowest = Math.max(...taken.map(({ box }) => heightOf(box)));
  if (columns.length === 0 || top === undefined || last === undefined) return null;
  const pitch = rows > 1 ? (last - top) / (rows - 1) : lowest;
  if (!(pitch > 0)) return null;
  const asked = demands.answers.find(({ path }) => path === meaning.path);
  const id = meaning.path.replaceAll('.', '-');
  const label = asked?.label ?? meaning.path;
  return { table: { id, label, page, path: meaning.path, top, pitch, rows, columns }, taken };
}

const sameColumn = (one: Recognised, other: Recognised): boolean =>
  Math.abs(one.box[0] - other.box[0]) < 2 && Math.abs(one.box[2] - other.box[2]) < 2;
