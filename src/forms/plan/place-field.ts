import type { FormModel } from '../../domain/application';
import { eraYearText, parseCivilDate, toJapaneseDate } from '../../domain/calendar';
import { toKatakana } from '../../domain/writing';
import {
  writtenAmount,
  writtenDate,
  writtenDigits,
  writtenParts,
  writtenText,
} from '../answers/written';
import { type FormFont, textWidth } from '../font/form-font';
import { composedKana } from '../font/printable';
import { readable, type TextMark } from '../layout/fit';
import { checkIn, circleAround, circleBounds } from '../layout/shapes';
import { answerKindAt } from '../template/answer-paths';
import { widthOf } from '../template/box';
import { type Answer, answerAt, isEmpty } from '../template/resolve';
import type { Box, FormField } from '../template/schema';
import {
  failedPlacement,
  hereOrAttached,
  onlyHere,
  type TextRequest,
  unprintable,
} from './place-text';
import type { Attachments, Placement } from './plan';

export interface FieldRequest {
  readonly field: FormField;
  readonly model: FormModel;
  readonly font: FormFont;
  readonly attachments: Attachments;
  /** Which copy of the page this is, from 0, and how many there are. */
  readonly copy: number;
  readonly copies: number;
}

type Kind<Name extends FormField['kind']> = Extract<FormField, { kind: Name }>;

/** What becomes of one field on one copy of its page. */
export function placeField({ field, model, font, ...rest }: FieldRequest): Placement {
  const named = { fieldId: field.id, label: field.label };
  if (field.kind === 'blank') return { kind: 'blank', ...named, reason: field.reason };
  const common = { ...named, box: field.box, font, least: readable.text };
  if (field.kind === 'page-number') {
    const text = `${rest.copy + 1} / ${rest.copies}`;
    return onlyHere({ ...common, text, align: 'center', size: field.size, flow: 'line' });
  }
  const answer = answerAt(model, field.path);
  if (isEmpty(answer)) return { kind: field.expected ? 'missing' : 'nothing', ...named };
  switch (field.kind) {
    case 'text': {
      const { align, size } = field;
      const request = {
        ...common,
        text: answerKindAt(field.path) === 'date' ? writtenDate(answer) : writtenText(answer),
        align,
        size,
        flow: 'fitted',
      } as const;
      return placeParts(field, request) ?? hereOrAttached(request, rest.attachments);
    }
    case 'lines': {
      const { size } = field;
      const request = { ...common, text: writtenText(answer), align: 'left', size } as const;
      return hereOrAttached({ ...request, flow: 'wrapped' }, rest.attachments);
    }
    case 'furigana': {
      const text = toKatakana(composedKana(writtenText(answer)));
      const request = { ...common, text, align: 'left', size: field.size, flow: 'fitted' } as const;
      return hereOrAttached({ ...request, least: readable.furigana }, rest.attachments);
    }
    case 'amount': {
      const text = writtenAmount(answer);
      return onlyHere({ ...common, text, align: 'right', size: field.size, flow: 'line' });
    }
    case 'digits':
      return placeDigits(field, answer, font);
    case 'date':
      return placeDate(field, answer, font);
    case 'circle':
      return placeCircle(field, answer);
    case 'check':
      return answer === field.when
        ? {
            kind: 'drawn',
            ...named,
            ink: [{ box: field.box, text: '', marks: [checkIn(field.box)] }],
          }
        : { kind: 'nothing', ...named };
  }
}

/** As many parts as there are blanks between printed hyphens, one to each; null where they are not. */
function placeParts({ parts: boxes }: Kind<'text'>, request: TextRequest): Placement | null {
  const parts = boxes && writtenParts(request.text, boxes.length);
  if (!parts) return null;
  const common = { ...request, least: readable.cell, flow: 'line' } as const;
  // The last blank may be the rest of the line: its part begins behind the mark.
  const placedAt = (size: number) =>
    boxes.map((box, index) => {
      const align = index === boxes.length - 1 ? 'left' : 'center';
      return onlyHere({ ...common, align, box, size, text: parts[index] ?? '' });
    });
  const inkOf = (placed: readonly Placement[]) =>
    placed.flatMap((one) => (one.kind === 'drawn' ? one.ink : []));
  const sizes = inkOf(placedAt(request.size))
    .flatMap(({ marks }) => marks)
    .flatMap((mark) => (mark.mark === 'text' ? [mark.size] : []));
  // All parts in letters of one size, the smallest needed.
  const ink = inkOf(placedAt(Math.min(request.size, ...sizes)));
  const { fieldId, label } = request;
  return ink.length === boxes.length ? { kind: 'drawn', fieldId, label, ink } : null;
}

