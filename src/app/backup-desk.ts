import { deskSentences } from '../copy/store';
import {
  backupsFolder,
  backupsIn,
  byProtection,
  codeOf,
  contentUnder,
  householdText,
  keepBackup,
  openHouseholdFile,
  type ReadProblem,
  readBackup,
  releaseLock,
  replaceUnreadable,
} from '../store';
import type { Answer } from './contract';
import { checkedHousehold, type Desk, notReadable, notWritten, refused } from './desk';
import type { ProgramOptions } from './handlers';

const noSuchHousehold = () => refused('no-such-household', [deskSentences.noSuchHousehold]);

/** A protected file that is as it was written, as far as that can be told without its passphrase. */
const isWhole = (problem: ReadProblem): boolean =>
  problem.kind === 'protected' &&
  (problem.reason === 'locked' || problem.reason === 'wrong-passphrase');

/** The backups of the households on the desk, and of files that do not open any more. */
export function createBackupDesk({ folder }: ProgramOptions, desk: Desk) {
  return {
    async list(household: string): Promise<Answer<'listBackups'>> {
      const file = desk.fileOf(household);
      if (file === null) return noSuchHousehold();
      const place = await backupsFolder(folder, file);
      const backups = (await backupsIn(place)).map(({ id, savedAt, replaced }) => ({
        id,
        savedAt: savedAt.toISOString(),
        replaced,
      }));
      return { ok: true, value: { folder: place, backups } };
    },

    async read(
      household: string,
      backup: string,
      passphrase?: string,
    ): Promise<Answer<'readBackup'>> {
      const file = desk.fileOf(household);
      if (file === null) return noSuchHousehold();
      const unlock = desk.unlocking.by(passphrase, desk.entryOf(household)?.protection);
      const read = await readBackup(await backupsFolder(folder, file), backup, unlock);
      if (read === null) return refused('no-such-backup', [deskSentences.noSuchBackup]);
      if (!read.ok) return notReadable(read.error);
      if (read.value.newerVersion !== null)
        return refused('newer-backup', [deskSentences.newerBackup]);
      return { ok: true, value: { household: { ...read.value.household } } };
    },

    keep: (handle: string, source: unknown): Promise<Answer<'keepBackup'>> =>
      desk.inTurn(async () => {
        // Only what is open: of a file that is not, nobody knows whether its backups are protected.
        const one = desk.entryOf(handle);
        if (!one?.file) return refused('not-open', [deskSentences.notOpen]);
        const household = checkedHousehold(source);
        if (!household.ok) return household;
        try {
          const content = contentUnder(one.protection, householdText(household.value));
          await keepBackup(await backupsFolder(folder, one.file), content, new Date(), true);
          return { ok: true, value: {} };
        } catch (error) {
          return notWritten(codeOf(error));
        }
      }),

    replaceUnreadable: (
      household: string,
      backup: string,
      passphrase?: string,
    ): Promise<Answer<'replaceUnreadable'>> =>
      desk.inTurn(async () => {
        const file = desk.fileOf(household);
        if (file === null) return noSuchHousehold();
        const unlock = desk.unlocking.by(passphrase);
        const now = await openHouseholdFile(file, folder, false, unlock);
        if (now.ok) {
          if (now.value.writing.ok) await releaseLock(now.value.writing.value.lock);
          return refused('readable', [deskSentences.readableAgain]);
        }
        // A file that only waits for its passphrase is not to be replaced by an older one.
        if (isWhole(now.error)) return notReadable(now.error);
        const read = await readBackup(await backupsFolder(folder, file), backup, unlock);
        if (read === null) return refused('no-such-backup', [deskSentences.noSuchBackup]);
        if (!read.ok) return notReadable(read.error);
        try {
          await replaceUnreadable(file, read.value.bytes);
        } catch (error) {
          return notWritten(codeOf(error));
        }
        return desk.openFile(file, byProtection(read.value.protection));
      }),
  };
}
