import { access, realpath } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { failure, type Result, success } from '../domain/result';
import { removeLeftovers } from './atomic-write';
import { backupsFolder, newestBackup } from './backups';
import {
  type HouseholdFile,
  type ReadProblem,
  readBytes,
  unlockedHousehold,
} from './household-file';
import { digestOf, type OpenFile } from './known-content';
import { type Lock, type LockHolder, releaseLock, takeLock } from './lock';
import { type Aligned, locked, type Protection, settleProtection, type Unlock } from './protection';

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
  /** The key of the household, for its backups; also where it can be looked at only. */
  readonly protection: Protection | null;
  /** Backups that an interrupted change of passphrase had left behind; null: nothing was written. */
  readonly settled: Aligned | null;
}

/** Milliseconds that a save takes where everything goes well. */
const lastSave = 200;

/**
 * Opens a household file: for writing when nobody else has it open (`force`: even then). When it
 * cannot be read there is no `OpenFile`, so nothing can ever be written over it. `unlock` finds the
 * key of a file that is protected.
 */
export async function openHouseholdFile(
  wanted: string,
  dataFolder: string,
  force = false,
  unlock: Unlock = locked,
): Promise<Result<Opened, ReadProblem>> {
  const file = await realpath(wanted).catch(() => wanted);
  if (!(await isThere(file))) return failure({ kind: 'disk', reason: 'missing' });
  // First the lock, then the content: what is read is what the last window wrote.
  const lock = await lockOf(file, force);
  // Who has just lost the lock may be in the middle of a save.
  if (force) await pause(lastSave);
  const read = await contentOf(file, unlock);
  const newer = read.ok ? read.value.held.newerVersion : null;
  if (lock.ok && (!read.ok || newer !== null)) await releaseLock(lock.value);
  if (!read.ok) return read;
  const { held, digest, protection } = read.value;
  const backups = await backupsFolder(dataFolder, file);
  const isChanged = async (known: readonly string[]) => {
    const newest = await newestBackup(backups);
    return newest !== null && !known.includes(digestOf(newest));
  };
  const toLookAt = async (writing: Result<OpenFile, ReadOnly>) => {
    const changedSince = await isChanged([digest]);
    return success({ held, file, changedSince, protection, settled: null, writing });
  };
  if (newer !== null) return toLookAt(failure({ kind: 'newer', version: newer }));
  if (!lock.ok) return toLookAt(lock);
  await removeLeftovers(file);
  const found = { file, lock: lock.value, known: [digest], backedUp: false, protection };
  const { open, backups: settled } = await settleProtection(found, dataFolder);
  return success({
    held,
    file,
    changedSince: await isChanged(open.known),
    protection: open.protection,
    settled,
    writing: success(open),
  });
}

interface Content {
  readonly held: HouseholdFile;
  readonly digest: string;
  readonly protection: Protection | null;
}

async function contentOf(file: string, unlock: Unlock): Promise<Result<Content, ReadProblem>> {
  const bytes = await readBytes(file);
  if (!bytes.ok) return bytes;
  const read = await unlockedHousehold(bytes.value, unlock);
  if (!read.ok) return read;
  const { protection, ...held } = read.value;
  return success({ held, digest: digestOf(bytes.value), protection });
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
