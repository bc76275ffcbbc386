import path from 'node:path';
import { alike, byProtection, householdsIn, type OpenFile, readHouseholdFile } from '../store';

/**
 * Whether another household file beside this one has its papers in the same folder: a copy does. One that
 * cannot be read may be such a copy.
 */
export const isShared = async (open: OpenFile, folder: string): Promise<boolean> =>
  (await otherUseOf(open, folder)) !== 'none';

/** Whether another household file beside this one names a folder for its papers; `unknown`: one cannot be read. */
export async function otherUseOf(
  { file, protection }: OpenFile,
  folder: string,
): Promise<'named' | 'unknown' | 'none'> {
  const { dir, base } = path.parse(file);
  let use: 'unknown' | 'none' = 'none';
  for (const { id } of await householdsIn(dir)) {
    if (id === base) continue;
    const other = await readHouseholdFile(path.join(dir, id), byProtection(protection));
    const named = other.ok ? other.value.household.papers?.folder : undefined;
    if (named !== undefined && alike(named) === alike(folder)) return 'named';
    if (!other.ok) use = 'unknown';
  }
  return use;
}
