import path from 'node:path';
import type { BoundReceipt, ReceiptIndex } from '../../forms';
import { takingTurns } from '../turns';
import { openWardThread } from '../ward-thread/thread';
import type { BinderAnswer, BinderRequest } from './worker';

/** Puts receipts on sheets, in a thread that can be ended. */
export interface ReceiptBinder {
  /** Whether a PDF that somebody attached can be read within the budget. */
  readonly canBind: (pdf: Uint8Array) => Promise<boolean>;
  /** Null: it cannot be done. */
  readonly bind: (
    receipts: readonly BoundReceipt[],
    index: ReceiptIndex,
  ) => Promise<Uint8Array | null>;
  readonly close: () => Promise<void>;
}

/** Milliseconds of the processor: thirty pages take less; each receipt passed the first before the second. */
const budgets = { look: 4000, bind: 60_000 } as const;

/** @param resources the folder of the program */
export function openReceiptBinder(resources: string): ReceiptBinder {
  const threadFor = (kind: BinderRequest['kind']) =>
    openWardThread<BinderRequest, BinderAnswer>({
      file: path.join(resources, 'out', 'main', 'receipt-binder.js'),
      workerData: path.join(resources, 'resources', 'fonts', 'NotoSansJP-Regular.ttf'),
      budget: budgets[kind],
      tooHeavy: null,
      unreadable: null,
    });
  const [look, bind] = [threadFor('look'), threadFor('bind')];
  // A thread takes one request at a time.
  const inTurn = takingTurns();
  return {
    canBind: (pdf) => inTurn(async () => (await look.ask({ kind: 'look', pdf })) !== null),
    bind: (receipts, index) =>
      inTurn(async () => (await bind.ask({ kind: 'bind', receipts, index }))?.pdf ?? null),
    close: async () => {
      await Promise.all([look.close(), bind.close()]);
    },
  };
}
