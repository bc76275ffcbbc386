import type { FormFont } from '../font/form-font';
import type { TextMark } from '../layout/fit';
import { type Drawn, type DrawnPage, foldLookAlikes, type Letter } from '../page';
import type { FillProblem, PlannedPage } from '../plan/plan';

/** Points by which the same place may be read differently: numbers in a file are rounded. */
const slack = 0.06;

/**
 * Whether the filled file, as another program reads it, is the layout with the plan's ink over it and
 * nothing else: the pages of the plan, on each all that the layout draws there and in the same order,
 * then every letter of every answer in its place.
 *
 * @param before the pages of the layout
 * @param after the pages of the filled file
 */
export function fileProblems(
  before: readonly DrawnPage[],
  after: readonly DrawnPage[],
  pages: readonly PlannedPage[],
  font: FormFont,
): readonly FillProblem[] {
  if (after.length !== pages.length) return [{ kind: 'print-changed', page: null }];
  return pages.flatMap((planned, page): readonly FillProblem[] => {
    const found = after[page];
    const under = planned.source ? before[planned.source.page] : undefined;
    const isSame = found && (!planned.source || (under && beginsWith(found, under)));
    if (!found || !isSame) return [{ kind: 'print-changed', page }];
    return answersProblems(planned, found.drawn, under?.drawn ?? null, font);
  });
}

const near = (one: readonly number[], other: readonly number[]): boolean =>
  one.length === other.length &&
  one.every((value, index) => Math.abs(value - (other[index] ?? Number.NaN)) <= slack);

/** All of the layout's page stands at the beginning of what the filled page draws. */
function beginsWith(found: DrawnPage, under: DrawnPage): boolean {
  const { drawn } = found;
  const kept = <Item>(
    list: (page: Drawn) => readonly Item[],
    isSame: (one: Item, other: Item) => boolean,
  ) => {
    const now = list(drawn);
    return list(under.drawn).every((item, index) => {
      const other = now[index];
      return other !== undefined && isSame(item, other);
    });
  };
  return (
    near([found.width, found.height], [under.width, under.height]) &&
    kept((page) => page.letters, isLetter) &&
    kept(
      (page) => page.strokes,
      (one, other) =>
        near(
          [one.x0, one.y0, one.x1, one.y1, one.width],
          [other.x0, other.y0, other.x1, other.y1, other.width],
        ),
    ) &&
    kept((page) => page.dots, near) &&
    kept(
      (page) => page.fills,
      (one, other) => near(one.box, other.box) && near(one.color, other.color),
    ) &&
    kept((page) => page.images, near) &&
    drawn.outlines >= under.drawn.outlines
  );
}

const isLetter = (one: Letter, other: Letter): boolean =>
  one.text === other.text && near(one.box, other.box);

/** A letter as it should be found: its start and its size. */
interface Expected {
  readonly text: string;
  readonly x: number;
  readonly size: number;
}

function lettersOf({ text, x, size }: TextMark, font: FormFont): readonly Expected[] {
  let at = x;
  return [...text].flatMap((char) => {
    const here = at;
    at += (font.glyph(char.codePointAt(0) ?? 0).advance * size) / 1000;
    // The reader tells of no space.
    return char.trim() === '' ? [] : [{ text: foldLookAlikes(char), x: here, size }];
  });
}

/** Our ink is drawn last: the last letters of the page are ours, in the order of the plan. */
function answersProblems(
  { ink }: PlannedPage,
  found: Drawn,
  under: Drawn | null,
  font: FormFont,
): readonly FillProblem[] {
  const expected = ink.map(({ marks }) =>
    marks.flatMap((mark) =>
      mark.mark === 'text' ? [{ mark, letters: lettersOf(mark, font) }] : [],
    ),
  );
  const count = expected.flat().reduce((sum, { letters }) => sum + letters.length, 0);
  let next = found.letters.length - count;
  const shapes = found.outlines - (under?.outlines ?? 0);
  const drawnShapes = ink
    .flatMap(({ marks }) => marks)
    .filter(({ mark }) => mark === 'path').length;
  return ink.flatMap(({ fieldId, label, text, marks }, index): readonly FillProblem[] => {
    let reads = marks.every(({ mark }) => mark === 'text') || shapes >= drawnShapes;
    for (const { mark, letters } of expected[index] ?? []) {
      for (const letter of letters) {
        const seen = found.letters[next];
        next += 1;
        reads &&= seen !== undefined && standsAt(seen, letter, mark.y);
      }
    }
    return reads ? [] : [{ kind: 'not-read-back', fieldId, label, value: text }];
  });
}

const standsAt = (seen: Letter, { text, x, size }: Expected, baseline: number): boolean =>
  seen.text === text &&
  seen.direction === 'right' &&
  Math.abs(seen.box[0] - x) <= slack &&
  Math.abs(seen.size - size) <= slack &&
  seen.box[1] < baseline &&
  seen.box[3] > baseline - size / 2;
