import path from 'node:path';
import { leftText } from '../copy/erasing';
import { deskSentences } from '../copy/store';
import {
  backupsFolder,
  backupsIn,
  byProtection,
  type Erased,
  eraseFiles,
  eraseFolder,
  eraseHouseholdFile,
  erasePapers,
  isThere,
  papersFolder,
  papersIn,
  readHouseholdFile,
  together,
} from '../store';
import type { Answer, Request, Response } from './contract';
import { type Desk, refused } from './desk';
import type { ProgramOptions } from './handlers';
import type { OnDesk } from './on-desk';
import type { Written } from './written-files';

/** 「この方の情報を消去」. Nothing here is deleted unless the page asks for just that. */
export function createErasingDesk(
  { folder }: ProgramOptions,
  desk: Desk,
  writtenOf: (handle: string) => readonly Written[],
  onErased: (file: string) => Promise<void>,
) {
  /** The folder of the papers the file names; null: none. */
  const papersOf = async ({ file, writing }: OnDesk): Promise<string | null> => {
    if (file === null || writing === null) return null;
    const read = await readHouseholdFile(file, byProtection(writing.protection));
    const name = read.ok ? read.value.household.papers?.folder : undefined;
    return name === undefined ? null : papersFolder(file, name);
  };

  const fileAndBackups = async (file: string) => {
    const backups = await backupsFolder(folder, file);
    const { length } = await backupsIn(backups);
    return { name: path.basename(file), backups: length, backupsFolder: backups };
  };

  const listed = async (handle: string, one: OnDesk): Promise<Response<'listErasable'>> => {
    const papers = await papersOf(one);
    return {
      file: one.writing && (await fileAndBackups(one.writing.file)),
      papers: papers === null ? null : { folder: papers, files: (await papersIn(papers)).length },
      written: writtenOf(handle).map(({ folder: place, files }) => ({
        folder: place,
        files: [...files],
      })),
    };
  };

  /** Papers have a folder of their own; what else is written lies among the households. */
  const eraseWritten = async ({ folder: place, files }: Written): Promise<Erased> =>
    path.resolve(place) === path.resolve(folder)
      ? eraseFiles(place, files)
      : eraseFolder(place, files);

  const eraseHeld = async ({ writing }: OnDesk): Promise<Erased> => {
    if (writing === null) return together([]);
    const erased = await eraseHouseholdFile(writing, folder);
    if (await isThere(writing.file)) return erased;
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
        if (wanted.written)
          for (const each of writtenOf(handle)) done.push(await eraseWritten(each));
        // The file tells where its papers are, so they go before it.
        const papers = wanted.papers ? await papersOf(one) : null;
        if (papers !== null) done.push(await erasePapers(papers));
        if (wanted.file) done.push(await eraseHeld(one));
        await desk.letGo(handle);
        const { deleted, left } = together(done);
        return {
          ok: true,
          value: {
            deleted,
            left: left.map((each) => ({ path: each.path, sentence: leftText(each) })),
          },
        };
      }),
  };
}
