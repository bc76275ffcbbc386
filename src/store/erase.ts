import { readdir, readFile, rm, rmdir } from 'node:fs/promises';
import path from 'node:path';
import type { Papers } from '../domain/household';
import { codeOf, factsOf, removeLeftovers, syncFolder } from './atomic-write';
import { backupsFolder, backupsIn } from './backups';
import { digestOfFile, isOurs, type OpenFile } from './known-content';
import { holdsLock } from './lock';
import { paperFileName, papersIn } from './papers/papers-folder';
import { unreadableVersions } from './save-file';

/** What is still there, and why; `code` is the system's own. */
export interface Left {
  readonly path: string;
  readonly why:
    | 'changed-elsewhere'
    | 'other-files'
    /** Another household file has, or may have, its papers there. */
    | 'shared'
    /** The household that names its papers is not told by its file. */
    | 'papers-unknown'
    /** A folder called as one for its papers, that no household names. */
    | 'papers-unnamed'
    | 'look-only'
    /** Kept when a backup took the place of a file of this name; nobody can read whose it is. */
    | 'unreadable-version'
    /** A link or something else stands where a folder was. */
    | 'no-folder'
    | 'disk';
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

export const leftBehind = (path: string, why: Left['why'], code?: string): Erased => ({
  deleted: 0,
  left: [{ path, why, ...(code === undefined ? {} : { code }) }],
});

/** What the disk does not tell of may well be there. */
export const mayBeThere = (file: string): Promise<boolean> =>
  factsOf(file).then(
    (facts) => facts !== null,
    () => true,
  );

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

/** Whether a file is there with just this content; null: there is none. Rejects when the disk does not tell. */
async function holds(file: string, sha256: string): Promise<boolean | null> {
  const facts = await factsOf(file);
  if (facts === null) return null;
  return facts.isFile() && (await digestOfFile(file)) === sha256;
}

/**
 * Deletes of the files that were written into a folder those that are still as they were written.
 * `folderToo`: it was made for them, and goes when nothing is left in it.
 */
export async function eraseWritten(
  folder: string,
  files: readonly { readonly name: string; readonly sha256: string }[],
  folderToo: boolean,
): Promise<Erased> {
  const untouched: string[] = [];
  const others: Erased[] = [];
  for (const { name, sha256 } of files) {
    const file = path.join(folder, path.basename(name));
    try {
      const same = await holds(file, sha256);
      if (same) untouched.push(name);
      else if (same === false) others.push(leftBehind(file, 'changed-elsewhere'));
    } catch (error) {
      others.push(leftBehind(file, 'disk', codeOf(error)));
    }
  }
  const erase = folderToo && others.length === 0 ? eraseFolder : eraseFiles;
  return together([await erase(folder, untouched), ...others]);
}

/** Of the papers a household names, those that are in its folder. Rejects when the disk does not tell. */
export async function namedPapers(folder: string, { files }: Papers): Promise<readonly string[]> {
  const named = new Set(files.map(({ sha256, type }) => paperFileName(sha256, type)));
  return (await papersIn(folder)).filter((name) => named.has(name));
}

/** Deletes the papers a household names, and no others: a folder may hold those of a copy of its file. */
export async function erasePapers(folder: string, papers: Papers): Promise<Erased> {
  try {
    const facts = await factsOf(folder);
    if (facts === null) return nothing;
    if (!facts.isDirectory()) return leftBehind(folder, 'no-folder');
    return await eraseFolder(folder, await namedPapers(folder, papers));
  } catch (error) {
    return leftBehind(folder, 'disk', codeOf(error));
  }
}

/**
 * Whether an open file is still the one this window opened: what it holds, and the right to write it.
 * Rejects when the disk does not tell.
 */
export async function isHeld(open: OpenFile): Promise<boolean> {
  const content = await readFile(open.file).catch((error) => {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  });
  return isOurs(open, content) && (await holdsLock(open.lock));
}

async function eraseBackups(folder: string): Promise<Erased> {
  try {
    const facts = await factsOf(folder);
    if (facts === null) return nothing;
    if (!facts.isDirectory()) return leftBehind(folder, 'no-folder');
  } catch (error) {
    return leftBehind(folder, 'disk', codeOf(error));
  }
  return eraseFolder(
    folder,
    (await backupsIn(folder)).map(({ id }) => id),
  );
}

/**
 * Deletes a household file with its backups. The file is last: as long as anything of it is there, it is
 * there itself, to be opened and erased again. What somebody else wrote into it meanwhile stays, with
 * the backups that may be theirs.
 */
export async function eraseHouseholdFile(open: OpenFile, dataFolder: string): Promise<Erased> {
  const backups = await backupsFolder(dataFolder, open.file);
  const untouched = async (why: Left['why'], code?: string): Promise<Erased> => {
    const all: Erased[] = [];
    for (const one of [open.file, backups])
      if (await mayBeThere(one)) all.push(leftBehind(one, why, code));
    return together(all);
  };
  try {
    if (!(await isHeld(open))) return await untouched('changed-elsewhere');
  } catch (error) {
    return untouched('disk', codeOf(error));
  }
  await removeLeftovers(open.file).catch(() => undefined);
  const gone = await eraseBackups(backups);
  const { dir, base } = path.parse(open.file);
  const file = await eraseFiles(dir, [base]);
  const unread = await unreadableVersions(open.file).catch(() => []);
  return together([gone, file, ...unread.map((one) => leftBehind(one, 'unreadable-version'))]);
}
