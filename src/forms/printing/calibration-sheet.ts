import { type FormFont, textWidth } from '../font/form-font';
import type { PathMark } from '../layout/shapes';
import type { Mark } from '../plan/plan';
import { markedPages } from './marked-pages';
import { linesFromEdge, noOffset, type PrinterOffset, perMillimetre } from './printer-offset';

/** The words on the sheet; they are written in the room of the sentences. */
export interface CalibrationWords {
  readonly title: string;
  readonly steps: readonly string[];
  /** At the long lines: the distance they should have from the edge of the paper. */
  readonly fromLeft: (millimetres: number) => string;
  readonly fromTop: (millimetres: number) => string;
  /** At the rulers, which check the scale. */
  readonly ruler: (millimetres: number) => string;
  /** With which offset the sheet was made. */
  readonly madeWith: (offset: PrinterOffset) => string;
}

/** A4, millimetres. */
export const sheetPaper = { width: 210, height: 297 } as const;
/** Lengths of the rulers, and where they start. */
export const rulers = { across: 150, down: 200, left: 35, top: 60 } as const;
/** Corner marks stand so far from both edges. */
export const cornersFromEdge = 15;

type Place = readonly [x: number, y: number];
const points = (millimetres: number): number => millimetres * perMillimetre;

/** A straight line between two places in millimetres. */
const line = (from: Place, to: Place, weight = 0.4): PathMark => ({
  mark: 'path',
  from: [points(from[0]), points(from[1])],
  segments: [{ to: [points(to[0]), points(to[1])] }],
  weight,
});

/** Every millimetre a tick, longer at five and longest at ten. */
const tick = (at: number): number => (at % 10 === 0 ? 5 : at % 5 === 0 ? 3.5 : 2);

function rulerMarks(font: FormFont): readonly Mark[] {
  const { across, down, left, top } = rulers;
  const number = (at: number, x: number, y: number): readonly Mark[] =>
    at % 10 === 0 ? [textAt(String(at), [x, y], 7, font, 'middle')] : [];
  const marks: Mark[] = [
    line([left, top], [left + across, top]),
    line([left, top], [left, top + down]),
  ];
  for (let at = 0; at <= across; at += 1)
    marks.push(
      line([left + at, top], [left + at, top - tick(at)], 0.25),
      ...number(at, left + at, top - 6),
    );
  for (let at = 1; at <= down; at += 1)
    marks.push(
      line([left, top + at], [left - tick(at), top + at], 0.25),
      ...number(at, left - 8, top + at + 0.9),
    );
  return marks;
}

/** A cross at each corner, to see whether the printer cuts anything off. */
function cornerMarks(): readonly Mark[] {
  const { width, height } = sheetPaper;
  const [near, arm] = [cornersFromEdge, 4];
  return [near, width - near].flatMap((x) =>
    [near, height - near].flatMap((y) => [
      line([x - arm, y], [x + arm, y]),
      line([x, y - arm], [x, y + arm]),
    ]),
  );
}

function textAt(
  text: string,
  [x, y]: Place,
  size: number,
  font: FormFont,
  from: 'start' | 'middle' = 'start',
): Mark {
  const shift = from === 'middle' ? textWidth(text, size, font) / 2 : 0;
  return { mark: 'text', text, x: points(x) - shift, y: points(y), size };
}

/** The marks of the sheet, in points of an A4 page, y down. */
export function calibrationMarks(
  words: CalibrationWords,
  font: FormFont,
  offset: PrinterOffset,
): readonly Mark[] {
  const edge = linesFromEdge;
  const { across, down, left, top } = rulers;
  const text = (words_: string, x: number, y: number, size = 9) =>
    textAt(words_, [x, y], size, font);
  return [
    ...cornerMarks(),
    line([edge, edge], [sheetPaper.width - edge, edge], 0.8),
    line([edge, edge], [edge, sheetPaper.height - edge], 0.8),
    text(words.fromTop(edge), 120, edge + 5),
    text(words.fromLeft(edge), edge + 2, sheetPaper.height - edge - 2),
    text(words.title, left, 34, 16),
    text(words.madeWith(offset), left, 42),
    ...rulerMarks(font),
    text(words.ruler(across), left + 95, top + 6),
    text(words.ruler(down), left + 3, top + down - 1),
    ...words.steps.map((step, index) => text(step, left + 8, top + 20 + index * 7.5, 10.5)),
  ];
}

/**
 * A page to print and measure: two long lines at known distances from the edges of the paper, rulers and
 * corner marks.
 *
 * @param offset to move all of it by, so that a second sheet shows whether the first was measured right
 */
export const calibrationSheet = (
  words: CalibrationWords,
  font: FormFont,
  offset: PrinterOffset = noOffset,
): Promise<Uint8Array> =>
  markedPages(
    [
      {
        width: points(sheetPaper.width),
        height: points(sheetPaper.height),
        marks: calibrationMarks(words, font, offset),
      },
    ],
    font,
    offset,
  );
