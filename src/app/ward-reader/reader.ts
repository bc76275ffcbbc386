import path from 'node:path';
import { failure, type Result } from '../../domain/result';
import type { PageProblem, RecognisedForm, SeenPage } from '../../forms';
import { pdfjsFiles } from '../ward-thread/pdfjs-files';
import { openWardThread } from '../ward-thread/thread';

/** A PDF somebody brought, read: its pages, and where its answers go. */
export interface ReadForm {
  readonly pages: readonly SeenPage[];
  readonly form: RecognisedForm;
}
export type ReadResult = Result<ReadForm, PageProblem>;

export interface WardReader {
  /** @param bytes of a PDF somebody brought */
  readonly read: (bytes: Uint8Array) => Promise<ReadResult>;
  readonly close: () => Promise<void>;
}

/** Milliseconds of the processor: sixty pages full of rules take less, and a person still waits. */
const budget = 10_000;

/**
 * Reads PDFs that somebody brought, in a thread that can be ended.
 *
 * @param resources the folder of the program
 */
export function openWardReader(resources: string): WardReader {
  const thread = openWardThread<Uint8Array, ReadResult>({
    file: path.join(resources, 'out', 'main', 'ward-reader.js'),
    workerData: pdfjsFiles(resources),
    budget,
    tooHeavy: failure({ kind: 'too-heavy' }),
    unreadable: failure({ kind: 'broken' }),
  });
  return { read: thread.ask, close: thread.close };
}