function placeDigits(field: Kind<'digits'>, answer: Answer, font: FormFont): Placement {
  const named = { fieldId: field.id, label: field.label };
  const digits = writtenDigits(answer, field.cells);
  const text = digits.join('');
  const problems = unprintable(named, text, font);
  if (problems.length > 0) return { kind: 'failed', ...named, problems };
  if (digits.length > field.cells) return failedPlacement(named, 'too-many-digits', text);
  const width = widthOf(field.box) / field.cells;
  const first = field.box[0] + width * (field.cells - digits.length);
  const marks: TextMark[] = [];
  for (const [index, digit] of digits.entries()) {
    const left = first + index * width;
    const cell: Box = [left, field.box[1], left + width, field.box[3]];
    const one = onlyHere({
      ...named,
      text: digit,
      box: cell,
      align: 'center',
      size: field.size,
      least: readable.cell,
      font,
      flow: 'line',
    });
    if (one.kind !== 'drawn') return one;
    marks.push(...one.ink.flatMap((ink) => ink.marks.filter((mark) => mark.mark === 'text')));
  }
  // All cells share a baseline and a size, the smallest needed.
  const size = Math.min(...marks.map((mark) => mark.size));
  const even = marks.map((mark, index) => {
    const middle = first + (index + 0.5) * width;
    return { ...mark, size, x: middle - textWidth(mark.text, size, font) / 2 };
  });
  return { kind: 'drawn', ...named, ink: [{ box: field.box, text, marks: even }] };
}

/**
 * The era that forms print where the template has no box for it. Printed forms leave no room beside
 * it for another one, and where the era may differ (a birth date) they ask for it: a date of another
 * era is left to its owner's hand, and the paper is made all the same.
 */
const printedEra = '令和';

function placeDate(field: Kind<'date'>, answer: Answer, font: FormFont): Placement {
  const named = { fieldId: field.id, label: field.label };
  const date = typeof answer === 'string' ? parseCivilDate(answer) : null;
  const japanese = date && toJapaneseDate(date);
  if (!japanese) return failedPlacement(named, 'not-a-date', writtenText(answer));
  const { parts } = field;
  const circled = parts.eras?.find(({ era }) => era === japanese.era);
  const isPrinted = parts.eras ? circled !== undefined : japanese.era === printedEra;
  if (!parts.era && !isPrinted) return { kind: 'blank', ...named, reason: 'other-era' };
  const texts: readonly (readonly [Box | undefined, string])[] = [
    [parts.era, japanese.era],
    [parts.year, eraYearText(japanese.year)],
    [parts.month, String(japanese.month)],
    [parts.day, String(japanese.day)],
  ];
  const common = { ...named, align: 'center', size: field.size, least: readable.cell } as const;
  const placed = texts.flatMap(([box, text]) =>
    box ? [onlyHere({ ...common, box, text, font, flow: 'line' })] : [],
  );
  const ink = placed.flatMap((part) => (part.kind === 'drawn' ? part.ink : []));
  if (circled) {
    const { box } = circled;
    ink.unshift({ box: circleBounds(box), text: '', marks: [circleAround(box)] });
  }
  return placed.find((part) => part.kind === 'failed') ?? { kind: 'drawn', ...named, ink };
}

function placeCircle(field: Kind<'circle'>, answer: Answer): Placement {
  const named = { fieldId: field.id, label: field.label };
  const choice = field.choices.find((candidate) => candidate.value === String(answer));
  if (!choice) return { kind: 'blank', ...named, reason: 'other-choice' };
  const ink = { box: circleBounds(choice.box), text: '', marks: [circleAround(choice.box)] };
  return { kind: 'drawn', ...named, ink: [ink] };
}
