import { createHash, randomUUID } from 'node:crypto';
import { largestWardPdf } from '../store';
import { type Arriving, arriving } from './arriving';
import type { ReadResult, WardReader } from './ward-reader/reader';

/** A PDF the page works on. */
export interface HeldPdf {
  readonly bytes: Uint8Array;
  readonly sha256: string;
  /** Read once, with the first question. */
  readonly reading: () => Promise<ReadResult>;
}

/** More at a time than a page can want: the new file, the old one beside it, one on its way. */
const most = 4;

/** The PDFs a page brought or opened, each under a handle, in memory alone. */
export function createWardFiles(reader: Pick<WardReader, 'read'>) {
  // In the order of their last use; a Map keeps the order of insertion.
  const files = new Map<string, Arriving | HeldPdf>();
  const put = (handle: string, file: Arriving | HeldPdf) => {
    files.delete(handle);
    files.set(handle, file);
    for (const oldest of [...files.keys()].slice(0, Math.max(0, files.size - most)))
      files.delete(oldest);
  };
  const held = (bytes: Uint8Array): HeldPdf => {
    let read: Promise<ReadResult> | null = null;
    return {
      bytes,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      reading: () => {
        read ??= reader.read(bytes).catch((error: unknown) => {
          read = null;
          throw error;
        });
        return read;
      },
    };
  };

  return {
    /** Announces a PDF that comes in parts; null when it is larger than any form. */
    start(bytes: number): string | null {
      if (bytes === 0 || bytes > largestWardPdf) return null;
      const handle = randomUUID();
      put(handle, arriving(bytes));
      return handle;
    },
    /** Adds the next part; false when it is not the next one, or more than was announced. */
    add(handle: string, at: number, part: Uint8Array): boolean {
      const file = files.get(handle);
      if (!file || 'sha256' in file) return false;
      if (!file.add(at, part)) return false;
      const whole = file.whole();
      put(handle, whole === null ? file : held(whole));
      return true;
    },
    /** A PDF that is kept. */
    hold(bytes: Uint8Array): string {
      const handle = randomUUID();
      put(handle, held(bytes));
      return handle;
    },
    /** The whole PDF behind a handle. */
    get(handle: string): HeldPdf | null {
      const file = files.get(handle);
      if (!file || !('sha256' in file)) return null;
      put(handle, file);
      return file;
    },
    drop: (handle: string): void => void files.delete(handle),
  };
}

export type WardFiles = ReturnType<typeof createWardFiles>;
