import { readdir, readFile, rm, rmdir } from 'node:fs/promises';
import path from 'node:path';
import { codeOf, removeLeftovers, syncFolder } from './atomic-write';
import { backupsFolder, backupsIn } from './backups';
import { isOurs, type OpenFile } from './known-content';
import { holdsLock } from './lock';
import { isThere } from './open-file';
import { papersIn } from './papers';

/** What is still there, and why; `code` is the system's own. */
export interface Left {
  readonly path: string;
  readonly why: 'changed-elsewhere' | 'other-files' | 'disk';
  readonly code?: string | undefined;
}

export interface Erased {
  readonly deleted: number;
  readonly left: readonly Left[];
}

const nothing: Erased = { deleted: 0, left: [] };

export const together = (all: readonly Erased[]): Erased => ({
  deleted: all.reduce((sum, { deleted }) => sum + deleted, 0),
  left: all.flatMap(({ left }) => left),
});

async function untouched(paths: readonly string[]): Promise<Erased> {
  const left: Left[] = [];
  for (const one of paths)
    if (await isThere(one)) left.push({ path: one, why: 'changed-elsewhere' });
  return { deleted: 0, left };
}

/** One that is gone already is as good as deleted, and not counted. */
async function eraseFile(file: string): Promise<Erased> {
  try {
    await rm(file);
    return { deleted: 1, left: [] };
  } catch (error) {
    const code = codeOf(error);
    return code === 'ENOENT' ? nothing : { deleted: 0, left: [{ path: file, why: 'disk', code }] };
  }
}

/** Deletes these files of a folder, each for itself. No link is followed: it is the link that goes. */
export async function eraseFiles(folder: string, files: readonly string[]): Promise<Erased> {
  const all: Erased[] = [];
  for (const file of files) all.push(await eraseFile(path.join(folder, path.basename(file))));
  await syncFolder(folder).catch(() => undefined);
  return together(all);
}

/** The same, and the folder after them. What else lies in it is nobody's to delete, and is named. */
export async function eraseFolder(folder: string, files: readonly string[]): Promise<Erased> {
  const erased = await eraseFiles(folder, files);
  if (erased.left.length > 0) return erased;
  try {
    if ((await readdir(folder)).length > 0)
      return { ...erased, left: [{ path: folder, why: 'other-files' }] };
    await rmdir(folder);
    return erased;
  } catch (error) {
    const code = codeOf(error);
    return code === 'ENOENT' ? erased : { ...erased, left: [{ path: folder, why: 'disk', code }] };
  }
}

/** Deletes the papers of a household. Rejects when the disk does not tell what there is. */
export const erasePapers = async (folder: string): Promise<Erased> =>
  eraseFolder(folder, await papersIn(folder));

/**
 * Deletes a household file with its backups. The file is last: as long as anything of it is there, it is
 * there itself, to be opened and erased again. What somebody else wrote into it meanwhile stays, with
 * the backups that may be theirs.
 */
export async function eraseHouseholdFile(open: OpenFile, dataFolder: string): Promise<Erased> {
  const backups = await backupsFolder(dataFolder, open.file);
  const content = await readFile(open.file).catch(() => null);
  if (!isOurs(open, content) || !(await holdsLock(open.lock)))
    return untouched([open.file, backups]);
  await removeLeftovers(open.file).catch(() => undefined);
  const ids = (await backupsIn(backups)).map(({ id }) => id);
  const gone = await eraseFolder(backups, ids);
  const { dir, base } = path.parse(open.file);
  return together([gone, await eraseFiles(dir, [base])]);
}
