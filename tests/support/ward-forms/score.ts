/** A true answer: where a person measured it. Pages from 1. */
export interface TrueAnswer {
  readonly page: number;
  readonly key: string;
  readonly group: string | null;
  readonly label: string;
  readonly box: Box;
  readonly parts?: readonly (Box | { readonly box: Box })[];
  /** May be missing. */
  readonly optional?: boolean;
}
export interface Truth {
  readonly file: string;
  /** `coverage`: only a part of the page was measured; what is found elsewhere on it is not judged. */
  readonly pages: readonly { readonly page: number; readonly coverage?: string }[];
  readonly answers: readonly TrueAnswer[];
}
type Box = readonly [number, number, number, number];

export interface FoundAnswer {
  readonly page: number;
  readonly key: string;
  readonly box: readonly number[];
}

export interface Score {
  readonly recall: number;
  readonly precision: number;
  readonly missed: readonly string[];
  readonly wrong: readonly string[];
}

const unscored = new Set(['other', 'organization']);
const slack = 1;
const named = ({ page, key, box }: FoundAnswer | TrueAnswer) =>
  `p${page} ${key} ${box.map(Math.round).join(',')}`;

function isIn(found: FoundAnswer, [x0, y0, x1, y1]: Box): boolean {
  const [fx0 = 0, fy0 = 0, fx1 = 0, fy1 = 0] = found.box;
  const [x, y] = [(fx0 + fx1) / 2, (fy0 + fy1) / 2];
  return x >= x0 - slack && x <= x1 + slack && y >= y0 - slack && y <= y1 + slack;
}

/**
 * Found against true answers: one is found when an answer of its key has its centre in it. Two answers
 * cannot share a true one.
 */
export function scoreOf(truth: Truth, all: readonly FoundAnswer[]): Score {
  const answers = truth.answers.filter(({ key }) => !unscored.has(key));
  const judged = truth.pages.filter(({ coverage }) => !coverage).map(({ page }) => page);
  const found = all.filter(({ key }) => !unscored.has(key));
  const taken = new Set<TrueAnswer>();
  const wrong: string[] = [];
  let right = 0;
  for (const one of found) {
    const hit = answers.find(
      (answer) =>
        answer.page === one.page &&
        answer.key === one.key &&
        (!taken.has(answer) || answer.parts !== undefined) &&
        [answer.box, ...(answer.parts ?? []).map((part) => ('box' in part ? part.box : part))].some(
          (box) => isIn(one, box),
        ),
    );
    if (hit) taken.add(hit);
    if (!judged.includes(one.page)) continue;
    if (hit) right += 1;
    else wrong.push(named(one));
  }
  const must = answers.filter(({ optional }) => !optional);
  const missed = must.filter((answer) => !taken.has(answer)).map(named);
  return {
    recall: must.length === 0 ? 1 : (must.length - missed.length) / must.length,
    precision: right + wrong.length === 0 ? 1 : right / (right + wrong.length),
    missed,
    wrong,
  };
}
