import path from 'node:path';
import { deskSentences, fileNames } from '../copy/store';
import { blankHousehold } from '../domain/household';
import {
  codeOf,
  createHouseholdFile,
  householdText,
  releaseLock,
  renameHouseholdFile,
  safeName,
} from '../store';
import type { Answer } from './contract';
import { type Desk, notWritten, refused } from './desk';
import type { ProgramOptions } from './handlers';

/** Households that begin in the window, and the names of their files. */
export function createNewHouseholds({ folder }: ProgramOptions, desk: Desk) {
  return {
    create: (): Promise<Answer<'createHousehold'>> =>
      desk.inTurn(async () => {
        try {
          const text = householdText(blankHousehold);
          const made = await createHouseholdFile(folder, fileNames.fresh, '.sitter', text, folder);
          await releaseLock(made.lock);
          return await desk.openFile(made.file, desk.unlocking.by(undefined));
        } catch (error) {
          return notWritten(codeOf(error));
        }
      }),

    rename: (handle: string, name: string): Promise<Answer<'renameHousehold'>> =>
      desk.inTurn(async () => {
        const writing = desk.entryOf(handle)?.writing ?? null;
        if (writing === null) return refused('look-only', [deskSentences.notRenamed]);
        if (safeName(name) === '') return refused('no-name', [deskSentences.noName]);
        try {
          const renamed = await renameHouseholdFile(writing, name, folder);
          if (renamed === null) return refused('look-only', [deskSentences.notRenamed]);
          const { open, backupsLeft } = renamed;
          desk.replace(handle, open);
          const notice = backupsLeft
            ? deskSentences.backupsNotRenamed(path.basename(writing.file))
            : null;
          return { ok: true, value: { handle, name: path.basename(open.file), notice } };
        } catch (error) {
          return notWritten(codeOf(error));
        }
      }),
  };
}
