import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { boxExtension } from './box';

export interface ListedBox {
  /** The file's name: the only way the page can name it. */
  readonly id: string;
  readonly savedAt: Date;
  readonly bytes: number;
}

const isBoxName = (name: string) =>
  path.extname(name).toLowerCase() === boxExtension && !name.startsWith('.');

/** The boxes in the data folder, newest first. */
export async function boxesIn(dataFolder: string): Promise<readonly ListedBox[]> {
  const entries = await readdir(dataFolder, { withFileTypes: true }).catch(() => []);
  const boxes = await Promise.all(
    entries
      .filter((entry) => entry.isFile() && isBoxName(entry.name))
      .map(async ({ name: id }) => {
        const facts = await stat(path.join(dataFolder, id)).catch(() => null);
        return facts === null ? [] : [{ id, savedAt: facts.mtime, bytes: facts.size }];
      }),
  );
  return boxes.flat().sort((a, b) => b.savedAt.getTime() - a.savedAt.getTime());
}

/** The path of a box in the data folder, or null when the id is not the plain name of one. */
export const boxPath = (dataFolder: string, id: string): string | null =>
  id === path.basename(id) && isBoxName(id) ? path.join(dataFolder, id) : null;
