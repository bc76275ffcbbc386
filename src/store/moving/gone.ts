import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { backupsIn, backupsName } from '../backups';
import { alike, isHouseholdName } from '../folder';

/** A household whose file is not in the data folder any more, while its backups are. */
export interface GoneHousehold {
  /** The name its file had. */
  readonly id: string;
  readonly backups: number;
  /** The moment of the newest. */
  readonly savedAt: Date;
}

/**
 * The households to be had back from their backups. Of files that lay elsewhere only their place was
 * known, so nobody can tell whether they are gone.
 */
export async function goneHouseholds(dataFolder: string): Promise<readonly GoneHousehold[]> {
  const names = (folder: string) => readdir(folder).catch(() => []);
  const there = new Set((await names(dataFolder)).map(alike));
  const kept = await names(path.join(dataFolder, backupsName));
  const gone = await Promise.all(
    kept
      .filter((id) => isHouseholdName(id) && !there.has(alike(id)))
      .map(async (id) => {
        const backups = await backupsIn(path.join(dataFolder, backupsName, id));
        const [newest] = backups;
        return newest ? [{ id, backups: backups.length, savedAt: newest.savedAt }] : [];
      }),
  );
  return gone.flat();
}
