import { namesWithBackups } from './backups';
import { freeName } from './folder';

/**
 * A name for a household's file that no file has, nor the backups of a household that has gone: they
 * would become the new one's, and be thinned out with its own. `own`: the name the file has now.
 */
export async function freeHouseholdName(
  folder: string,
  stem: string,
  extension: string,
  dataFolder: string,
  own: string | null = null,
): Promise<string> {
  return freeName(folder, stem, extension, await namesWithBackups(dataFolder, folder), own);
}
