import { rename } from 'node:fs/promises';
import path from 'node:path';
import { backupsFolder } from './backups';
import { freeName, safeName } from './folder';
import type { OpenFile } from './known-content';
import { holdsLock, releaseLock, takeLock } from './lock';
import { isThere } from './open-file';

/**
 * Gives an open household file another name, and its backups with it. A name that is taken gets a
 * number. Null: another window has taken the file over, so its name is not ours to change. Rejects when
 * the disk refuses.
 */
export async function renameHouseholdFile(
  open: OpenFile,
  stem: string,
  dataFolder: string,
): Promise<OpenFile | null> {
  const { dir, base, ext } = path.parse(open.file);
  if (safeName(stem) === '' || `${safeName(stem)}${ext}` === base) return open;
  if (!(await holdsLock(open.lock))) return null;
  for (;;) {
    const file = path.join(dir, await freeName(dir, stem, ext));
    const lock = await takeLock(file);
    if (!lock.ok) continue;
    if (await isThere(file)) {
      await releaseLock(lock.value);
      continue;
    }
    try {
      await rename(open.file, file);
    } catch (error) {
      await releaseLock(lock.value);
      throw error;
    }
    await moveBackups(dataFolder, open.file, file);
    await releaseLock(open.lock);
    return { ...open, file, lock: lock.value };
  }
}

/** Where they cannot follow they stay under the old name; the next save begins anew. */
async function moveBackups(dataFolder: string, from: string, to: string): Promise<void> {
  const target = await backupsFolder(dataFolder, to);
  if (await isThere(target)) return;
  await rename(await backupsFolder(dataFolder, from), target).catch(() => undefined);
}
