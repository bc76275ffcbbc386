import { copyFile, readdir, readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { codeOf, writeFileAtomically } from './atomic-write';
import { backupsFolder, keepBackup, keepFound } from './backups';
import { checkSize, isProtectedFile } from './household-file';
import { freeHouseholdName } from './household-name';
import { digestOf, isOurs, type OpenFile } from './known-content';
import { holdsLock, type Lock, releaseLock, takeLock } from './lock';
import { isThere } from './open-file';
import { contentUnder, type Protection } from './protection';
import { stampOf } from './stamp';

/** What became of a save. `open` goes on from there; `failed` carries the system's own code. */
export type Saved =
  | {
      readonly kind: 'saved';
      readonly open: OpenFile;
      /** The file had gone and stands there again. */
      readonly madeAgain: boolean;
      readonly backupFailed: boolean;
    }
  /** Somebody else wrote the file, or took it over: theirs stays, ours is in a file of its own. */
  | {
      readonly kind: 'kept-aside';
      readonly open: OpenFile;
      readonly original: string;
      /** Ours is in plain, while theirs has become protected. */
      readonly unprotected: boolean;
    }
  | { readonly kind: 'failed'; readonly open: OpenFile; readonly code: string | undefined };

/**
 * Writes a household into the file it was opened from, and a backup. What somebody else wrote there
 * meanwhile is never written over.
 */
export async function saveHouseholdFile(
  open: OpenFile,
  text: string,
  dataFolder: string,
): Promise<Saved> {
  const content = contentUnder(open.protection, text);
  const digest = digestOf(content);
  // A save that fails may still have reached the disk.
  const next = { ...open, known: [...open.known, digest] };
  try {
    checkSize(content);
    const before = await contentOf(open.file);
    const lock = await lockStillHeld(open);
    if (!isOurs(open, before) || lock === null) return await keepAside(next, content, dataFolder);
    const backups = await backupsFolder(dataFolder, open.file);
    let backupFailed = false;
    const backUp = (kept: Promise<void>) =>
      kept.catch(() => {
        backupFailed = true;
      });
    if (before !== null && !open.backedUp)
      await backUp(keepFound(backups, before, (await stat(open.file)).mtime));
    const written = await writeFileAtomically(
      open.file,
      content,
      async () => isOurs(open, await contentOf(open.file)) && (await holdsLock(lock)),
    );
    if (!written) return await keepAside(next, content, dataFolder);
    await backUp(keepBackup(backups, content, new Date()));
    const saved = { ...open, lock, known: [digest], backedUp: true };
    return { kind: 'saved', open: saved, madeAgain: before === null, backupFailed };
  } catch (error) {
    return { kind: 'failed', open: next, code: codeOf(error) };
  }
}

/** Null: the file has gone. */
async function contentOf(file: string): Promise<Uint8Array | null> {
  try {
    return await readFile(file);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

/** The lock if it is still ours; one that somebody cleared away is taken again. */
async function lockStillHeld({ lock, file }: OpenFile): Promise<Lock | null> {
  if (await holdsLock(lock)) return lock;
  const again = await takeLock(file);
  return again.ok ? again.value : null;
}

async function keepAside(open: OpenFile, content: Uint8Array, dataFolder: string): Promise<Saved> {
  const { dir, name, ext } = path.parse(open.file);
  const stem = asideName(name, new Date());
  const aside = await createHouseholdFile(dir, stem, ext, content, dataFolder, open.protection);
  await releaseLock(open.lock);
  const unprotected = open.protection === null && (await isProtectedFile(open.file));
  return { kind: 'kept-aside', open: aside, original: path.basename(open.file), unprotected };
}

/** Names are cut at 60 characters; the moment must not be what is cut off. */
const shortened = (stem: string) => [...stem].slice(0, 24).join('');
const asideName = (stem: string, moment: Date) =>
  `${shortened(stem)} (この画面の版 ${stampOf(moment)})`;

/**
 * Writes a household into a new file of a folder, and a backup. `protection` is what the content is
 * under already. Rejects when it cannot.
 */
export async function createHouseholdFile(
  folder: string,
  stem: string,
  extension: string,
  content: string | Uint8Array,
  dataFolder: string,
  protection: Protection | null = null,
): Promise<OpenFile> {
  checkSize(content);
  for (;;) {
    const name = await freeHouseholdName(folder, stem, extension, dataFolder);
    const file = path.join(await realpath(folder), name);
    const lock = await takeLock(file);
    // Another program is just making a file of that name, or has made it since.
    if (!lock.ok) continue;
    if (await isThere(file)) {
      await releaseLock(lock.value);
      continue;
    }
    try {
      await writeFileAtomically(file, content);
    } catch (error) {
      await releaseLock(lock.value);
      throw error;
    }
    const backups = await backupsFolder(dataFolder, file);
    const backedUp = await keepBackup(backups, Buffer.from(content as Uint8Array), new Date()).then(
      () => true,
      () => false,
    );
    return { file, lock: lock.value, known: [digestOf(content)], backedUp, protection };
  }
}

const unreadableStart = (stem: string) => `${shortened(stem)} (読めなかった版 `;

/** What stood in a household file when a backup took its place, beside it. */
export async function unreadableVersions(file: string): Promise<readonly string[]> {
  const { dir, name, ext } = path.parse(file);
  return (await readdir(dir))
    .filter((one) => one.startsWith(unreadableStart(name)) && one.endsWith(`)${ext}.bak`))
    .map((one) => path.join(dir, one));
}

/**
 * Puts a backup in the place of a file that cannot be read. What stood there is kept beside it, under
 * a name that is no household's.
 */
export async function replaceUnreadable(file: string, content: Uint8Array): Promise<void> {
  const { dir, name, ext } = path.parse(file);
  const kept = `${unreadableStart(name)}${stampOf(new Date())})${ext}.bak`;
  if (await isThere(file)) await copyFile(file, path.join(dir, kept));
  await writeFileAtomically(file, content);
}
