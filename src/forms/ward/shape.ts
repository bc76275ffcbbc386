import type { TextRun } from '../page';
import type { AnswerKey, Recognised } from '../recognise/recognised';
import { answerKindAt } from '../template/answer-paths';
import { heightOf, widthOf } from '../template/box';
import type { Box, FormField } from '../template/schema';
import { optionValue } from './meaning';
import { numberParts } from './number-parts';

/** Places that make up one answer: the year, month and day of a date, the family and given name. */
export interface Together {
  readonly answers: readonly Recognised[];
  readonly path: string;
  /** What is printed on their page. */
  readonly texts: readonly TextRun[];
}

interface Named {
  readonly id: string;
  readonly label: string;
  readonly page: number;
  readonly path: string;
  readonly expected: boolean;
}

const most = 11;
/** Letters a little lower than their box, in half points, and never larger than a form is written in. */
const sizeIn = (box: Box, largest = most): number =>
  Math.max(6, Math.min(largest, Math.round(heightOf(box) * 1.2) / 2));

/** The box round all boxes. */
export const around = (boxes: readonly Box[]): Box => [
  Math.min(...boxes.map((box) => box[0])),
  Math.min(...boxes.map((box) => box[1])),
  Math.max(...boxes.map((box) => box[2])),
  Math.max(...boxes.map((box) => box[3])),
];

const eraNames = ['明治', '大正', '昭和', '平成', '令和'] as const;

const erasOf = ({ kind, parts }: Recognised) => {
  const eras = parts.flatMap(({ box, option }) => {
    const era = eraNames.find((name) => option?.includes(name));
    return era ? [{ era, box }] : [];
  });
  return kind === 'choice' && eras.length > 0 ? eras : null;
};

/** Whether a choice asks for the era of a date. */
export const isEraChoice = (answer: Recognised): boolean => erasOf(answer) !== null;

/** Cells from `from` to `to` of a row of digit boxes. */
function cells({ box, parts }: Recognised, from: number, to: number): Box {
  if (parts.length >= to) return around(parts.slice(from, to).map((part) => part.box));
  const width = widthOf(box) / 6;
  return [box[0] + width * from, box[1], box[0] + width * to, box[3]];
}

/** Narrower, an era and a year do not stand in one place, in points. */
const roomForEra = 30;
const eraWords = /明治|大正|昭和|平成|令和|西暦/;

/** The place of a year split for the era before it, where none is printed and there is room. */
function eraAndYear(
  year: Box,
  texts: readonly TextRun[],
): { readonly era?: Box; readonly year: Box } {
  const isPrinted = texts.some(
    ({ text, box }) =>
      eraWords.test(text) &&
      box[3] > year[1] &&
      box[1] < year[3] &&
      box[2] > year[0] - roomForEra &&
      box[0] < year[2],
  );
  if (isPrinted || widthOf(year) < roomForEra) return { year };
  const middle = year[0] + widthOf(year) * 0.55;
  return {
    era: [year[0], year[1], middle, year[3]],
    year: [middle + 1, year[1], year[2], year[3]],
  };
}

/** From the last letter of the eras to the place of the year, in points. */
const nearYear = 20;

/** Eras to circle that are printed by their first letters before a year, 昭・平: letters of one width. */
function letteredEras(year: Box, texts: readonly TextRun[]) {
  const run = texts.find(
    ({ text, box }) =>
      /^[明大昭平令](・[明大昭平令])+$/.test(text) &&
      box[3] > year[1] &&
      box[1] < year[3] &&
      box[2] <= year[0] + 2 &&
      box[2] > year[0] - nearYear,
  );
  if (!run) return null;
  const letters = [...run.text];
  const [x0, y0, x1, y1] = run.box;
  const width = (x1 - x0) / letters.length;
  return letters.flatMap((letter, at) => {
    const era = eraNames.find((name) => name.startsWith(letter));
    const box: Box = [x0 + width * at, y0, x0 + width * (at + 1), y1];
    return era ? [{ era, box }] : [];
  });
}

