import path from 'node:path';
import { alike, byProtection, householdsIn, type OpenFile, readHouseholdFile } from '../store';

/**
 * Whether another household file beside this one has its papers in the same folder: a copy does. One that
 * cannot be read may be such a copy.
 */
export async function isShared({ file, protection }: OpenFile, folder: string): Promise<boolean> {
  const { dir, base } = path.parse(file);
  for (const { id } of await householdsIn(dir)) {
    if (id === base) continue;
    const other = await readHouseholdFile(path.join(dir, id), byProtection(protection));
    if (!other.ok) return true;
    const named = other.value.household.papers?.folder;
    if (named !== undefined && alike(named) === alike(folder)) return true;
  }
  return false;
}
