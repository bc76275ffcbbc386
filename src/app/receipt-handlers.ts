import type { receiptsContract } from './contract-receipts';
import type { Desk } from './desk';
import type { Handlers, ProgramOptions } from './handlers';
import { openReceiptBinder } from './receipt-binder/binder';
import { createReceiptDesk } from './receipt-desk';
import { createReceiptSheets } from './receipt-sheets-desk';
import { takingTurns } from './turns';
import type { Noting } from './written-files';

type ReceiptHandlers = Pick<Handlers, keyof typeof receiptsContract>;

/** The commands around receipts, and what the rest of the program must tell them and ask of them. */
export function createReceiptHandlers(
  options: ProgramOptions,
  desk: Desk,
  noting: (handle: string) => Noting,
) {
  const receipts = createReceiptDesk(desk);
  const sheets = createReceiptSheets(options, desk, openReceiptBinder(options.resources));
  // Two would find the same name free.
  const savingInTurn = takingTurns();
  const handlers: ReceiptHandlers = {
    startReceipt: ({ handle, bytes }) => receipts.start(handle, bytes),
    sendReceiptPart: (request) => receipts.add(request),
    dropReceipt: ({ file }) => receipts.drop(file),
    keepReceipt: (request) => receipts.keep(request),
    readReceipt: (request) => receipts.read(request),
    listPapers: (request) => receipts.list(request),
    forgetPapers: (request) => receipts.forget(request),
    startReceiptSheets: (request) => sheets.start(request),
    sendReceiptPicture: (request) => sheets.picture(request),
    bindReceipts: (request) => sheets.bind(request),
    saveReceiptSheets: (request) => savingInTurn(() => sheets.save(request, noting)),
    dropReceiptSheets: (request) => sheets.drop(request),
  };
  return {
    handlers,
    putOf: receipts.putOf,
    folderFor: receipts.folderFor,
    notePut: receipts.notePut,
    /** A household that was taken over has another handle. */
    follow: receipts.follow,
    letGo(handle: string): void {
      receipts.letGo(handle);
      sheets.letGo(handle);
    },
  };
}
