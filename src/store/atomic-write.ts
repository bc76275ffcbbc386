import { open, realpath, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';

/** Names, addresses and a bank account: for the user alone, unless the file already says otherwise. */
const privateFile = 0o600;

/**
 * Writes a file so that at every moment the old one or the whole new one stands there: a temporary
 * file beside it, flushed to the disk, then renamed over it. Rejects when the disk does not take it;
 * the old file is then untouched.
 */
export async function writeFileAtomically(
  wanted: string,
  content: string | Uint8Array,
): Promise<void> {
  // A link stays a link: the file it points to is the one that changes.
  const file = await realpath(wanted).catch(() => wanted);
  const mode = await stat(file).then(
    (facts) => facts.mode & 0o777,
    () => privateFile,
  );
  const temporary = path.join(
    path.dirname(file),
    `.${path.basename(file)}.${process.pid}-${nextNumber()}.tmp`,
  );
  try {
    const handle = await open(temporary, 'wx', mode);
    try {
      await handle.writeFile(content);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  await syncFolder(path.dirname(file));
}

let written = 0;
const nextNumber = () => {
  written += 1;
  return written;
};

/** Makes the rename itself last. Windows has no such call for folders and needs none. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
