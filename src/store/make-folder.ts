import { mkdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { codeOf } from './atomic-write';

/**
 * Makes a folder and those above it that are missing. Node's own recursive way tries for ever where a
 * file system refuses every new name with "no such file", as /proc does. Answers whether it was missing; rejects with the system's word.
 */
export async function makeFolder(folder: string, mode?: number): Promise<boolean> {
  try {
    await mkdir(folder, mode);
    return true;
  } catch (error) {
    const above = path.dirname(folder);
    switch (codeOf(error)) {
      case 'ENOENT':
        if (above === folder) throw error;
        await makeFolder(above, mode);
        return await onlyNow(folder, mode);
      default:
        // A disk's root or a read-only folder above says something else than "it is there already".
        if (!(await isFolder(folder))) throw error;
        return false;
    }
  }
}

/** Once more, and not again. Another program may have made it meanwhile. */
async function onlyNow(folder: string, mode?: number): Promise<boolean> {
  try {
    await mkdir(folder, mode);
    return true;
  } catch (error) {
    if (!(await isFolder(folder))) throw error;
    return false;
  }
}

const isFolder = (folder: string) =>
  stat(folder).then(
    (facts) => facts.isDirectory(),
    () => false,
  );