/** The field that a date is written by; null where its places are not all there. */
function dateField({ answers, texts }: Together, named: Named): FormField | null {
  const part = (name: 'year' | 'month' | 'day') =>
    answers.find(({ key }) => key.endsWith(`.${name}`))?.box;
  const eras = answers.map(erasOf).find((found) => found !== null) ?? null;
  const whole = answers.find(({ key }) => !/\.(year|month|day)$/.test(key) && key !== 'other');
  const comb = whole?.kind === 'comb' ? whole : null;
  const year = part('year') ?? (comb && cells(comb, 0, 2));
  const month = part('month') ?? (comb && cells(comb, 2, 4));
  const day = part('day') ?? (comb && cells(comb, 4, 6));
  if (!year || !month || !day) {
    // One empty place: the date is written in words.
    return whole && !year && !month && !day ? textField({ ...named, box: whole.box }) : null;
  }
  const boxes = [year, month, day];
  const circled = eras ?? letteredEras(year, texts);
  return {
    kind: 'date',
    ...named,
    box: around([...boxes, ...(circled ?? []).map(({ box }) => box)]),
    parts: {
      ...(circled ? { eras: circled, year } : eraAndYear(year, texts)),
      month,
      day,
    },
    size: Math.min(...boxes.map((box) => sizeIn(box))),
  };
}

const textField = (named: Named & { readonly box: Box }): FormField => ({
  kind: 'text',
  ...named,
  align: 'left',
  size: sizeIn(named.box),
});

function circleField(answer: Recognised, named: Named): FormField | null {
  const choices = answer.parts.flatMap(({ box, option }) => {
    const value = option === null ? null : optionValue(named.path, option);
    return value === null ? [] : [{ value, box }];
  });
  const values = new Set(choices.map(({ value }) => value));
  if (choices.length === 0 || values.size < choices.length) return null;
  return { kind: 'circle', ...named, box: around(choices.map(({ box }) => box)), choices };
}

/** More cells than a template may have in one row are no digits. */
const mostCells = 20;

function singleField(
  answer: Recognised,
  named: Named,
  box: Box,
  texts: readonly TextRun[],
): FormField | null {
  const kind = answerKindAt(named.path);
  if (answer.kind === 'choice') return circleField(answer, named);
  // Printed options are what this answer is given by; there is nothing to write.
  if (kind === 'choice' || kind === 'flag' || kind === 'rows' || kind === null) return null;
  const comb = answer.kind === 'comb' && answer.parts.length <= mostCells;
  if (comb && answer.parts.length > 0)
    return {
      kind: 'digits',
      ...named,
      box,
      cells: answer.parts.length,
      size: sizeIn(box, Math.min(most, (widthOf(box) / answer.parts.length) * 1.2)),
    };
  if (/(^|\.)(nameKana|holderKana)$/.test(named.path))
    return { kind: 'furigana', ...named, box, size: sizeIn(box, 8) };
  if (kind === 'amount') return { kind: 'amount', ...named, box, size: sizeIn(box) };
  if (answer.kind === 'multiline')
    return { kind: 'lines', ...named, box, size: Math.min(10, sizeIn(box)) };
  if (kind === 'number') return { ...textField({ ...named, box }), align: 'center' } as FormField;
  const parts = numberParts(named.path, box, texts);
  return parts ? numberField(named, box, parts) : textField({ ...named, box });
}

const numberField = (named: Named, box: Box, parts: Box[]): FormField => ({
  kind: 'text',
  ...named,
  box,
  parts,
  align: 'center',
  size: sizeIn(box),
});

const nameParts: readonly AnswerKey[] = ['name.family', 'name.given', 'kana.family', 'kana.given'];

/** The field that writes an answer into its places; null where the places are of no use for it. */
export function fieldFor(together: Together, named: Named): FormField | null {
  const [first] = together.answers;
  if (!first) return null;
  if (answerKindAt(together.path) === 'date') return dateField(together, named);
  // 氏 and 名 in places of their own: the name runs over both, as the household has it.
  const isName = nameParts.includes(first.key);
  const box = isName ? around(together.answers.map((one) => one.box)) : first.box;
  return singleField(first, named, box, together.texts);
}
