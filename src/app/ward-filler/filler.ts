import path from 'node:path';
import { failure, type Result } from '../../domain/result';
import type { FilledForm, FillProblem } from '../../forms';
import { pdfjsFiles } from '../ward-thread/pdfjs-files';
import { openWardThread } from '../ward-thread/thread';
import type { WardAnswer, WardRequest, WardThreadData } from './worker';

export type WardResult = Result<FilledForm, readonly FillProblem[]>;

export interface WardFiller {
  readonly fill: (request: WardRequest) => Promise<WardResult>;
  readonly close: () => Promise<void>;
}

/**
 * Milliseconds of the processor. Filling has many times what a form of the ward takes, and a person has not
 * begun to wait; looking at it afterwards follows every line of two files.
 */
const [filling, checking] = [1000, 3000];
/** Said by the thread when a form is written and will now be looked at. */
const written: WardAnswer & string = 'filled';

/**
 * Fills forms on PDFs that somebody brought, in a thread that can be ended.
 *
 * @param resources the folder of the program
 */
export function openWardFiller(resources: string): WardFiller {
  const workerData: WardThreadData = {
    font: path.join(resources, 'resources', 'fonts', 'NotoSansJP-Regular.ttf'),
    pdfAssets: pdfjsFiles(resources),
  };
  const thread = openWardThread<WardRequest, WardResult>({
    file: path.join(resources, 'out', 'main', 'ward-filler.js'),
    workerData,
    budget: filling,
    stages: { [written]: checking },
    tooHeavy: failure([{ kind: 'layout-too-heavy' }]),
    unreadable: failure([{ kind: 'layout-unreadable' }]),
  });
  return { fill: thread.ask, close: thread.close };
}
