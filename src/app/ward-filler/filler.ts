import path from 'node:path';
import { failure, type Result } from '../../domain/result';
import type { FilledForm, FillProblem } from '../../forms';
import { openWardThread } from '../ward-thread/thread';
import type { WardRequest } from './worker';

export type WardResult = Result<FilledForm, readonly FillProblem[]>;

export interface WardFiller {
  readonly fill: (request: WardRequest) => Promise<WardResult>;
  readonly close: () => Promise<void>;
}

/** Many times what a form of the ward takes; a person has not begun to wait. */
const budget = { processorMilliseconds: 1000, memoryBytes: 768 * 1024 * 1024 };

/**
 * Fills forms on PDFs that somebody brought, in a thread that can be ended.
 *
 * @param resources the folder of the program
 */
export function openWardFiller(resources: string): WardFiller {
  const thread = openWardThread<WardRequest, WardResult>({
    file: path.join(resources, 'out', 'main', 'ward-filler.js'),
    workerData: { font: path.join(resources, 'resources', 'fonts', 'NotoSansJP-Regular.ttf') },
    budget,
    tooHeavy: failure([{ kind: 'layout-too-heavy' }]),
    unreadable: failure([{ kind: 'layout-unreadable' }]),
  });
  return { fill: thread.ask, close: thread.close };
}
