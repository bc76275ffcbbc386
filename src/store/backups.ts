import { createHash } from 'node:crypto';
import { readdir, readFile, realpath, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Result } from '../domain/result';
import { writeFileAtomically } from './atomic-write';
import {
  type ReadProblem,
  readBytes,
  type UnlockedFile,
  unlockedHousehold,
} from './household-file';
import { makeFolder } from './make-folder';
import type { Unlock } from './protection';
import { momentIn, stampOf } from './stamp';
import { type Dated, keptBackups } from './thinning';

/** Lies beside the households, so that whoever looks for them finds their backups, too. */
export const backupsName = '控え';
const replacedMark = '置き換える前';
const extension = '.sitter';

/** The folder with the backups of a household file, wherever that file lies. */
export async function backupsFolder(dataFolder: string, file: string): Promise<string> {
  const mark = await placeMark(dataFolder, path.dirname(file));
  return path.join(dataFolder, backupsName, `${path.basename(file)}${mark}`);
}

/** Files of one name in several places: a few letters of the place keep their backups apart. */
async function placeMark(dataFolder: string, from: string): Promise<string> {
  const home = await realpath(dataFolder).catch(() => path.resolve(dataFolder));
  if (from === home) return '';
  return ` (${createHash('sha256').update(from).digest('hex').slice(0, 6)})`;
}

/** The names of a folder's files that have backups, be the files there or gone. */
export async function namesWithBackups(
  dataFolder: string,
  folder: string,
): Promise<readonly string[]> {
  const mark = await placeMark(
    dataFolder,
    await realpath(folder).catch(() => path.resolve(folder)),
  );
  const names = await readdir(path.join(dataFolder, backupsName)).catch(() => []);
  return names
    .filter((name) => name.endsWith(mark))
    .map((name) => name.slice(0, name.length - mark.length));
}

/** Whether a text is exactly the name of a backup. */
export const isBackupName = (name: string): boolean =>
  momentIn(name) !== null &&
  new RegExp(`^[-\\d ]{19}(?: ${replacedMark})?\\${extension}$`).test(name);

/** The backups in a folder, newest first. Every one is an ordinary household file. */
export async function backupsIn(folder: string): Promise<readonly Dated[]> {
  const names = await readdir(folder).catch(() => []);
  return names
    .filter((id) => id.endsWith(extension))
    .flatMap((id) => {
      const savedAt = momentIn(id);
      return savedAt === null ? [] : [{ id, savedAt, replaced: id.includes(replacedMark) }];
    })
    .sort((a, b) => (a.id < b.id ? 1 : -1));
}

const contentOf = (folder: string, id: string) =>
  readFile(path.join(folder, id)).catch(() => Buffer.alloc(0));

/** What the last save wrote, or null when there is no backup of it. */
export async function newestBackup(folder: string): Promise<Uint8Array | null> {
  const newest = (await backupsIn(folder)).find(({ replaced }) => !replaced);
  return newest ? contentOf(folder, newest.id) : null;
}

/**
 * Keeps a version as a backup, reads it back, and thins out the old ones. Rejects when the disk does
 * not take it or does not give it back as it was.
 */
export async function keepBackup(
  folder: string,
  content: Uint8Array,
  moment: Date,
  replaced = false,
): Promise<void> {
  const newest = await newestBackup(folder);
  if (!replaced && newest && Buffer.from(newest).equals(content)) return;
  await makeFolder(folder, 0o700);
  const mark = replaced ? ` ${replacedMark}` : '';
  const id = `${stampOf(moment)}${mark}${extension}`;
  await writeFileAtomically(path.join(folder, id), content);
  if (!(await contentOf(folder, id)).equals(content)) throw new Error('the backup differs');
  const all = await backupsIn(folder);
  const kept = new Set(keptBackups(all));
  for (const backup of all)
    if (backup.id !== id && !kept.has(backup))
      await rm(path.join(folder, backup.id), { force: true }).catch(() => undefined);
}

/**
 * Keeps what stood in a file before its first save: as a regular backup when it is the first, as one
 * that stays when something else than this program wrote it.
 */
export async function keepFound(folder: string, content: Uint8Array, moment: Date): Promise<void> {
  const newest = await newestBackup(folder);
  // Names tell seconds: dated like the save that follows, it would be written over by that.
  const before = new Date(Math.min(moment.getTime(), Date.now() - 1000));
  if (newest === null) await keepBackup(folder, content, before);
  else if (!Buffer.from(newest).equals(content))
    await keepBackup(folder, content, new Date(), true);
}

/** What a backup holds, or null when there is none of that name. */
export async function readBackup(
  folder: string,
  id: string,
  unlock: Unlock,
): Promise<Result<UnlockedFile & { readonly bytes: Uint8Array }, ReadProblem> | null> {
  if (!(await backupsIn(folder)).some((backup) => backup.id === id)) return null;
  const bytes = await readBytes(path.join(folder, id));
  if (!bytes.ok) return bytes;
  const held = await unlockedHousehold(bytes.value, unlock);
  return held.ok ? { ok: true, value: { ...held.value, bytes: bytes.value } } : held;
}
