import type { TextRun } from '../page';
import type { Recognised } from '../recognise/recognised';

/** Of which hours of the day an answer is. */
export type Part = 'day' | 'night' | 'both';

/** Lines closer than this are one line, in points. */
export const sameLine = 2;

/** The words by which a place was found. */
export const wordsOf = ({ group, label, reason }: Recognised): string =>
  `${group ?? ''} ${'words' in reason ? reason.words : ''} ${label}`;

const middle = ({ box }: Recognised) => (box[1] + box[3]) / 2;
const inLine = (one: Recognised, other: Recognised) => Math.abs(middle(one) - middle(other)) < 6;

/** How far above a place its words may stand, in points. */
const reach = 45;

/** What is printed above a place, over its own width: words beside that are those of its neighbour. */
const wordsAbove = ({ box }: Recognised, texts: readonly TextRun[]): string =>
  texts
    .filter(
      ({ box: run }) =>
        run[3] <= box[1] + sameLine &&
        run[1] >= box[1] - reach &&
        run[2] > box[0] &&
        run[0] < box[2],
    )
    .map(({ text }) => text)
    .join(' ');

const total = 'temporaryCare.totals';
/** What the words of a place under all tables say that it is. */
const amounts: readonly (readonly [RegExp, string])[] = [
  [/請求額|補助額/, 'temporaryCare.claimYen'],
  [/基準額/, 'temporaryCare.baseYen'],
  [/実支払|[（(]A[)）]/, `${total}.paidYen`],
];
const stretches: readonly (readonly [RegExp, Part])[] = [
  [/日中/, 'day'],
  [/夜間/, 'night'],
  [/使用時間|利用時間数|時間合計/, 'both'],
];

/** 交付請求額(AとBの小さい方): what is in brackets explains another amount. */
const withoutRemarks = (words: string): string => words.replace(/[（(][^（()）]*[)）]/g, '');

/** What words say; several things at once are no answer. */
function saidBy<Meant>(
  words: string,
  table: readonly (readonly [RegExp, Meant])[],
): Meant | 'several' | null {
  for (const text of [withoutRemarks(words), words]) {
    const [first, ...more] = table.filter(([pattern]) => pattern.test(text));
    if (first) return more.length === 0 ? first[1] : 'several';
  }
  return null;
}

interface Meant {
  readonly path: string;
  /** Said by the words of the place itself, not by what is printed above. */
  readonly own: boolean;
}

/** Which hours; 日中利用時間 is of the day although 利用時間 alone is both. */
function stretchIn(words: string): Part | 'several' | null {
  const ofPart = saidBy(words, stretches.slice(0, 2));
  return ofPart ?? saidBy(words, stretches.slice(2));
}

/**
 * A place under all tables, by its own words first, by those above it where it has none. Hours with minutes
 * beside them are the sums; alone, part hours are dropped. Null where the words leave it open.
 */
function grandMeaning(
  answer: Recognised,
  grand: readonly Recognised[],
  texts: readonly TextRun[],
): Meant | null {
  const isSums = grand.some(
    (one) => one.page === answer.page && one.key === 'usageMinutes' && inLine(one, answer),
  );
  const said = <Meant>(read: (words: string) => Meant | 'several' | null) => {
    const own = read(wordsOf(answer));
    const meant = own ?? read(wordsAbove(answer, texts));
    return meant === null || meant === 'several' ? null : { meant, own: own !== null };
  };
  switch (answer.key) {
    case 'usageHours':
    case 'usageMinutes': {
      const found = said(stretchIn);
      const unit = answer.key === 'usageHours' ? 'Hours' : 'Minutes';
      if (!found) return null;
      const { meant: part, own } = found;
      if (part === 'both')
        return unit === 'Hours' ? { path: 'temporaryCare.hoursUsed', own } : null;
      const path = isSums || unit === 'Minutes' ? total : 'temporaryCare';
      return { path: `${path}.${part}${unit}`, own };
    }
    case 'amount':
    case 'total': {
      // In the line of the sums an amount without words is their sum, whatever stands above.
      if (isSums && saidBy(wordsOf(answer), amounts) === null)
        return { path: `${total}.paidYen`, own: false };
      const found = said((words) => saidBy(words, amounts));
      return found && { path: found.meant, own: found.own };
    }
    default:
      return null;
  }
}

/** The answers of the places under all tables of a page; what two of them could be is left to a person. */
export function grandPaths(
  places: readonly Recognised[],
  grand: readonly Recognised[],
  texts: readonly TextRun[],
): ReadonlyMap<Recognised, string | null> {
  const found = places.map((answer) => ({ answer, meant: grandMeaning(answer, grand, texts) }));
  return new Map(
    found.map(({ answer, meant }) => {
      const rivals = found.filter((one) => meant && one.meant?.path === meant.path);
      const sayIt = rivals.filter((one) => one.meant?.own);
      const [best, ...others] = sayIt.length > 0 ? sayIt : rivals;
      return [answer, meant && best?.answer === answer && others.length === 0 ? meant.path : null];
    }),
  );
}
