import path from 'node:path';
import { factsOf, moveIntoPlace, renamePatiently, syncFolder } from './atomic-write';
import { backupsFolder } from './backups';
import { alike, safeName } from './folder';
import { freeHouseholdName } from './household-name';
import type { OpenFile } from './known-content';
import { holdsLock, type Lock, releaseLock, takeLock } from './lock';
import { isThere } from './open-file';

/** A household under its new name. */
export interface Renamed {
  readonly open: OpenFile;
  /** Its backups are still under the old name, among those of households that have gone. */
  readonly backupsLeft: boolean;
}

/**
 * Gives an open household file another name, and its backups with it. A name that is taken gets a
 * number. Null: another window has taken the file over, so its name is not ours to change. Rejects when
 * the disk refuses.
 *
 * The file is first. Killed in between, the backups are those of a name without a file: they are listed
 * as a household that has gone, and no other household gets their name. Nothing is lost.
 */
export async function renameHouseholdFile(
  open: OpenFile,
  stem: string,
  dataFolder: string,
): Promise<Renamed | null> {
  const { dir, base, ext } = path.parse(open.file);
  const unchanged = { open, backupsLeft: false };
  if (safeName(stem) === '' || `${safeName(stem)}${ext}` === base) return unchanged;
  if (!(await holdsLock(open.lock))) return null;
  for (;;) {
    const name = await freeHouseholdName(dir, stem, ext, dataFolder, base);
    if (name === base) return unchanged;
    const file = path.join(dir, name);
    const lock = await lockFor(file, open);
    if (lock === null) continue;
    const another = lock.path !== open.lock.path;
    try {
      await renamePatiently(open.file, file);
    } catch (error) {
      if (another) await releaseLock(lock);
      throw error;
    }
    // Where the disk cannot promise that the new name stays, the old one comes back: the same household.
    await syncFolder(dir).catch(() => undefined);
    const backupsLeft = !(await moveBackups(dataFolder, open.file, file));
    if (another) await releaseLock(open.lock);
    // Where the backups stayed, the next save begins anew with what the file holds now.
    const backedUp = open.backedUp && !backupsLeft;
    return { open: { ...open, file, lock, backedUp }, backupsLeft };
  }
}

/** The lock of the new name; null: somebody has just taken that name. */
async function lockFor(file: string, open: OpenFile): Promise<Lock | null> {
  // Only the case is another, and this disk does not tell them apart: the lock is ours already.
  if (alike(path.basename(file)) === alike(path.basename(open.file)) && (await isThere(file)))
    return open.lock;
  const lock = await takeLock(file);
  if (!lock.ok) return null;
  if (!(await isThere(file))) return lock.value;
  await releaseLock(lock.value);
  return null;
}

/** Whether all the backups there are have the new name. Nothing has it: it was free for backups, too. */
async function moveBackups(dataFolder: string, from: string, to: string): Promise<boolean> {
  try {
    const source = await backupsFolder(dataFolder, from);
    if ((await factsOf(source)) === null) return true;
    await moveIntoPlace(source, await backupsFolder(dataFolder, to));
    return true;
  } catch {
    return false;
  }
}
