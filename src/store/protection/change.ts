import { readFile } from 'node:fs/promises';
import { codeOf, writeFileAtomically } from '../atomic-write';
import { backupsFolder } from '../backups';
import { checkSize } from '../household-file';
import { digestOf, isOurs, type OpenFile } from '../known-content';
import { holdsLock } from '../lock';
import { type Aligned, alignBackups } from './align';
import { alone, byProtection, contentUnder, type Protection, plainOf } from './protection';

/** What became of setting, changing or removing a passphrase. `open` goes on from there. */
export type ProtectionChanged =
  | { readonly kind: 'changed'; readonly open: OpenFile; readonly backups: Aligned }
  /** Nothing was changed: somebody else wrote the file, or took it over. */
  | { readonly kind: 'changed-elsewhere' }
  | { readonly kind: 'failed'; readonly open: OpenFile; readonly code: string | undefined };

const nothingToDo: Aligned = { rewritten: 0, foreign: 0, failed: 0, skipped: false };

interface Found {
  readonly bytes: Uint8Array;
  readonly plain: Uint8Array;
}

/** What stands in the file if it is still what we wrote and may be written. */
async function found(open: OpenFile): Promise<Found | null> {
  const bytes = await readFile(open.file);
  if (!isOurs(open, bytes) || !(await holdsLock(open.lock))) return null;
  const held = await plainOf(bytes, byProtection(open.protection));
  return held.ok ? { bytes, plain: held.value.plain } : null;
}

const write = (open: OpenFile, content: Uint8Array) =>
  writeFileAtomically(
    open.file,
    content,
    async () => isOurs(open, await readFile(open.file)) && (await holdsLock(open.lock)),
  );

/**
 * Brings the backups under the protection of the file, and lets keys go that nothing needs any more:
 * the second half of setting and changing, which the next opening makes up for when it did not happen.
 */
export async function settleProtection(
  open: OpenFile,
  dataFolder: string,
): Promise<{ readonly open: OpenFile; readonly backups: Aligned }> {
  const { protection } = open;
  if (protection === null) return { open, backups: nothingToDo };
  const now = await found(open).catch(() => null);
  if (now === null) return { open, backups: { ...nothingToDo, skipped: true } };
  const { plain } = now;
  const finished = protection.earlier.length > 0;
  const content = finished ? contentUnder(alone(protection), plain) : now.bytes;
  const folder = await backupsFolder(dataFolder, open.file);
  const backups = await alignBackups(folder, protection, protection, { plain, content });
  if (!finished || backups.failed > 0) return { open, backups };
  const next = { ...open, known: [...open.known, digestOf(content)] };
  const written = await write(open, content).catch(() => false);
  return { open: written ? { ...next, protection: alone(protection) } : next, backups };
}

/**
 * Puts a household under a passphrase, or under another one (`next` then brings the key of before).
 * The file is first: from there on every backup can be brought after it.
 */
export async function setProtection(
  open: OpenFile,
  next: Protection,
  dataFolder: string,
): Promise<ProtectionChanged> {
  let known = open.known;
  try {
    const now = await found(open);
    if (now === null) return { kind: 'changed-elsewhere' };
    const content = contentUnder(next, now.plain);
    // Sealed it is a third longer.
    checkSize(content);
    known = [...known, digestOf(content)];
    if (!(await write(open, content))) return { kind: 'changed-elsewhere' };
    const under = { ...open, protection: next, known: [digestOf(content)] };
    return { kind: 'changed', ...(await settleProtection(under, dataFolder)) };
  } catch (error) {
    return { kind: 'failed', open: { ...open, known }, code: codeOf(error) };
  }
}

/**
 * Takes the passphrase away. The backups are first and the file is last: as long as it is protected
 * the next opening protects them all again.
 */
export async function removeProtection(
  open: OpenFile,
  dataFolder: string,
): Promise<ProtectionChanged> {
  let known = open.known;
  let touched: Found | null = null;
  const folder = await backupsFolder(dataFolder, open.file);
  const back = async () => {
    if (touched === null) return;
    const { plain, bytes } = touched;
    await alignBackups(folder, open.protection, open.protection, { plain, content: bytes });
  };
  try {
    const now = await found(open);
    if (now === null) return { kind: 'changed-elsewhere' };
    touched = now;
    const content = now.plain;
    const backups = await alignBackups(folder, null, open.protection, { plain: content, content });
    if (backups.failed > 0) {
      await back();
      return { kind: 'failed', open, code: undefined };
    }
    known = [...known, digestOf(content)];
    if (!(await write(open, content))) {
      await back();
      return { kind: 'changed-elsewhere' };
    }
    const plain = { ...open, protection: null, known: [digestOf(content)] };
    return { kind: 'changed', open: plain, backups };
  } catch (error) {
    await back().catch(() => undefined);
    return { kind: 'failed', open: { ...open, known }, code: codeOf(error) };
  }
}
