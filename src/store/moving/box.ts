import path from 'node:path';
import { isDigest, isFolderName } from '../../domain/household';
import { failure, type Result, success } from '../../domain/result';
import { isBackupName } from '../backups';
import { isHouseholdName } from '../folder';
import type { ReadProblem } from '../household-file';
import { isPaperFileName } from '../papers/papers-folder';

/**
 * 引っ越し用ファイル: one household with its backups and its papers, to be taken to another computer.
 * It is an ordinary ZIP file with four kinds of entries and nothing else. Their names say only what
 * they are; no path is ever made of them but those of the lists below.
 */
export const boxExtension = '.sitterbox';

export const manifestEntry = '引っ越し.json';
export const householdEntry = '世帯.sitter';
const backupsStart = '控え/';
const papersStart = '書類/';
export const backupEntry = (id: string): string => backupsStart + id;
export const paperEntry = (name: string): string => papersStart + name;

/** What an entry is, by its name; null: nothing that belongs into a box. */
export type Part =
  | { readonly kind: 'household' }
  | { readonly kind: 'backup'; readonly id: string }
  | { readonly kind: 'paper'; readonly name: string };

export function partOf(entry: string): Part | null {
  if (entry === householdEntry) return { kind: 'household' };
  const id = entry.slice(backupsStart.length);
  if (entry.startsWith(backupsStart) && isBackupName(id)) return { kind: 'backup', id };
  const name = entry.slice(papersStart.length);
  if (entry.startsWith(papersStart) && isPaperFileName(name)) return { kind: 'paper', name };
  return null;
}

/** More than these is no box of ours: three years of a large family hold a tenth of each. */
export const limits = {
  entries: 10_000,
  manifest: 8 * 1024 * 1024,
  entry: 64 * 1024 * 1024,
  total: 16 * 1024 * 1024 * 1024,
  /** Text packs 10 to 50 times, an archive made to fill a disk a thousand times. */
  ratio: 200,
} as const;

interface Listed {
  readonly entry: string;
  readonly bytes: number;
  readonly sha256: string;
}

export interface Manifest {
  readonly format: 'sitter-hojo/moving-box';
  readonly version: 1;
  /** The moment it was packed, ISO. */
  readonly packedAt: string;
  /** The name of the household file. */
  readonly household: string;
  /** The name of the folder the papers lie in; a sealed household cannot be asked for it. */
  readonly papersFolder: string | null;
  /** Every other entry. */
  readonly files: readonly Listed[];
}

/** Why a box is not taken in. Nothing was written. */
export type BoxProblem =
  | { readonly kind: 'missing' }
  /** The disk does not give it. */
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'not-a-box' }
  | { readonly kind: 'newer'; readonly version: number }
  /** Cut off, or something in it is not as it was packed. */
  | { readonly kind: 'damaged' }
  | { readonly kind: 'encrypted' }
  /** An entry no box has: a path out of it, a link, one that is there twice. */
  | { readonly kind: 'foreign-entry'; readonly entry: string }
  | { readonly kind: 'too-large' }
  /** Something else has the name of the folder for its papers. */
  | { readonly kind: 'papers-in-the-way'; readonly name: string }
  | { readonly kind: 'household'; readonly problem: ReadProblem };

/** Thrown within the streams, caught at the doors of this folder. */
export class BadBox extends Error {
  readonly problem: BoxProblem;
  constructor(problem: BoxProblem) {
    super(problem.kind);
    this.problem = problem;
  }
}

/** One place turns what was thrown into a problem; what the disk says goes on. */
export async function answered<Value>(
  work: () => Promise<Value>,
): Promise<Result<Value, BoxProblem>> {
  try {
    return success(await work());
  } catch (error) {
    if (error instanceof BadBox) return failure(error.problem);
    throw error;
  }
}

const isSize = (value: unknown) => Number.isSafeInteger(value) && (value as number) >= 0;

const isListed = (value: unknown): value is Listed => {
  const { entry, bytes, sha256 } = (value ?? {}) as Record<string, unknown>;
  return (
    typeof entry === 'string' && isSize(bytes) && typeof sha256 === 'string' && isDigest(sha256)
  );
};

/** Checks the text of a manifest; throws `BadBox`. */
export function manifestOf(text: string): Manifest {
  let json: Record<string, unknown>;
  try {
    json = (JSON.parse(text) ?? {}) as Record<string, unknown>;
  } catch {
    throw new BadBox({ kind: 'damaged' });
  }
  const { format, version, packedAt, household, papersFolder, files } = json;
  if (format !== 'sitter-hojo/moving-box') throw new BadBox({ kind: 'not-a-box' });
  if (Number.isSafeInteger(version) && (version as number) > 1)
    throw new BadBox({ kind: 'newer', version: version as number });
  const whole =
    version === 1 &&
    typeof packedAt === 'string' &&
    !Number.isNaN(Date.parse(packedAt)) &&
    typeof household === 'string' &&
    household === path.win32.basename(household) &&
    isHouseholdName(household) &&
    (papersFolder === null || (typeof papersFolder === 'string' && isFolderName(papersFolder))) &&
    Array.isArray(files) &&
    files.every(isListed);
  if (!whole) throw new BadBox({ kind: 'damaged' });
  return json as unknown as Manifest;
}
