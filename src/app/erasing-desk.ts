import path from 'node:path';
import { leftText } from '../copy/erasing';
import { deskSentences } from '../copy/store';
import type { Papers } from '../domain/household';
import {
  alike,
  backupsFolder,
  backupsIn,
  byProtection,
  type Erased,
  eraseHouseholdFile,
  erasePapers,
  eraseWritten,
  foldersCalledFor,
  isHeld,
  leftBehind,
  mayBeThere,
  namedPapers,
  papersFolder,
  readHouseholdFile,
  together,
} from '../store';
import type { Answer, Request, Response } from './contract';
import { type Desk, refused } from './desk';
import type { ProgramOptions } from './handlers';
import type { OnDesk } from './on-desk';
import { isShared, otherUseOf } from './shared-papers';
import type { Written } from './written-files';

/** Null: none. `unknown`: the file does not tell. */
type PapersOnDisk = Papers | null | 'unknown';

/** 「この方の情報を消去」. Nothing here is deleted unless the page asks for just that. */
export function createErasingDesk(
  { folder }: ProgramOptions,
  desk: Desk,
  writtenOf: (handle: string) => readonly Written[],
  putOf: (handle: string) => Papers | null,
  onErased: (file: string) => Promise<void>,
) {
  /**
   * The papers the file names, and those that were put into its folder since it was opened and are named
   * no more.
   */
  const papersOf = async (handle: string, { file, writing }: OnDesk): Promise<PapersOnDisk> => {
    if (file === null || writing === null) return null;
    const read = await readHouseholdFile(file, byProtection(writing.protection));
    if (!read.ok) return 'unknown';
    const { papers } = read.value.household;
    const put = putOf(handle);
    if (put === null || (papers && alike(papers.folder) !== alike(put.folder)))
      return papers ?? null;
    return { folder: put.folder, files: [...(papers?.files ?? []), ...put.files] };
  };

  const erasePapersOf = async (
    { file, writing }: OnDesk,
    papers: PapersOnDisk,
  ): Promise<Erased> => {
    if (file === null) return together([]);
    if (writing === null) return leftBehind(file, 'look-only');
    if (!(await isHeld(writing).catch(() => false))) return leftBehind(file, 'changed-elsewhere');
    if (papers === null) return together([]);
    if (papers === 'unknown') return leftBehind(file, 'papers-unknown');
    const place = papersFolder(file, papers.folder);
    return (await isShared(writing, papers.folder).catch(() => true))
      ? leftBehind(place, 'shared')
      : erasePapers(place, papers);
  };

  /** Folders that seem to be for its papers, which nothing names: only a look inside tells whose they are. */
  const unnamedBeside = async ({ writing }: OnDesk, papers: PapersOnDisk): Promise<Erased> => {
    if (writing === null || papers === 'unknown') return together([]);
    const own = papers && alike(papers.folder);
    const found: Erased[] = [];
    for (const name of await foldersCalledFor(writing.file)) {
      if (alike(name) === own || (await otherUseOf(writing, name)) === 'named') continue;
      found.push(leftBehind(papersFolder(writing.file, name), 'papers-unnamed'));
    }
    return together(found);
  };

  const fileAndBackups = async (file: string) => {
    const backups = await backupsFolder(folder, file);
    const { length } = await backupsIn(backups);
    return { name: path.basename(file), backups: length, backupsFolder: backups };
  };

  /** Without what the disk did not take, or the user has deleted since. */
  const writtenThere = async (handle: string) => {
    const all: { folder: string; files: string[] }[] = [];
    for (const { folder: place, files } of writtenOf(handle)) {
      const names: string[] = [];
      for (const { name } of files) if (await mayBeThere(path.join(place, name))) names.push(name);
      if (names.length > 0) all.push({ folder: place, files: names });
    }
    return all;
  };

  const listed = async (handle: string, one: OnDesk): Promise<Response<'listErasable'>> => {
    const papers = await papersOf(handle, one);
    const place =
      one.file === null || papers === null || papers === 'unknown'
        ? null
        : { folder: papersFolder(one.file, papers.folder), papers };
    return {
      file: one.writing && (await fileAndBackups(one.writing.file)),
      papers: place && {
        folder: place.folder,
        files: await namedPapers(place.folder, place.papers).then(
          ({ length }) => length,
          () => place.papers.files.length,
        ),
      },
      written: await writtenThere(handle),
    };
  };

  const eraseHeld = async ({ file, writing }: OnDesk): Promise<Erased> => {
    if (writing === null) return file === null ? together([]) : leftBehind(file, 'look-only');
    const erased = await eraseHouseholdFile(writing, folder);
    if (await mayBeThere(writing.file)) return erased;
    await onErased(writing.file);
    if (writing.protection) await desk.unlocking.forget(writing.protection).catch(() => undefined);
    return erased;
  };

  return {
    async list(handle: string): Promise<Answer<'listErasable'>> {
      const one = desk.entryOf(handle);
      if (one === null) return refused('not-open', [deskSentences.notOpen]);
      return { ok: true, value: await listed(handle, one) };
    },

    /** In the turn of the saves: one that is under way ends first, and none comes after. */
    erase: (wanted: Request<'eraseHousehold'>): Promise<Answer<'eraseHousehold'>> =>
      desk.inTurn(async () => {
        const { handle } = wanted;
        const one = desk.entryOf(handle);
        if (one === null) return refused('not-open', [deskSentences.notOpen]);
        const done: Erased[] = [];
        // Read before anything goes: the file tells where its papers are.
        const papers = await papersOf(handle, one);
        if (wanted.written)
          for (const { folder: place, files } of writtenOf(handle)) {
            // Papers have a folder of their own; what else is written lies among the households.
            const own = path.resolve(place) !== path.resolve(folder);
            done.push(await eraseWritten(place, files, own));
          }
        if (wanted.papers) done.push(await erasePapersOf(one, papers));
        if (wanted.file) {
          done.push(await eraseHeld(one));
          done.push(await unnamedBeside(one, papers).catch(() => together([])));
        }
        await desk.letGo(handle);
        const { deleted, left } = together(done);
        const told = new Map(
          left.map((each) => {
            const line = { path: each.path, sentence: leftText(each) };
            return [`${line.path} ${line.sentence}`, line];
          }),
        );
        return { ok: true, value: { deleted, left: [...told.values()] } };
      }),
  };
}
