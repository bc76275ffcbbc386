import { deskSentences, inUseText } from '../copy/store';
import {
  backupsFolder,
  backupsIn,
  byProtection,
  codeOf,
  contentUnder,
  householdText,
  isProtectedFile,
  keepBackup,
  type Protection,
  type ReadProblem,
  readBackup,
  readHouseholdFile,
  releaseLock,
  replaceUnreadable,
  takeLock,
  type Unlock,
} from '../store';
import type { Answer, Failure } from './contract';
import { checkedHousehold, type Desk, notReadable, notWritten, refused } from './desk';
import type { ProgramOptions } from './handlers';

const noSuchHousehold = () => refused('no-such-household', [deskSentences.noSuchHousehold]);

/** A protected file that is as it was written, as far as that can be told without its passphrase. */
const isWhole = (problem: ReadProblem): boolean =>
  problem.kind === 'protected' &&
  (problem.reason === 'locked' || problem.reason === 'wrong-passphrase');

/** The key of what was put in place; null: it is in plain. */
type PutBack = { ok: true; value: Protection | null } | { ok: false; error: Failure };

/** The backups of the households on the desk, and of files that do not open any more. */
export function createBackupDesk({ folder }: ProgramOptions, desk: Desk) {
  /** Nobody else writes the file from the moment it is judged until the backup stands there. */
  const putBack = async (file: string, backup: string, unlock: Unlock): Promise<PutBack> => {
    try {
      const lock = await takeLock(file);
      if (!lock.ok) return refused('in-use', [inUseText(lock.error)]);
      try {
        const now = await readHouseholdFile(file, unlock);
        if (now.ok) return refused('readable', [deskSentences.readableAgain]);
        // A file that only waits for its passphrase is not to be replaced by an older one.
        if (isWhole(now.error)) return notReadable(now.error);
        const read = await readBackup(await backupsFolder(folder, file), backup, unlock);
        if (read === null) return refused('no-such-backup', [deskSentences.noSuchBackup]);
        if (!read.ok) return notReadable(read.error);
        const { bytes, protection } = read.value;
        if (protection === null && (await isProtectedFile(file)))
          return refused('not-protected', [deskSentences.backupNotProtected]);
        await replaceUnreadable(file, bytes);
        return { ok: true, value: protection };
      } finally {
        await releaseLock(lock.value);
      }
    } catch (error) {
      return notWritten(codeOf(error));
    }
  };

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
        // Another window may have changed its passphrase since: in plain it would lie beside what is not.
        if (one.writing === null) return refused('look-only', [deskSentences.lookOnly]);
        const household = checkedHousehold(source);
        if (!household.ok) return household;
        try {
          const content = contentUnder(one.writing.protection, householdText(household.value));
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
        const put = await putBack(file, backup, unlock);
        return put.ok ? desk.openFile(file, byProtection(put.value)) : put;
      }),
  };
}
