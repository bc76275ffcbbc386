import path from 'node:path';
import { failure, type Result } from '../../domain/result';
import type { PageProblem, RecognisedForm, SeenPage } from '../../forms';
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

/** Sixty pages full of rules take less; a person still waits. */
const budget = { processorMilliseconds: 10_000, memoryBytes: 768 * 1024 * 1024 };

/**
 * Reads PDFs that somebody brought, in a thread that can be ended.
 *
 * @param resources the folder of the program
 */
export function openWardReader(resources: string): WardReader {
  const pdfjs = path.join(resources, 'out', 'renderer', 'pdfjs');
  const thread = openWardThread<Uint8Array, ReadResult>({
    file: path.join(resources, 'out', 'main', 'ward-reader.js'),
    workerData: {
      cMaps: path.join(pdfjs, 'cmaps'),
      standardFonts: path.join(pdfjs, 'standard_fonts'),
    },
    budget,
    tooHeavy: failure({ kind: 'too-heavy' }),
    unreadable: failure({ kind: 'broken' }),
  });
  return { read: thread.ask, close: thread.close };
}
