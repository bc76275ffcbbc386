import { parseArgs } from 'node:util';
import { terminal } from '../copy/terminal';
import { type CivilMonth, parseCivilMonth } from '../domain/calendar';
import { failure, type Result, success } from '../domain/result';
import type { MonthRange } from '../domain/subsidy';

/** Options of a command: `flag` takes no value, `one` a value, `many` one each time it is given. */
export type OptionKinds = Readonly<Record<string, 'flag' | 'one' | 'many'>>;

export interface Arguments {
  readonly files: readonly string[];
  readonly flag: (name: string) => boolean;
  readonly value: (name: string) => string | null;
  readonly values: (name: string) => readonly string[];
}

/** Splits the words of a command line; an unknown option or a missing value is a sentence. */
export function readArguments(
  words: readonly string[],
  kinds: OptionKinds,
): Result<Arguments, string> {
  const options = Object.fromEntries(
    Object.entries(kinds).map(([name, kind]) => [
      name,
      kind === 'flag'
        ? ({ type: 'boolean', multiple: true } as const)
        : ({ type: 'string', multiple: true } as const),
    ]),
  );
  const { tokens } = parseArgs({
    args: [...words],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const files: string[] = [];
  const given = new Map<string, string[]>();
  for (const token of tokens) {
    if (token.kind === 'positional') files.push(token.value);
    if (token.kind !== 'option') continue;
    const kind = kinds[token.name];
    const value = token.value ?? '';
    if (kind === undefined) return failure(terminal.unknownOption(token.rawName));
    if (kind === 'flag' && token.value !== undefined)
      return failure(terminal.optionTakesNoValue(token.rawName));
    // A lone hyphen is the standard input, as everywhere.
    const looksLikeOption = !token.inlineValue && value.startsWith('-') && value !== '-';
    if (kind !== 'flag' && (value === '' || looksLikeOption))
      return failure(terminal.optionNeedsValue(token.rawName));
    const before = given.get(token.name) ?? [];
    if (kind === 'one' && before.length > 0) return failure(terminal.onlyOnce(token.rawName));
    given.set(token.name, [...before, value]);
  }
  return success({
    files,
    flag: (name) => given.has(name),
    value: (name) => given.get(name)?.[0] ?? null,
    values: (name) => given.get(name) ?? [],
  });
}

/** The one file a command is about. */
export const onlyFile = ({ files }: Arguments): Result<string, string> =>
  files.length === 1 && files[0] ? success(files[0]) : failure(terminal.needsFile);

/** `--from` and `--to`. */
export function monthRange({ value }: Arguments): Result<MonthRange, string> {
  const months: (CivilMonth | null)[] = [];
  for (const name of ['from', 'to']) {
    const text = value(name);
    const month = text === null ? null : parseCivilMonth(text);
    if (text !== null && month === null) return failure(terminal.notMonth(`--${name}`, text));
    months.push(month);
  }
  const [from = null, to = null] = months;
  if (from !== null && to !== null && from > to) return failure(terminal.monthsReversed(from, to));
  return success({ from, to });
}
