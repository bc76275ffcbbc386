import { open } from 'node:fs/promises';
import path from 'node:path';
import { limits } from './box';
import { makeWorkspace, removeWorkspace } from './workspace';

/** A box the page hands over piece by piece. */
export interface Upload {
  readonly file: string;
  /** Adds the next piece; false when it is not the next one, or more than was announced. */
  readonly add: (at: number, part: Uint8Array) => Promise<boolean>;
  readonly isWhole: () => boolean;
  readonly remove: () => Promise<void>;
}

/** Makes room for a box of so many bytes; null when that is more than any box has. */
export async function uploadTo(dataFolder: string, bytes: number): Promise<Upload | null> {
  if (bytes > limits.total) return null;
  const space = await makeWorkspace(dataFolder);
  const file = path.join(space, 'uploaded');
  let received = 0;
  return {
    file,
    async add(at, part) {
      if (at !== received || received + part.length > bytes) return false;
      received += part.length;
      const handle = await open(file, 'a', 0o600);
      try {
        await handle.writeFile(part);
      } finally {
        await handle.close();
      }
      return true;
    },
    isWhole: () => received === bytes,
    remove: () => removeWorkspace(space),
  };
}
