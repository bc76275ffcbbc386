import { createHash } from 'node:crypto';
import { access, realpath } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { failure, type Result, success } from '../domain/result';
import { removeLeftovers } from './atomic-write';
import { backupsFolder, newestBackup } from './backups';
import { type HouseholdFile, householdIn, type ReadProblem, readBytes } from './household-file';
import { type Lock, type LockHolder, releaseLock, takeLock } from './lock';

/** A household file that a window has open. Each save returns the next one. */
export interface OpenFile {
  /** The file itself, never a link to it. */
  readonly file: string;
  readonly lock: Lock;
  /** Digests of what the file may hold if nobody else wrote it. */
  readonly known: readonly string[];
  /** What the file held when it was opened is among the backups. */
  readonly backedUp: boolean;
}

/** Why a file can be looked at only. */
export type ReadOnly =
  | { readonly kind: 'locked'; readonly holder: LockHolder }
  | { readonly kind: 'newer'; readonly version: number }
  | { readonly kind: 'not-permitted' };

export interface Opened {
  readonly held: HouseholdFile;
  readonly file: string;
  readonly writing: Result<OpenFile, ReadOnly>;
  /** Since the last save of this program something else wrote it: another program, or a fault. */
  readonly changedSince: boolean;
}

/** Milliseconds that a save takes where everything goes well. */
const lastSave = 200;

export const digestOf = (content: Uint8Array | string): string =>
  createHash('sha256').update(content).digest('hex');

/**
 * Opens a household file: for writing when nobody else has it open (`force`: even then). When it
 * cannot be read there is no `OpenFile`, so nothing can ever be written over it.
 */
export async function openHouseholdFile(
  wanted: string,
  dataFolder: string,
  force = false,
): Promise<Result<Opened, ReadProblem>> {
  const file = await realpath(wanted).catch(() => wanted);
  if (!(await isThere(file))) return failure({ kind: 'disk', reason: 'missing' });
  // First the lock, then the content: what is read is what the last window wrote.
  const lock = await lockOf(file, force);
  // Who has just lost the lock may be in the middle of a save.
  if (force) await pause(lastSave);
  const read = await contentOf(file);
  const newer = read.ok ? read.value.held.newerVersion : null;
  if (lock.ok && (!read.ok || newer !== null)) await releaseLock(lock.value);
  if (!read.ok) return read;
  const { held, digest } = read.value;
  const newest = await newestBackup(await backupsFolder(dataFolder, file));
  const changedSince = newest !== null && digestOf(newest) !== digest;
  if (newer !== null)
    return success({
      held,
      file,
      changedSince,
      writing: failure({ kind: 'newer', version: newer }),
    });
  if (!lock.ok) return success({ held, file, changedSince, writing: lock });
  await removeLeftovers(file);
  const open = { file, lock: lock.value, known: [digest], backedUp: false };
  return success({ held, file, changedSince, writing: success(open) });
}

async function contentOf(
  file: string,
): Promise<Result<{ readonly held: HouseholdFile; readonly digest: string }, ReadProblem>> {
  const bytes = await readBytes(file);
  if (!bytes.ok) return bytes;
  const held = householdIn(bytes.value);
  return held.ok ? success({ held: held.value, digest: digestOf(bytes.value) }) : held;
}

export const isThere = (file: string) =>
  access(file).then(
    () => true,
    () => false,
  );

async function lockOf(file: string, force: boolean): Promise<Result<Lock, ReadOnly>> {
  try {
    const lock = await takeLock(file, force);
    return lock.ok ? lock : failure({ kind: 'locked', holder: lock.error });
  } catch {
    return failure({ kind: 'not-permitted' });
  }
}
