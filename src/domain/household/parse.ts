import type { z } from 'zod';
import { failure, type Result, success } from '../result';
import { inconsistenciesOf, type ReadableLists } from './consistency';
import { isTooDeep } from './depth';
import type { Household } from './household';
import type { FieldProblem, HouseholdProblem } from './problem';
import { householdSchema, temporaryCareBookingSchema } from './schema';
import { absenceSchema, bookingSchema, childSchema } from './schema-data';

const pathText = (path: readonly PropertyKey[]): string =>
  path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`;
    return text === '' ? String(key) : `${text}.${String(key)}`;
  }, '');

function valueAt(source: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null
        ? Object.getOwnPropertyDescriptor(value, key)?.value
        : undefined,
    source,
  );
}

function shownValue(value: unknown): string | null {
  if (value === undefined || (typeof value === 'object' && value !== null)) return null;
  const shown = String(value);
  return shown.length > 60 ? `${shown.slice(0, 60)}…` : shown;
}

function problemOf(source: unknown, issue: z.core.$ZodIssue): HouseholdProblem {
  const value = valueAt(source, issue.path);
  return {
    path: pathText(issue.path),
    problem:
      value === undefined && issue.path.length > 0 ? 'missing' : (issue.message as FieldProblem),
    found: shownValue(value),
    allowed: issue.code === 'invalid_value' ? issue.values.map(String) : [],
  };
}

/** The items of a list, null for one that breaks its schema (its own problems are reported apart). */
function readable<Item>(list: unknown, schema: z.ZodType): readonly (Item | null)[] {
  if (!Array.isArray(list)) return [null];
  return list.map((item) => {
    const parsed = schema.safeParse(item);
    return parsed.success ? (parsed.data as Item) : null;
  });
}

const readableLists = (source: unknown): ReadableLists => ({
  children: readable(valueAt(source, ['children']), childSchema),
  absences: readable(valueAt(source, ['absences']), absenceSchema),
  usage: readable(valueAt(source, ['usage']), bookingSchema),
  temporaryCare: {
    usage: readable(valueAt(source, ['temporaryCare', 'usage']) ?? [], temporaryCareBookingSchema),
  },
});

/** Checks a value read from JSON. All its problems are returned, not only the first. */
export function parseHousehold(source: unknown): Result<Household, readonly HouseholdProblem[]> {
  if (isTooDeep(source))
    return failure([{ path: '', problem: 'too-deep', found: null, allowed: [] }]);
  const parsed = householdSchema.safeParse(source);
  if (!parsed.success) {
    const ofFields = parsed.error.issues.map((issue) => problemOf(source, issue));
    return failure([...ofFields, ...inconsistenciesOf(readableLists(source))]);
  }
  const household = parsed.data as unknown as Household;
  const problems = inconsistenciesOf(household);
  return problems.length > 0 ? failure(problems) : success(household);
}

/** The same for the text of a file; a byte order mark is passed over. */
export function readHousehold(text: string): Result<Household, readonly HouseholdProblem[]> {
  const json = readJson(text);
  return json.ok ? parseHousehold(json.value) : json;
}

/** Text → JSON value, with a problem in place of an exception. */
export function readJson(text: string): Result<unknown, readonly HouseholdProblem[]> {
  try {
    return success(JSON.parse(text.replace(/^\uFEFF/, '')) as unknown);
  } catch {
    return failure([{ path: '', problem: 'not-json', found: null, allowed: [] }]);
  }
}
