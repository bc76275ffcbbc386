import { readFile, stat } from 'node:fs/promises';
import {
  type Household,
  type HouseholdProblem,
  parseHousehold,
  readJson,
} from '../domain/household';
import { failure, type Result, success } from '../domain/result';
import type { Booking } from '../domain/usage';
import { writeFileAtomically } from './atomic-write';

/** Why a household file cannot be read: the disk, or what stands in it. */
export type ReadProblem =
  | {
      readonly kind: 'disk';
      readonly reason: 'missing' | 'not-permitted' | 'folder' | 'too-large' | 'other';
    }
  | { readonly kind: 'not-utf8' }
  | { readonly kind: 'content'; readonly problems: readonly HouseholdProblem[] };

export interface HouseholdFile {
  readonly household: Household;
  /** The JSON as it stands in the file: what this program does not know survives in it. */
  readonly source: Readonly<Record<string, unknown>>;
}

const largestFile = 64 * 1024 * 1024;

function diskReason(error: unknown): Extract<ReadProblem, { kind: 'disk' }>['reason'] {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return 'missing';
    case 'EACCES':
    case 'EPERM':
      return 'not-permitted';
    case 'EISDIR':
      return 'folder';
    default:
      return 'other';
  }
}

/** The bytes of a file up to a size, or why there are none. */
export async function readBytes(
  file: string,
  largest: number = largestFile,
): Promise<Result<Uint8Array, ReadProblem>> {
  try {
    const facts = await stat(file);
    if (facts.isDirectory()) return failure({ kind: 'disk', reason: 'folder' });
    if (facts.size > largest) return failure({ kind: 'disk', reason: 'too-large' });
    return success(await readFile(file));
  } catch (error) {
    return failure({ kind: 'disk', reason: diskReason(error) });
  }
}

/** Checks the text of a household file. */
export function householdOf(text: string): Result<HouseholdFile, ReadProblem> {
  const json = readJson(text);
  if (!json.ok) return failure({ kind: 'content', problems: json.error });
  const household = parseHousehold(json.value);
  if (!household.ok) return failure({ kind: 'content', problems: household.error });
  return success({
    household: household.value,
    source: json.value as Readonly<Record<string, unknown>>,
  });
}

export async function readHouseholdFile(file: string): Promise<Result<HouseholdFile, ReadProblem>> {
  const bytes = await readBytes(file);
  if (!bytes.ok) return bytes;
  try {
    return householdOf(new TextDecoder('utf-8', { fatal: true }).decode(bytes.value));
  } catch {
    return failure({ kind: 'not-utf8' });
  }
}

const jsonText = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

/** Writes a household. Rejects when the disk refuses; the file is then as it was. */
export const writeHouseholdFile = (file: string, household: Household): Promise<void> =>
  writeFileAtomically(file, jsonText(household));

/** Adds bookings to a household file; every other value stays as it stands there. */
export function writeAddedBookings(
  file: string,
  { source }: HouseholdFile,
  added: readonly Booking[],
): Promise<void> {
  const usage = Array.isArray(source['usage']) ? (source['usage'] as readonly unknown[]) : [];
  return writeFileAtomically(file, jsonText({ ...source, usage: [...usage, ...added] }));
}
