import { open, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { writeFileAtomically } from '../atomic-write';
import { backupsIn } from '../backups';
import { readBytes } from '../household-file';
import { headLength } from './envelope';
import {
  alone,
  byProtection,
  contentUnder,
  headUnder,
  type Protection,
  plainOf,
} from './protection';

/** What became of the backups of a household when its protection changed. */
export interface Aligned {
  readonly rewritten: number;
  /** Under a passphrase that is not this household's; left as they are. */
  readonly foreign: number;
  /** The disk did not take them. */
  readonly failed: number;
  /** None was looked at: the file was changed elsewhere, or could not be read. */
  readonly skipped: boolean;
}

async function headOf(file: string): Promise<string> {
  const handle = await open(file, 'r');
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(headLength), 0, headLength, 0);
    return buffer.subarray(0, bytesRead).toString('latin1');
  } finally {
    await handle.close();
  }
}

/** What a killed program was just writing: it may be in plain. */
async function removeUnfinished(folder: string): Promise<void> {
  for (const name of await readdir(folder).catch(() => []))
    if (/^\..*\.sitter\.\d+-\d+\.tmp$/.test(name))
      await rm(path.join(folder, name), { force: true }).catch(() => undefined);
}

/**
 * Gives every backup the protection of its household, `to`, one by one and each in one step. `keys`
 * opens what they are under now. The newest holds the very bytes of the file, `same`, if it says the
 * same: this is how a change from outside is told.
 */
export async function alignBackups(
  folder: string,
  to: Protection | null,
  keys: Protection | null,
  same: { readonly plain: Uint8Array; readonly content: Uint8Array },
): Promise<Aligned> {
  await removeUnfinished(folder);
  const counts = { rewritten: 0, foreign: 0, failed: 0, skipped: false };
  const head = to && headUnder(to);
  const unlock = byProtection(keys);
  const backups = await backupsIn(folder);
  const newest = backups.find(({ replaced }) => !replaced)?.id;
  for (const { id } of backups) {
    const file = path.join(folder, id);
    try {
      if (id !== newest && head !== null && (await headOf(file)).includes(head)) continue;
      const bytes = await readBytes(file);
      if (!bytes.ok) throw new Error(bytes.error.kind);
      const held = await plainOf(bytes.value, unlock);
      if (!held.ok) {
        counts.foreign += 1;
        continue;
      }
      const { plain, protection } = held.value;
      const isSame = id === newest && Buffer.from(plain).equals(same.plain);
      const inLine =
        head === null
          ? protection === null
          : Buffer.from(bytes.value.subarray(0, headLength)).toString('latin1').includes(head);
      if (isSame ? Buffer.from(bytes.value).equals(same.content) : inLine) continue;
      const content = isSame ? same.content : contentUnder(to && alone(to), plain);
      await writeFileAtomically(file, content);
      counts.rewritten += 1;
    } catch {
      counts.failed += 1;
    }
  }
  return counts;
}
