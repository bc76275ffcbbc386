import type { Stats } from 'node:fs';
import { lstat, open, readdir, realpath, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** Names, addresses and a bank account: for the user alone, unless the file already says otherwise. */
const privateFile = 0o600;

/**
 * Writes a file so that at every moment the old one or the whole new one stands there: a temporary
 * file beside it, flushed to the disk, then renamed over it. Rejects when the disk does not take it;
 * the old file is then untouched. `stillWanted` is asked at the last moment, with the new content safe
 * beside the old: where it says no, the old file stays and the answer is false.
 */
export async function writeFileAtomically(
  wanted: string,
  content: string | Uint8Array,
  stillWanted: () => Promise<boolean> = async () => true,
): Promise<boolean> {
  // A link stays a link: the file it points to is the one that changes.
  const file = await realpath(wanted).catch(() => wanted);
  const mode = await stat(file).then(
    (facts) => facts.mode & 0o777,
    () => privateFile,
  );
  const temporary = path.join(
    path.dirname(file),
    `${temporaryStart(file)}${process.pid}-${nextNumber()}${temporaryEnd}`,
  );
  try {
    const handle = await open(temporary, 'wx', mode);
    try {
      await handle.writeFile(content);
      await handle.sync();
    } finally {
      await handle.close();
    }
    if (!(await stillWanted())) {
      await rm(temporary, { force: true });
      return false;
    }
    await moveIntoPlace(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw error;
  }
  return true;
}

const temporaryStart = (file: string) => `.${path.basename(file)}.`;
const temporaryEnd = '.tmp';

/** Removes what killed programs left behind of a file. Only for the one that holds its lock. */
export async function removeLeftovers(file: string): Promise<void> {
  const folder = path.dirname(file);
  const names = await readdir(folder).catch(() => []);
  for (const name of names)
    if (name.startsWith(temporaryStart(file)) && name.endsWith(temporaryEnd))
      await rm(path.join(folder, name), { force: true }).catch(() => undefined);
}

/** Waits between the attempts, in milliseconds: 1.6 seconds in all. */
const patience = [10, 20, 50, 100, 200, 400, 800];
const heldByOthers = new Set(['EPERM', 'EACCES', 'EBUSY']);

export const codeOf = (error: unknown): string | undefined => (error as NodeJS.ErrnoException).code;

/** What stands at a place, a link being a link; null: nothing. Rejects when the disk does not tell. */
export async function factsOf(file: string): Promise<Stats | null> {
  try {
    return await lstat(file);
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return null;
    throw error;
  }
}

/** Renames a flushed file and makes the rename last. Both stand on one disk. */
export async function moveIntoPlace(from: string, to: string): Promise<void> {
  await renamePatiently(from, to);
  await syncFolder(path.dirname(to));
}

/** A virus scanner or a sync folder may hold the file for a moment, and Windows then refuses. */
export async function renamePatiently(from: string, to: string): Promise<void> {
  for (const wait of patience) {
    try {
      return await rename(from, to);
    } catch (error) {
      if (!heldByOthers.has(codeOf(error) ?? '')) throw error;
    }
    await pause(wait);
  }
  return rename(from, to);
}

let written = 0;
const nextNumber = () => {
  written += 1;
  return written;
};

/** Network drives and some sync folders know no such call; the file itself is safe on them. */
const notForFolders = new Set(['EINVAL', 'ENOTSUP', 'ENOSYS', 'EPERM', 'EACCES', 'EISDIR']);

/** Makes the rename itself last. Windows has no such call for folders and needs none. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  try {
    const handle = await open(folder, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (!notForFolders.has(codeOf(error) ?? '')) throw error;
  }
}
