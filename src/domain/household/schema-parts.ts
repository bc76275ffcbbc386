import { z } from 'zod';
import {
  type CivilDate,
  type CivilMonth,
  parseCivilDate,
  parseCivilMonth,
  parseTimeOfDay,
} from '../calendar';
import type { Yen } from '../quantities';
import { isDigest } from './papers';
import type { FieldProblem } from './problem';

// Every check names a FieldProblem; its sentence is written in `copy/`.
export const says = (problem: FieldProblem) => ({ error: problem });

/** Longer than any name, address or note of a person; no later step is asked to work on more. */
const longestText = 10_000;
export const text = z.string(says('text')).max(longestText, says('too-long'));
export const optionalText = text.default('');
export const date = text.refine(
  (value): value is CivilDate => parseCivilDate(value) !== null,
  says('date'),
);
export const month = text.refine(
  (value): value is CivilMonth => parseCivilMonth(value) !== null,
  says('month'),
);
export const time = text.refine((value) => parseTimeOfDay(value) !== null, says('time'));
/** One booking costs no more; sums of a file stay exact. */
const largestYen = 99_999_999;
export const wholeYen = z
  .int(says('whole-yen'))
  .min(0, says('negative-yen'))
  .max(largestYen, says('too-many-yen'))
  .transform((value) => value as Yen);
export const id = text.min(1, says('empty'));
export const digits = (count: number) =>
  text.refine(
    (value) => value === '' || new RegExp(`^\\d{1,${count}}$`).test(value),
    says('digits'),
  );
export const choice = <const Options extends readonly [string, ...string[]]>(options: Options) =>
  z.enum(options, says('choice'));
export const yesNo = z.boolean(says('boolean'));
export const record = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.looseObject(shape, says('object'));
export const list = <Item extends z.ZodType>(item: Item) => z.array(item, says('list'));
export const digest = text.refine(isDigest, says('digest'));
/** An answer that nobody has given yet. */
export const answer = yesNo.nullable().default(null);
export const dateOrNone = date.nullable().default(null);
export const yenOrNone = wholeYen.nullable().default(null);
