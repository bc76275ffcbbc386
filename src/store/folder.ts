import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { makeFolder } from './make-folder';

/** A household file in the folder. */
export interface FolderEntry {
  /** The file's name: the only way the page can name it. */
  readonly id: string;
  readonly savedAt: Date;
}

/** `.sitter` opens with a double click; both hold the same JSON. */
export const householdExtensions: readonly string[] = ['.sitter', '.json'];

export const isHouseholdName = (name: string) =>
  householdExtensions.includes(path.extname(name).toLowerCase()) && !name.startsWith('.');

/** The household files of a folder, newest first; none when there is no folder yet. */
export async function householdsIn(folder: string): Promise<readonly FolderEntry[]> {
  let names: string[];
  try {
    names = (await readdir(folder, { withFileTypes: true }))
      .filter((entry) => entry.isFile() && isHouseholdName(entry.name))
      .map((entry) => entry.name);
  } catch {
    return [];
  }
  const entries = await Promise.all(
    names.map(async (id) => ({ id, savedAt: (await stat(path.join(folder, id))).mtime })),
  );
  return entries.sort((a, b) => b.savedAt.getTime() - a.savedAt.getTime());
}

/** The path of an id, or null when the id is not the plain name of a household file. */
export function pathOf(folder: string, id: string): string | null {
  return id === path.basename(id) && isHouseholdName(id) ? path.join(folder, id) : null;
}

const mostCharacters = 60;
/**
 * A file system gives a name 255 bytes. A household's needs room for its ending and number, for its lock
 * and the file it is written to first, and for the letters that tell its backups from another place's.
 */
const mostBytes = 200;

/** As much of the beginning as fits, whole characters only. */
function beginning(name: string, bytes: number): string {
  let room = bytes;
  const kept = [...name].slice(0, mostCharacters).filter((character) => {
    room -= Buffer.byteLength(character);
    return room >= 0;
  });
  return kept.join('');
}

/** Characters no file system we run on refuses, at most 60 of them, and at most so many bytes in UTF-8. */
export const safeName = (name: string, bytes = mostBytes): string =>
  beginning(
    name
      .normalize('NFC')
      .replace(/[\p{Cc}\\/:*?"<>|]/gu, '_')
      .replace(/^[.\s]+/, ''),
    bytes,
  ).replace(/[.\s]+$/, '');

/** Windows and macOS take names that differ in case or composition for the same one. */
export const alike = (name: string): string => name.normalize('NFC').toLowerCase();

/**
 * A name in the folder that nothing has yet: `世帯.json`, `世帯 2.json` … The folder is made if need
 * be. `spoken`: names that are taken although no file there has them. `own`: one that is not in the
 * way, of what gets the name.
 */
export async function freeName(
  folder: string,
  wanted: string,
  extension: string,
  spoken: readonly string[] = [],
  own: string | null = null,
): Promise<string> {
  await makeFolder(folder);
  const names = [...(await readdir(folder)), ...spoken].filter((name) => name !== own);
  const taken = new Set(names.map(alike));
  const stem = safeName(wanted) || '世帯';
  for (let number = 1; ; number += 1) {
    const name = `${stem}${number === 1 ? '' : ` ${number}`}${extension}`;
    if (!taken.has(alike(name))) return name;
  }
}
