import { open, readFile, stat } from 'node:fs/promises';
import {
  type Household,
  type HouseholdProblem,
  householdVersion,
  parseHousehold,
  readJson,
} from '../domain/household';
import { failure, type Result, success } from '../domain/result';
import type { Booking } from '../domain/usage';
import { type Migration, migrated, migrations } from './migrations';
import {
  headLength,
  isProtected,
  locked,
  type ProtectedProblem,
  type Protection,
  plainOf,
  type Unlock,
} from './protection';

/** Why a household file cannot be read: the disk, or what stands in it. */
export type ReadProblem =
  | {
      readonly kind: 'disk';
      readonly reason: 'missing' | 'not-permitted' | 'folder' | 'no-file' | 'too-large' | 'other';
    }
  | ProtectedProblem
  | { readonly kind: 'not-utf8' }
  | { readonly kind: 'newer'; readonly version: number }
  /** An older version that cannot be put into today's words: something in it is not as it was. */
  | { readonly kind: 'older'; readonly version: number }
  | { readonly kind: 'content'; readonly problems: readonly HouseholdProblem[] };

export interface HouseholdFile {
  readonly household: Household;
  /**
   * The JSON of the file, in today's version: what this program does not know survives in it. The
   * file itself is only written by the next save.
   */
  readonly source: Readonly<Record<string, unknown>>;
  /** The version of a file from a newer program, which may be looked at and never written; or null. */
  readonly newerVersion: number | null;
}

function newerVersionOf(json: unknown): number | null {
  const { version } = (json ?? {}) as Record<string, unknown>;
  return Number.isSafeInteger(version) && (version as number) > householdVersion
    ? (version as number)
    : null;
}

/** More is no household: neither read nor written. */
export const largestFile = 64 * 1024 * 1024;

/** Throws, as a disk does, where nobody could read again what would be written. */
export function checkSize(content: string | Uint8Array): void {
  if (Buffer.byteLength(content) > largestFile)
    throw Object.assign(new Error('larger than a household file'), { code: 'EFBIG' });
}

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
    // A pipe without a writer or a device without an end would never be read through.
    if (!facts.isFile()) return failure({ kind: 'disk', reason: 'no-file' });
    if (facts.size > largest) return failure({ kind: 'disk', reason: 'too-large' });
    return success(await readFile(file));
  } catch (error) {
    return failure({ kind: 'disk', reason: diskReason(error) });
  }
}

/** Whether a file is, or was before it was damaged, protected. One that cannot be read is not said to be. */
export async function isProtectedFile(file: string): Promise<boolean> {
  try {
    // A pipe without a writer would be waited for.
    if (!(await stat(file)).isFile()) return false;
    const handle = await open(file, 'r');
    try {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(headLength), 0, headLength, 0);
      return isProtected(buffer.subarray(0, bytesRead));
    } finally {
      await handle.close();
    }
  } catch {
    return false;
  }
}

/** Checks the text of a household file, which may be an older version's. */
export function householdOf(
  text: string,
  steps: readonly Migration[] = migrations,
): Result<HouseholdFile, ReadProblem> {
  const json = readJson(text);
  if (!json.ok) return failure({ kind: 'content', problems: json.error });
  const today = migrated(json.value, steps);
  if (!today.ok) return failure({ kind: 'older', version: today.error });
  const source = today.value as Readonly<Record<string, unknown>>;
  const newerVersion = newerVersionOf(source);
  // What a newer version still says in our words can be shown; what it says otherwise is refused.
  const household = parseHousehold(
    newerVersion === null ? source : { ...source, version: householdVersion },
  );
  if (household.ok) return success({ household: household.value, source, newerVersion });
  return failure(
    newerVersion === null
      ? { kind: 'content', problems: household.error }
      : { kind: 'newer', version: newerVersion },
  );
}

/** The same for the bytes of a file that is not protected. */
export function householdIn(bytes: Uint8Array): Result<HouseholdFile, ReadProblem> {
  try {
    return householdOf(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return failure({ kind: 'not-utf8' });
  }
}

/** A household with the key it is under; null: in plain. */
export type UnlockedFile = HouseholdFile & { readonly protection: Protection | null };

/** The same for bytes that may be protected. */
export async function unlockedHousehold(
  bytes: Uint8Array,
  unlock: Unlock,
): Promise<Result<UnlockedFile, ReadProblem>> {
  const opened = await plainOf(bytes, unlock);
  if (!opened.ok) return opened;
  const held = householdIn(opened.value.plain);
  return held.ok ? success({ ...held.value, protection: opened.value.protection }) : held;
}

export async function readHouseholdFile(
  file: string,
  unlock: Unlock = locked,
): Promise<Result<UnlockedFile, ReadProblem>> {
  const bytes = await readBytes(file);
  return bytes.ok ? unlockedHousehold(bytes.value, unlock) : bytes;
}

/** The text of a household file. */
export const householdText = (household: object): string =>
  `${JSON.stringify(household, null, 2)}\n`;

/** The text with bookings added; everything else of its data stays as it stands. */
export function withAddedBookings({ source }: HouseholdFile, added: readonly Booking[]): string {
  const usage = Array.isArray(source['usage']) ? (source['usage'] as readonly unknown[]) : [];
  return householdText({ ...source, usage: [...usage, ...added] });
}
