import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import type { Lock } from './lock';
import type { Protection } from './protection';

/** A household file that a window has open. Each save returns the next one. */
export interface OpenFile {
  /** The file itself, never a link to it. */
  readonly file: string;
  readonly lock: Lock;
  /** Digests of what the file may hold if nobody else wrote it. */
  readonly known: readonly string[];
  /** What the file held when it was opened is among the backups. */
  readonly backedUp: boolean;
  /** The key it is saved under; null: in plain. */
  readonly protection: Protection | null;
}

export const digestOf = (content: Uint8Array | string): string =>
  createHash('sha256').update(content).digest('hex');

/** The same of a file of any size. Rejects when it cannot be read. */
export async function digestOfFile(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}

/** Whether a file holds what we know of. A file that has gone is nobody else's, either. */
export const isOurs = ({ known }: OpenFile, content: Uint8Array | null): boolean =>
  content === null || known.includes(digestOf(content));
