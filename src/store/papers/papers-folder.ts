import { randomBytes } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import {
  type Household,
  isDigest,
  isFolderName,
  type Paper,
  type PaperType,
  paperTypes,
} from '../../domain/household';
import { factsOf } from '../atomic-write';
import { alike, safeName } from '../folder';

const extensions: Readonly<Record<PaperType, string>> = {
  pdf: '.pdf',
  jpeg: '.jpg',
  png: '.png',
  heic: '.heic',
  webp: '.webp',
};

/** What a paper is called in its folder: any program can open it by a double click. */
export const paperFileName = (sha256: string, type: PaperType): string =>
  `${sha256}${extensions[type]}`;

/** The paper a name in the folder is given to; null: the name is not one this program gives. */
export function paperOfFile(name: string): Pick<Paper, 'sha256' | 'type'> | null {
  const { name: sha256, ext } = path.parse(name);
  const type = paperTypes.find((one) => extensions[one] === ext);
  return type !== undefined && isDigest(sha256) ? { sha256, type } : null;
}

/** Whether a name in the folder is one this program gives. What has another name is left alone. */
export const isPaperFileName = (name: string): boolean => paperOfFile(name) !== null;

/**
 * A name for the papers of a household, `髙橋家の書類 3f9a2c`. The letters keep the papers of two
 * families apart whose files have the same name, also when one comes from another computer.
 */
export const newPapersName = (household: string): string =>
  `${stemOf(household)}${randomBytes(3).toString('hex')}`;

const stemOf = (household: string) => `${[...safeName(household)].slice(0, 40).join('')}の書類 `;

/**
 * The folders beside a household file that are called as one for its papers, whether it names them or
 * not: of a filing that was broken off, before the file could name it, the folder is left.
 */
export async function foldersCalledFor(householdFile: string): Promise<readonly string[]> {
  const { dir, name } = path.parse(householdFile);
  const stem = alike(stemOf(name));
  const called = (one: string) =>
    alike(one).startsWith(stem) && /^[0-9a-f]{6}$/.test(alike(one).slice(stem.length));
  const entries = await readdir(dir, { withFileTypes: true });
  return entries.filter((one) => one.isDirectory() && called(one.name)).map((one) => one.name);
}

/** The folder of a household's papers, which lies beside its file. Throws where it would not. */
export function papersFolder(householdFile: string, name: string): string {
  if (!isFolderName(name)) throw new Error('no folder name');
  return path.join(path.dirname(householdFile), name);
}

/**
 * The names of the papers in a folder; none where there is no such folder, or only a link to one.
 * Rejects when the disk does not tell: a folder that cannot be read is not an empty one.
 */
export async function papersIn(folder: string): Promise<readonly string[]> {
  const facts = await factsOf(folder);
  if (!facts?.isDirectory()) return [];
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && isPaperFileName(entry.name))
    .map(({ name }) => name)
    .sort();
}

type Naming = Pick<Household, 'papers'>;

/** How many papers a household names that are not among these files. */
export function lackingIn(there: readonly string[], { papers }: Naming): number {
  const files = new Set(there);
  const named = new Set(papers?.files.map(({ sha256, type }) => paperFileName(sha256, type)));
  return [...named].filter((name) => !files.has(name)).length;
}

/** How many papers a household names that are not in its folder. */
export async function lackingPapers(householdFile: string, household: Naming): Promise<number> {
  const { papers } = household;
  if (papers === undefined || papers.files.length === 0) return 0;
  const there = await papersIn(papersFolder(householdFile, papers.folder)).catch(() => []);
  return lackingIn(there, household);
}
