import type { TypedHoursProblem } from '../../copy/screens-usage-calendar';
import { failure, type Result, success } from '../../domain/result';
import type { TimeOfDay } from '../../domain/usage';
import { narrow } from './narrow';
import { readTime } from './time';

/** Start and end of a booking; an end before the start is on the next day. */
export interface Hours {
  readonly start: TimeOfDay;
  readonly end: TimeOfDay;
}

export interface HoursError {
  readonly kind: TypedHoursProblem;
  /** The part of the text that is meant; empty where the whole is. */
  readonly found: string;
}

/** Whatever stands between two times: 「8:30〜18:15」「8時半から18時まで」. The long vowel mark too: it is
 * what the minus key types in Japanese. */
const between = /から|[-‐‑‒–—―−ー~～〜→/、,・]|\s/;

/** In a span `8` can only mean eight o'clock; alone it could be anything. */
const readEnd = (text: string): TimeOfDay | null =>
  readTime(/^\d{1,2}$/.test(text) ? `${text}:00` : text);

/** `08301815`, `8301815`, `830915`: the ways to cut a run of digits into two times. */
function cuts(digits: string): readonly (readonly [string, string])[] {
  return [3, 4]
    .map((at) => [digits.slice(0, at), digits.slice(at)] as const)
    .filter(([, rest]) => rest.length === 3 || rest.length === 4)
    .filter((pair) => pair.every((part) => readTime(part) !== null));
}

function parted(text: string): Result<readonly string[], HoursError> {
  const parts = text
    .trim()
    .split(between)
    .map(narrow)
    .map((part) => part.replace(/まで$/, ''))
    .filter((part) => part !== '');
  const [only] = parts;
  if (parts.length !== 1 || !only || !/^\d{6,8}$/.test(only)) return success(parts);
  const [cut, another] = cuts(only);
  if (another) return failure({ kind: 'ambiguous', found: only });
  return success(cut ?? parts);
}

/**
 * The hours of a booking as people type them on a day: `0830 1815`, `830-1815`, `8:30-18:15`,
 * 「8時半〜18時15分」, `9-17`, `08301815`, in any width, 「22:00〜翌6:00」 across midnight.
 */
export function readHours(text: string): Result<Hours, HoursError> {
  const parts = parted(text);
  if (!parts.ok) return parts;
  const [first, second, third] = parts.value;
  if (!first) return failure({ kind: 'empty', found: '' });
  if (third) return failure({ kind: 'too-many', found: '' });
  const start = readEnd(first);
  if (start === null) return failure({ kind: 'start-unreadable', found: first });
  if (!second) return failure({ kind: 'end-missing', found: first });
  const saysNextDay = second.startsWith('翌');
  const end = readEnd(second.replace(/^翌日?/, ''));
  if (end === null) return failure({ kind: 'end-unreadable', found: second });
  if (end === start) return failure({ kind: 'end-equals-start', found: '' });
  if (saysNextDay && end > start) return failure({ kind: 'not-next-day', found: second });
  return success({ start, end });
}
